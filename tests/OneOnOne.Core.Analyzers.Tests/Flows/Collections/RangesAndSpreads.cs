// Indices and ranges cut out, collections spread into others.
namespace Flows.Collections.RangesAndSpreads;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Ranges(memo);
        Spreads(memo);
    }

    private static void Ranges(Memo memo)
    {
        Index last = ^3;
        Range middle = 1..^1;
        Sink.Log(memo.Text[last]); // leak
        Sink.Log(memo.Text[middle]); // leak
        Sink.Log(middle); // safe
        Sink.Log("plain"[..Math.Min(2, memo.Text.Length)]); // safe
    }

    private static void Spreads(Memo memo)
    {
        string[] head = [memo.Title], tail = [memo.Text];
        string[] all = [.. head, "-", .. tail];
        Sink.Log(all[^1]); // leak
        int[] sizes = [.. all.Select(text => text.Length), 0];
        Sink.Log(sizes[2]); // safe
        List<char> letters = [.. memo.Text];
        Sink.Log(letters[0]); // leak
    }
}
