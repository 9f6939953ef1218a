// Tuples: each item on its own, through names, nesting, deconstruction, methods and collections.
namespace Flows.Objects.TupleItems;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Returned(memo);
        Nested(memo);
        InLists(memo);
        UserDeconstruct(memo);
        AfterPatterns(memo);
        InGenericBox(memo);
        Discards(memo);
    }

    private static (string Head, string Body, int Count) Split(Memo memo) => (memo.Title, memo.Text, memo.Text.Length);

    private static void Returned(Memo memo)
    {
        var (head, body, count) = Split(memo);
        Sink.Log(head); // safe
        Sink.Log(body); // leak
        Sink.Log(count); // safe
        Sink.Log(Split(memo).Head); // safe
        Sink.Log(Split(memo).Item2); // leak
        Sink.Log(Split(memo)); // leak
    }

    private static void Nested(Memo memo)
    {
        var pair = (Key: memo.Id, Value: (Name: memo.Author, Words: memo.Text));
        var (_, (name, words)) = pair;
        Sink.Log(name); // safe
        Sink.Log(words); // leak
        pair.Value.Words = "gone";
        Sink.Log(pair); // safe
        var outer = pair;
        outer.Value = (memo.Reply!, "plain");
        Sink.Log(outer.Value.Words); // safe
        Sink.Log(outer.Value.Name); // leak
        Sink.Log(pair.Value.Name); // safe
    }

    private static void InLists(Memo memo)
    {
        List<(int Id, string Text)> rows = [(memo.Id, memo.Text), (0, "x")];
        foreach (var (id, text) in rows)
        {
            Sink.Log(id); // safe
            Sink.Log(text); // leak
        }

        var byText = new Dictionary<(string Text, int Id), string> { [(memo.Text, memo.Id)] = memo.Title };
        foreach (var ((text, id), title) in byText)
        {
            Sink.Log(title + id); // safe
            Sink.Log(text); // leak
        }
    }

    private static void UserDeconstruct(Memo memo)
    {
        var slip = new Slip(memo.Text, memo.Title);
        var (title, text) = slip;
        Sink.Log(title); // safe
        Sink.Log(text); // leak
        if (slip is ("weekly", var inner))
            Sink.Log(inner); // leak
        if (slip is (var outer, _))
            Sink.Log(outer); // safe
    }

    private static void AfterPatterns(Memo memo)
    {
        var pair = (Title: memo.Title, Text: memo.Text);
        var shown = pair switch
        {
            ("weekly", { Length: > 3 } body) => body,
            (var title, _) => title,
        };
        Sink.Log(shown); // leak
        var titled = pair switch
        {
            ({ Length: > 0 } title, _) => title,
            _ => "none",
        };
        Sink.Log(titled); // safe
        if (pair is { Title: var a, Text: var b } && b.Length > a.Length)
            Sink.Log(a); // safe
        object boxed = pair;
        if (boxed is (string first, string second))
        {
            Sink.Log(first); // safe
            Sink.Log(second); // leak
        }
    }

    private static void InGenericBox(Memo memo)
    {
        var box = new Box<(Memo Owner, string Text)> { Content = (memo, memo.Text) };
        Sink.Log(box.Content.Owner.Title); // safe
        Sink.Log(box.Content.Text); // leak
        var moved = new Box<(string, int)> { Content = (box.Content.Text, box.Content.Owner.Id) };
        Sink.Log(moved.Content.Item2); // safe
        Sink.Log(moved.Content.Item1); // leak
    }

    private static void Discards(Memo memo)
    {
        string text, title;
        (title, text) = (memo.Text, memo.Title);
        (text, _) = (title, text);
        Sink.Log(text); // leak
        (title, _) = (memo.Title, memo.Text);
        Sink.Log(title); // safe
    }

    private sealed class Slip(string text, string title)
    {
        public void Deconstruct(out string head, out string body) => (head, body) = (title, text);
    }

    private sealed class Box<T>
    {
        public required T Content { get; init; }
    }
}
