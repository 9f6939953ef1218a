// Patterns of all forms, over records, tuples, lists and interfaces.
namespace Flows.ControlFlow.PatternsOnShapes;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        ByProperty(memo);
        ByPosition(memo);
        Nested(memo);
        ByTuple(memo);
        ByList(memo);
        BySlice(memo);
        ByType(memo, 1);
        ByType(memo, 0);
        Sink.Log(Describe(new Circle(memo.Text))); // leak
        Sink.Log(Describe(new Square(memo.Title, 2))); // safe
        Combined(memo);
        Negated(memo);
        Switched(memo, 2);
        Or(memo);
    }

    private static void ByProperty(Memo memo)
    {
        var entry = new Entry(memo.Title, memo.Text);
        if (entry is { Title: var title, Body: { Length: > 2 } body })
        {
            Sink.Log(title); // safe
            Sink.Log(body); // leak
        }
    }

    private static void ByPosition(Memo memo)
    {
        var entry = new Entry(memo.Title, memo.Text);
        if (entry is (var title, not null and var body))
        {
            Sink.Log(title); // safe
            Sink.Log(body); // leak
        }
    }

    private static void Nested(Memo memo)
    {
        var page = new Page(new Entry(memo.Title, memo.Text), 3);
        if (page is { Entry.Body: var deep, Number: var number })
        {
            Sink.Log(deep); // leak
            Sink.Log(number); // safe
        }

        if (page is { Entry: Entry(var first, _) whole, Number: > 1 })
        {
            Sink.Log(first); // safe
            Sink.Log(whole.Body); // leak
        }
    }

    private static void ByTuple(Memo memo)
    {
        var text = (memo.Title, memo.Text) switch
        {
            ("none", _) => "nothing",
            (var title, { Length: 0 }) => title,
            (_, var body) => body,
        };
        Sink.Log(text); // leak
        var plain = (memo.Title, memo.Text) switch
        {
            (var title, { Length: > 0 }) => title,
            _ => "empty",
        };
        Sink.Log(plain); // safe
    }

    private static void ByList(Memo memo)
    {
        string[] parts = [memo.Title, memo.Text, memo.Author];
        if (parts is [var first, var middle, .., var last])
        {
            Sink.Log(middle); // leak
            _ = (first, last);
        }

        if (parts is [_, _, _])
            Sink.Log("three"); // safe
    }

    private static void BySlice(Memo memo)
    {
        List<string> parts = [memo.Title, memo.Title, memo.Text];
        var text = parts switch
        {
            [] => "none",
            [var only] => only,
            [_, .. , var last] => last,
        };
        Sink.Log(text); // leak
        Sink.Log(parts is [_, _, _] ? "three" : "other"); // safe
    }

    private static void ByType(Memo memo, int at)
    {
        object value = at > 0 ? memo.Text : 42;
        switch (value)
        {
            case string text when text.Contains(' '):
                Sink.Log(text); // leak
                break;
            case int number:
                Sink.Log(number); // safe
                break;
        }
    }

    private static string Describe(IShape shape) => shape switch
    {
        Circle { Label: var label } => $"circle {label}",
        Square(var label, var side) when side > 1 => $"square {label} {side}",
        _ => "shape",
    };

    private static void Combined(Memo memo)
    {
        object boxed = new Entry(memo.Title, memo.Text);
        if (boxed is Entry { Body: string and { Length: > 3 } long1 } and not { Title: "x" })
            Sink.Log(long1); // leak
        if (boxed is Entry { Title: "weekly" or "monthly" } entry)
            Sink.Log(entry.Title); // safe
    }

    private static void Negated(Memo memo)
    {
        object value = memo.Text;
        if (value is not string text)
            return;
        Sink.Log(text); // leak
        Sink.Log(text is ['A' or 'N', ..]); // safe (metadata)
    }

    private static void Switched(Memo memo, int kind)
    {
        string text;
        switch (kind)
        {
            case 1:
                text = memo.Title;
                break;
            case > 1 and < 5:
                text = memo.Text;
                break;
            default:
                text = memo.Author;
                break;
        }

        Sink.Log(text); // leak
        Sink.Log(kind switch { 1 => memo.Title, >= 2 => memo.Author, _ => "" }); // safe
    }

    private static void Or(Memo memo)
    {
        if (memo is { Reply: { } reply, Id: 1 or 2 })
            Sink.Log(reply); // leak
        if (memo is { Text.Length: var length })
            Sink.Log(length); // safe
    }

    private sealed record Entry(string Title, string Body);

    private sealed record Page(Entry Entry, int Number);

    private interface IShape;

    private sealed record Circle(string Label) : IShape;

    private sealed record Square(string Label, int Side) : IShape;
}
