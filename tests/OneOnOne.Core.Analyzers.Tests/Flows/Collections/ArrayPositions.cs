// Positions of an array: known ones apart, until something is written to an unknown one or they change places.
namespace Flows.Collections.ArrayPositions;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        UnknownIndex(memo, memo.Id - 1);
        Rearranged(memo);
        Filled(memo);
        Swapped(memo);
    }

    private static void UnknownIndex(Memo memo, int at)
    {
        var rows = new[] { "a", "b" };
        rows[at] = memo.Text;
        Sink.Log(rows[0]); // leak
        rows[0] = "clean";
        Sink.Log(rows[0]); // safe
        var looped = new[] { "a", "b" };
        for (var i = 0; i < looped.Length; i++)
            looped[i] = memo.Text;
        Sink.Log(looped[1]); // leak
        var plain = new[] { memo.Title, memo.Text };
        plain[1] = memo.Author;
        Sink.Log(plain[1]); // safe
    }

    private static void Rearranged(Memo memo)
    {
        var reversed = new[] { memo.Title, memo.Text };
        Sink.Log(reversed[0]); // safe
        Array.Reverse(reversed);
        Sink.Log(reversed[0]); // leak
        var sorted = new[] { memo.Title, memo.Text };
        Array.Sort(sorted, StringComparer.Ordinal);
        Sink.Log(sorted[0]); // leak
        var viewed = new[] { memo.Title, memo.Text };
        viewed.AsSpan().Reverse();
        Sink.Log(viewed[0]); // leak
        Sink.Log(viewed.Length); // safe
    }

    private static void Filled(Memo memo)
    {
        var copied = new[] { "a", "b", "c" };
        memo.Lines.ToArray().CopyTo(copied, 0);
        Sink.Log(copied[0]); // leak
        var filled = new[] { "a", "b" };
        Array.Fill(filled, memo.Text);
        Sink.Log(filled[1]); // leak
        var titles = new[] { "a", "b" };
        Array.Fill(titles, memo.Title);
        Sink.Log(titles[1]); // safe
        var set = new[] { "a", "b" };
        Set(set, memo.Text);
        Sink.Log(set[0]); // leak
    }

    private static void Swapped(Memo memo)
    {
        var pair = new[] { memo.Title, memo.Text };
        (pair[0], pair[1]) = (pair[1], pair[0]);
        Sink.Log(pair[0]); // leak
        Sink.Log(pair[1]); // safe
        var other = new[] { memo.Title, memo.Text };
        Swap(other, 0, 1);
        Sink.Log(other[0]); // leak
    }

    private static void Swap(string[] rows, int from, int to) => (rows[from], rows[to]) = (rows[to], rows[from]);

    private static void Set(string[] rows, string text)
    {
        for (var i = 0; i < rows.Length; i++)
            rows[i] = text;
    }
}
