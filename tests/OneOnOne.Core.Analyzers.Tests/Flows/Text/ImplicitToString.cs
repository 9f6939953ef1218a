// A ToString of the user's own is called by printing, joining and concatenating.
namespace Flows.Text.ImplicitToString;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        AtTheSink(memo);
        InStrings(memo);
        InBuilders(memo);
        ByBase(memo);
        Structs(memo);
        Nested(memo);
    }

    private static void AtTheSink(Memo memo)
    {
        var open = new Open(memo.Text, memo.Id);
        var closed = new Closed(memo.Text, memo.Id);
        Sink.Log(open); // leak
        Sink.Log(closed); // safe
        Sink.Log(new Open(memo.Title, memo.Id)); // safe
        Sink.Log(open.ToString()); // leak
        Sink.Log(closed.ToString()); // safe
    }

    private static void InStrings(Memo memo)
    {
        var open = new Open(memo.Text, memo.Id);
        var closed = new Closed(memo.Text, memo.Id);
        Sink.Log("got " + open); // leak
        Sink.Log("got " + closed); // safe
        Sink.Log($"got {open}"); // leak
        Sink.Log($"got {closed}"); // safe
        Sink.Log(string.Format("got {0}", open)); // leak
        Sink.Log(string.Format("got {0}", closed)); // safe
    }

    private static void InBuilders(Memo memo)
    {
        var open = new Open(memo.Text, memo.Id);
        var closed = new Closed(memo.Text, memo.Id);
        Sink.Log(new StringBuilder().Append(open).ToString()); // leak
        Sink.Log(new StringBuilder().Append(closed).ToString()); // safe
        Sink.Log(string.Join(", ", new object[] { 1, open })); // leak
        Sink.Log(string.Join(", ", new object[] { 1, closed })); // safe
        Sink.Log(string.Concat(open, closed)); // leak
    }

    private static void ByBase(Memo memo)
    {
        Shape open = new OpenShape(memo.Text);
        Shape closed = new ClosedShape(memo.Text);
        Sink.Log(open); // leak
        Sink.Log(closed); // safe
        object boxed = open;
        Sink.Log(boxed.ToString()); // leak
    }

    private static void Structs(Memo memo)
    {
        var label = new Label(memo.Text);
        Sink.Log(label); // leak
        Sink.Log(new Label(memo.Title)); // safe
        Sink.Log($"{label}"); // leak
        Label? maybe = label;
        Sink.Log(maybe.ToString()); // leak
        Sink.Log(maybe.HasValue); // safe
    }

    private static void Nested(Memo memo)
    {
        var outer = new Outer(new Open(memo.Text, 1));
        Sink.Log(outer); // leak
        Sink.Log(new Outer(new Open(memo.Author, 1))); // safe
    }

    private sealed class Open(string text, int id)
    {
        public override string ToString() => $"{id}: {text}";
    }

    private sealed class Closed(string text, int id)
    {
        public int Length => text.Length;

        public override string ToString() => $"{id}: (confidential)";
    }

    private abstract class Shape;

    private sealed class OpenShape(string text) : Shape
    {
        public override string ToString() => text;
    }

    private sealed class ClosedShape(string text) : Shape
    {
        public bool Any => text.Length > 0;
    }

    private readonly struct Label(string text)
    {
        public override string ToString() => text.ToUpperInvariant();
    }

    private sealed class Outer(Open inner)
    {
        public override string ToString() => "outer " + inner;
    }
}
