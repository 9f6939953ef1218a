// Values that travel by copy: tuples, deconstruction, structs copied and changed.
namespace Flows.Objects.Trios;

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

    private sealed class Holder
    {
        public string Left { get; set; } = "";

        public string Right { get; set; } = "";
    }
}
