// Records, keys of tuples, boxes, defaults, long tuples and read-only values.
namespace Flows.Objects.Quartets;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Records(memo);
        Dictionaries(memo);
        Defaults(memo);
        Boxes(memo);
        Long(memo);
        Loops(memo);
        Readonly(memo);
    }

    private static void Records(Memo memo)
    {
        var name = new Name(memo.Title, memo.Author);
        Sink.Log(name with { Last = memo.Text }); // leak
        Sink.Log(name); // safe
        var quoted = new Quoted(memo.Text) { By = name };
        Sink.Log(quoted.By); // safe
        Sink.Log(quoted.By.First); // safe
        Sink.Log(quoted); // leak
        Sink.Log((quoted with { Text = "" }).By.Last); // safe
        Sink.Log(new Silent(memo.Text, memo.Title)); // safe
        Sink.Log(new Silent(memo.Text, memo.Title).Text); // leak
        var child = new Signed(memo.Title, memo.Text);
        Sink.Log(child); // leak
        Sink.Log(child.Text); // safe
        Quoted parent = child;
        Sink.Log($"{parent}"); // leak
    }

    private static void Dictionaries(Memo memo)
    {
        var map = new Dictionary<(int, string), string> { [(1, memo.Text)] = memo.Title };
        Sink.Log(map.Values.First()); // safe
        Sink.Log(map.Keys.First().Item2); // leak
        Sink.Log(map.Keys.First().Item1); // safe
        var byId = new Dictionary<int, (string Head, string Said)> { [1] = (memo.Title, memo.Text) };
        Sink.Log(byId[1].Head); // safe
        Sink.Log(byId[1].Said); // leak
        if (byId.TryGetValue(1, out var found))
        {
            Sink.Log(found.Head); // safe
            Sink.Log(found.Said); // leak
        }

        byId[1] = byId[1] with { Said = "" };
        Sink.Log(byId[1].Said); // safe
    }

    private static void Defaults(Memo memo)
    {
        var point = new Point { Note = memo.Text };
        point = new();
        Sink.Log(point.Note); // safe
        point = point with { Note = memo.Text, Label = memo.Title };
        Sink.Log(point.Label); // safe
        Sink.Log(point.Note); // leak
        Reset(out point);
        Sink.Log(point.Note); // safe
    }

    private static void Reset(out Point point) => point = new Point { Label = "reset" };

    private static void Boxes(Memo memo)
    {
        var point = new Point { Label = memo.Title, Note = memo.Title };
        object boxed = point;
        point.Note = memo.Text;
        Sink.Log(((Point)boxed).Note); // safe
        boxed = point;
        Sink.Log(((Point)boxed).Note); // leak
        Sink.Log(((Point)boxed).Label); // safe
        ILabelled labelled = point;
        point.Label = memo.Text;
        Sink.Log(labelled.Text); // safe
        labelled = point;
        Sink.Log(labelled.Text); // leak
    }

    private static void Long(Memo memo)
    {
        var all = (1, 2, 3, 4, 5, 6, 7, memo.Title, Ninth: memo.Text, memo.Author);
        Sink.Log(all.Item8); // safe
        Sink.Log(all.Ninth); // leak
        Sink.Log(all.Item10); // safe
    }

    private static void Loops(Memo memo)
    {
        (string Last, string Before) seen = ("", "");
        foreach (var line in new[] { memo.Title, memo.Text, memo.Author })
            seen = (line, seen.Last);
        Sink.Log(seen.Before); // leak
        var counted = (Size: 0, Words: 0);
        foreach (var line in memo.Lines)
            counted = (counted.Size + line.Length, counted.Words + line.Split(' ').Length);
        Sink.Log(counted); // safe
        foreach (var (title, text) in new[] { (memo.Title, memo.Text) })
        {
            Sink.Log(title); // safe
            Sink.Log(text); // leak
        }
    }

    private static void Readonly(Memo memo)
    {
        var range = new Span(memo.Text, 0, 4);
        Sink.Log(range.Length); // safe
        Sink.Log(range.Value); // leak
        Sink.Log(range.Shift(1).Start); // safe
        Sink.Log(range.Shift(1).Value); // leak
        Sink.Log(range.On(memo.Title).Value); // safe
    }

    private interface ILabelled
    {
        string Text { get; }
    }

    private struct Point : ILabelled
    {
        public string Label;
        public string Note;

        public readonly string Text => Label;
    }

    private struct Words
    {
        public int Count { get; private set; }

        public string? Last { get; private set; }

        public void Add(string text)
        {
            Count++;
            Last = text;
        }
    }

    private readonly record struct Name(string First, string Last);

    private record Quoted(string Text)
    {
        public Name By { get; init; }
    }

    private sealed record Signed(string Head, string Body) : Quoted(Head);

    private sealed record Silent(string Text, string Title)
    {
        public override string ToString() => Title;
    }

    private readonly struct Span(string text, int start, int length)
    {
        public int Start => start;

        public int Length => length;

        public string Value => text.Substring(start, length);

        public Span Shift(int by) => new(text, start + by, length);

        public Span On(string other) => new(other, start, length);
    }
}
