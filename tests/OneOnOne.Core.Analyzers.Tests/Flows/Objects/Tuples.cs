// Tuples are followed element by element.
namespace Flows.Objects.Tuples;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Named(memo);
        Items(memo);
        Nested(memo);
        Returned(memo);
        Mutated(memo);
        Long(memo);
        Classes(memo);
        AfterPattern(memo);
        Compared(memo);
    }

    private static void Named(Memo memo)
    {
        var pair = (title: memo.Title, body: memo.Text);
        Sink.Log(pair.title); // safe
        Sink.Log(pair.body); // leak
        (string Head, string Tail) renamed = pair;
        Sink.Log(renamed.Head); // safe
        Sink.Log(renamed.Tail); // leak
    }

    private static void Items(Memo memo)
    {
        var triple = (memo.Id, memo.Text, memo.Author);
        Sink.Log(triple.Item1); // safe
        Sink.Log(triple.Item2); // leak
        Sink.Log(triple.Text); // leak
        Sink.Log(triple.Item3); // safe
    }

    private static void Nested(Memo memo)
    {
        var nested = (1, (memo.Title, memo.Text), memo.Author);
        Sink.Log(nested.Item2.Title); // safe
        Sink.Log(nested.Item2.Text); // leak
        var (_, (_, inner), last) = nested;
        Sink.Log(inner); // leak
        Sink.Log(last); // safe
    }

    private static void Returned(Memo memo)
    {
        var (title, body) = Parts(memo);
        Sink.Log(title); // safe
        Sink.Log(body); // leak
        Sink.Log(Parts(memo).Title); // safe
        Sink.Log(Parts(memo).Body); // leak
    }

    private static void Mutated(Memo memo)
    {
        var pair = (memo.Title, memo.Text);
        pair.Title = memo.Text;
        pair.Text = "clean";
        Sink.Log(pair.Title); // leak
        Sink.Log(pair.Text); // safe
        pair = default;
        Sink.Log(pair.Title); // safe
    }

    private static void Long(Memo memo)
    {
        var all = (1, 2, 3, 4, 5, 6, memo.Title, memo.Text, memo.Author);
        Sink.Log(all.Item7); // safe
        Sink.Log(all.Item8); // leak
        Sink.Log(all.Item9); // safe
        Sink.Log(all.Rest.Item1); // leak
        Sink.Log(all.Rest.Item2); // safe
    }

    private static void Classes(Memo memo)
    {
        var pair = Tuple.Create(memo.Title, memo.Text);
        Sink.Log(pair.Item1); // safe
        Sink.Log(pair.Item2); // leak
        var value = ValueTuple.Create(memo.Text, memo.Title);
        Sink.Log(value.Item1); // leak
        Sink.Log(value.Item2); // safe
        var made = new Tuple<string, int>(memo.Text, 1);
        Sink.Log(made.Item1); // leak
        Sink.Log(made.Item2); // safe
    }

    private static void AfterPattern(Memo memo)
    {
        var pair = (memo.Title, memo.Text);
        if (pair is (var title, { Length: > 2 } text))
        {
            Sink.Log(title); // safe
            Sink.Log(text); // leak
        }

        if (pair is { Title: var name, Text: var body })
        {
            Sink.Log(name); // safe
            Sink.Log(body); // leak
        }

        Sink.Log(pair switch { (var t, _) when t.Length > 99 => t, (_, var b) => b }); // leak
        Sink.Log(pair switch { ("", var b) => b.Length.ToString(), (var t, _) => t }); // safe
    }

    private static void Compared(Memo memo)
    {
        var pair = (memo.Title, memo.Text);
        Sink.Log(pair == (memo.Title, memo.Text)); // safe
        Sink.Log(pair.Equals(("", ""))); // safe
        Sink.Log(pair.ToString()); // leak
    }

    private static (string Title, string Body) Parts(Memo memo) => (memo.Title, memo.Text);
}
