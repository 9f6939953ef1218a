// A confidential number that may be missing is the same number where it is there.
namespace Flows.Text.NumbersThatMayLack;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        int? mood = memo.Mood;
        Sink.Log(mood); // leak
        Sink.Log(mood.Value); // leak
        Sink.Log(mood.Value.ToString()); // leak
        Sink.Log(mood.GetValueOrDefault()); // leak
        Sink.Log(mood.GetValueOrDefault(3)); // leak
        Sink.Log(mood.HasValue); // safe
        Sink.Log(mood ?? 0); // leak
        if (mood is { } there)
            Sink.Log(there); // leak
        if (mood is int number)
            Sink.Log($"{number}"); // leak
        int? id = memo.Id;
        Sink.Log(id.Value); // safe
        Sink.Log(id.GetValueOrDefault()); // safe
        int? length = memo.Text.Length;
        Sink.Log(length.Value); // safe
        Pair? pair = new Pair(memo.Title, memo.Text);
        Sink.Log(pair.Value.Second); // leak
        Sink.Log(pair.Value.First); // safe
        Sink.Log(pair.GetValueOrDefault().Second); // leak
        Sink.Log(Read(memo)!.Value); // leak
        mood = 3;
        Sink.Log(mood.Value); // safe
    }

    private static int? Read(Memo memo) => memo.Mood;

    private readonly record struct Pair(string First, string Second);
}
