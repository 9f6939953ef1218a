// Tuples copied, swapped, nested and taken apart.
namespace Flows.Objects.TuplesTakenApart;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Discards(memo);
        Tuples(memo);
        TupleSwap(memo);
        NestedTuples(memo);
        Deconstruct(memo);
    }

    private static void Discards(Memo memo)
    {
        _ = memo.Text;
        var (_, second) = (memo.Text, memo.Title);
        Sink.Log(second); // safe
        (var first, _) = (memo.Text, memo.Title);
        Sink.Log(first); // leak
    }

    private static void Tuples(Memo memo)
    {
        (string Title, string Body) pair = (memo.Title, memo.Text);
        pair.Title = "x";
        Sink.Log(pair.Title); // safe
        var copy = pair;
        pair.Body = "y";
        Sink.Log(pair.Body); // safe
        Sink.Log(copy.Body); // leak
        Sink.Log(pair == copy); // safe
    }

    private static void TupleSwap(Memo memo)
    {
        string a = memo.Text, b = memo.Title, c = "c";
        (a, b, c) = (b, c, a);
        Sink.Log(a); // safe
        Sink.Log(b); // safe
        Sink.Log(c); // leak
    }

    private static void NestedTuples(Memo memo)
    {
        var ((a, b), c) = ((memo.Title, memo.Text), memo.Author);
        Sink.Log(a + c); // safe
        Sink.Log(b); // leak
        var map = new Dictionary<(int, string), (string Plain, string Content)> { [(1, "x")] = (memo.Title, memo.Text) };
        Sink.Log(map[(1, "x")].Plain); // safe
        Sink.Log(map[(1, "x")].Content); // leak
    }

    private static void Deconstruct(Memo memo)
    {
        var (id, text) = memo;
        Sink.Log(id); // safe
        Sink.Log(text); // leak
        if (memo is (1, var body))
            Sink.Log(body); // leak
        foreach (var (number, words) in new[] { memo })
        {
            Sink.Log(number); // safe
            Sink.Log(words); // leak
        }
    }
}

public static class MemoParts
{
    public static void Deconstruct(this Memo memo, out int id, out string text) => (id, text) = (memo.Id, memo.Text);
}
