// Enumerators in the hand, iterators, and foreach by pattern.
namespace Flows.Collections.Enumerations;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Enumerators(memo);
        YieldBreak(memo);
        ForeachPattern(memo);
    }

    private static void Enumerators(Memo memo)
    {
        var list = new List<string> { memo.Text };
        using var each = list.GetEnumerator();
        each.MoveNext();
        Sink.Log(each.Current); // leak
        var letters = memo.Text.GetEnumerator();
        letters.MoveNext();
        Sink.Log(letters.Current); // leak
        System.Collections.IEnumerator old = new[] { memo.Title }.GetEnumerator();
        old.MoveNext();
        Sink.Log(old.Current); // safe
    }

    private static void YieldBreak(Memo memo)
    {
        foreach (var line in UntilLong(memo, 2))
            Sink.Log(line); // leak
        foreach (var number in Numbers(memo))
            Sink.Log(number); // safe
    }

    private static IEnumerable<string> UntilLong(Memo memo, int most)
    {
        foreach (var line in memo.Lines)
        {
            if (most-- == 0)
                yield break;
            yield return line;
        }
    }

    private static IEnumerable<int> Numbers(Memo memo)
    {
        try
        {
            foreach (var line in memo.Lines)
                yield return line.Length;
        }
        finally
        {
            Sink.Log("done"); // safe
        }
    }

    private static void ForeachPattern(Memo memo)
    {
        foreach (var letter in new Letters(memo.Text))
            Sink.Log(letter); // leak
        foreach (var letter in new Letters(memo.Title))
            Sink.Log(letter); // safe
    }

    private readonly struct Letters(string text)
    {
        public Walker GetEnumerator() => new(text);

        public struct Walker(string text)
        {
            private int _at = -1;

            public readonly char Current => text[_at];

            public bool MoveNext() => ++_at < text.Length;
        }
    }
}
