// Values that travel by copy: tuples, structs, records in structs, nullables, deconstruction of all kinds.
namespace Flows.Exam.Fourth.Trios;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Items(memo);
        Returned(memo);
        Taken(memo);
        Copied(memo);
        Arrays(memo);
        Nullables(memo);
        Mutated(memo);
        Nested(memo);
        Records(memo);
        Dictionaries(memo);
        Defaults(memo);
        Boxes(memo);
        Long(memo);
        Loops(memo);
        Readonly(memo);
    }

    private static void Items(Memo memo)
    {
        var trio = (memo.Id, Head: memo.Title, Said: memo.Text);
        Sink.Log(trio.Head); // safe
        Sink.Log(trio.Item3); // leak
        trio.Said = trio.Head;
        Sink.Log(trio); // safe
        trio.Head = memo.Reply!;
        Sink.Log(trio); // leak
        Sink.Log(trio.Said); // safe
        Sink.Log(trio.Equals((1, "", ""))); // safe
        Sink.Log(trio.Id); // safe
        var other = trio;
        trio = default;
        Sink.Log(trio.Head); // safe
        Sink.Log(other.Head); // leak
    }

    private static void Returned(Memo memo)
    {
        var (head, said, size) = Parts(memo);
        Sink.Log(head); // safe
        Sink.Log(said); // leak
        Sink.Log(size); // safe
        Sink.Log(Parts(memo).Head + Parts(memo).Size); // safe
        Sink.Log(Parts(memo).Said); // leak
        (said, head) = (head, said);
        Sink.Log(said); // safe
        Sink.Log(head); // leak
        Sink.Log(Flip((memo.Title, memo.Text)).Item1); // leak
        Sink.Log(Flip((memo.Title, memo.Text)).Item2); // safe
        (string First, string Second) Flip((string, string) pair) => (pair.Item2, pair.Item1);
    }

    private static (string Head, string Said, int Size) Parts(Memo memo) => (memo.Title, memo.Text, memo.Text.Length);

    private static void Taken(Memo memo)
    {
        var (id, text) = memo;
        Sink.Log(id); // safe
        Sink.Log(text); // leak
        (var title, _) = (memo.Title, memo.Text);
        Sink.Log(title); // safe
        string head, tail;
        (head, (_, tail)) = (memo.Author, (memo.Id, memo.Reply!));
        Sink.Log(head); // safe
        Sink.Log(tail); // leak
        var holder = new Holder();
        (holder.Left, holder.Right) = (memo.Text, memo.Title);
        Sink.Log(holder.Left); // leak
        Sink.Log(holder.Right); // safe
        (holder.Left, holder.Right) = (holder.Right, holder.Left);
        Sink.Log(holder.Left); // safe
        Sink.Log(holder.Right); // leak
    }

    private static void Deconstruct(this Memo memo, out int id, out string text) => (id, text) = (memo.Id, memo.Text);

    private static void Copied(Memo memo)
    {
        var first = new Point { Label = memo.Title, Note = memo.Text };
        var second = first;
        second.Note = "";
        Sink.Log(first.Note); // leak
        Sink.Log(second.Note); // safe
        Change(first);
        Sink.Log(first.Label); // safe
        ChangeRef(ref first);
        Sink.Log(first.Label); // leak
        var third = Changed(second);
        Sink.Log(second.Label); // safe
        Sink.Log(third.Label); // leak
        Sink.Log(third.Note); // safe
    }

    private static void Change(Point point) => point.Label = point.Note;

    private static void ChangeRef(ref Point point) => point.Label = point.Note;

    private static Point Changed(Point point)
    {
        point.Label = Notes.Read(3);
        return point;
    }

    private static void Arrays(Memo memo)
    {
        var points = new Point[2];
        points[0].Label = memo.Title;
        points[1].Label = memo.Text;
        Sink.Log(points[0].Label); // safe
        Sink.Log(points[1].Label); // leak
        var copy = points[1];
        copy.Label = "x";
        Sink.Log(points[1].Label); // leak
        ref var place = ref points[1];
        place.Label = "x";
        Sink.Log(points[1].Label); // safe
        var list = new List<Point> { new() { Label = memo.Title, Note = memo.Text } };
        Sink.Log(list[0].Label); // safe
        Sink.Log(list[0].Note); // leak
        list[0] = list[0] with { Note = "" };
        Sink.Log(list[0].Note); // safe
    }

    private static void Nullables(Memo memo)
    {
        Point? maybe = new Point { Label = memo.Title, Note = memo.Text };
        Sink.Log(maybe?.Label); // safe
        Sink.Log(maybe?.Note); // leak
        Sink.Log(maybe.HasValue); // safe
        Sink.Log(maybe.Value.Note.Length); // safe
        if (maybe is { Note: var note })
            Sink.Log(note); // leak
        maybe = null;
        Sink.Log(maybe.GetValueOrDefault().Note); // safe
        (string Head, string Said)? pair = (memo.Title, memo.Text);
        Sink.Log(pair.Value.Head); // safe
        Sink.Log(pair?.Said); // leak
        var (head, said) = pair ?? ("", "");
        Sink.Log(head); // safe
        Sink.Log(said); // leak
    }

    private static void Mutated(Memo memo)
    {
        var counter = new Words();
        counter.Add(memo.Text);
        Sink.Log(counter.Count); // safe
        Sink.Log(counter.Last); // leak
        var copy = counter;
        copy.Add(memo.Title);
        Sink.Log(copy.Last); // safe
        Sink.Log(counter.Last); // leak
        counter = new Words();
        Sink.Log(counter.Last); // safe
    }

    private static void Nested(Memo memo)
    {
        var frame = new Frame { Name = memo.Title };
        frame.Inner.Label = memo.Title;
        frame.Inner.Note = memo.Text;
        Sink.Log(frame.Inner.Label); // safe
        Sink.Log(frame.Inner.Note); // leak
        var inner = frame.Inner;
        frame.Inner = default;
        Sink.Log(frame.Inner.Note); // safe
        Sink.Log(inner.Note); // leak
        var deep = (One: (Two: (Three: memo.Text, Four: memo.Title), Five: memo.Author), 6);
        Sink.Log(deep.One.Two.Three); // leak
        Sink.Log(deep.One.Two.Four); // safe
        Sink.Log(deep.One.Five); // safe
        deep.One.Two.Three = "";
        Sink.Log(deep.One.Two); // safe
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

    private struct Frame
    {
        public string Name;
        public Point Inner;
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

    private sealed class Holder
    {
        public string Left { get; set; } = "";

        public string Right { get; set; } = "";
    }
}
