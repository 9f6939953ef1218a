// A window on an array has no elements of its own: what is put into the one is in the other.
namespace Flows.Collections.WindowsOnArrays;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        string[] row = ["a", "b"];
        var segment = new ArraySegment<string>(row, 1, 1);
        Sink.Log(segment[0]); // safe
        row[1] = memo.Text;
        Sink.Log(segment[0]); // leak
        foreach (var word in segment)
            Sink.Log(word); // leak
        string[] other = ["a", "b"];
        var window = new ArraySegment<string>(other);
        window[1] = memo.Text;
        Sink.Log(other[1]); // leak
        string[] third = ["a", "b"];
        var memory = new Memory<string>(third, 1, 1);
        third[1] = memo.Text;
        Sink.Log(memory.Span[0]); // leak
        string[] fourth = ["a", "b"];
        var span = new Span<string>(fourth);
        span[0] = memo.Text;
        Sink.Log(fourth[0]); // leak
        string[] plain = ["a", "b"];
        var harmless = new ArraySegment<string>(plain, 0, 1);
        row[0] = memo.Text;
        Sink.Log(harmless[0]); // safe
        Sink.Log(harmless.Count); // safe
        var letters = memo.Text.ToCharArray();
        Sink.Log(new string(new ReadOnlySpan<char>(letters))); // leak
    }
}
