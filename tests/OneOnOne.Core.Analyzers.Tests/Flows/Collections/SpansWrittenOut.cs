// A read-only span whose elements are written out tells its places apart; a window on an array shows them from anywhere.
namespace Flows.Collections.SpansWrittenOut;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        ReadOnlySpan<string> two = ["a", memo.Text];
        Sink.Log(two[0]); // safe
        Sink.Log(two[1]); // leak
        Sink.Log(two[1..][0]); // leak
        Sink.Log(two[..1][0]); // safe
        Sink.Log(two.Slice(1)[0]); // leak
        Sink.Log(two.Length); // safe
        foreach (var one in two)
            Sink.Log(one); // leak
        Sink.Log(Head("a", memo.Text)); // safe
        Sink.Log(Head(memo.Text, "a")); // leak
        Sink.Log(Second("a", memo.Text)); // leak
        Sink.Log(Tail("a", memo.Text)); // leak
        Sink.Log(Any("a", memo.Text)); // leak
        string[] row = ["a", memo.Text];
        Sink.Log(Head(row)); // safe
        Sink.Log(Head(row.AsSpan(1))); // leak
        ReadOnlySpan<string> window = row.AsSpan(1);
        Sink.Log(window[0]); // leak
        Sink.Log(Head(two[1..])); // leak
        Sink.Log(First("a", memo.Text)); // safe
    }

    private static string Head(params ReadOnlySpan<string> lines) => lines[0];

    private static string Second(params ReadOnlySpan<string> lines) => lines[1];

    private static string Tail(params ReadOnlySpan<string> lines) => Head(lines[1..]);

    private static string First(params ReadOnlySpan<string> lines) => Head(lines);

    private static string Any(params ReadOnlySpan<string> lines)
    {
        var all = "";
        foreach (var line in lines)
            all += line;
        return all;
    }
}
