// A box holds a copy of a struct, and so does whoever changes some of it by `with`.
namespace Flows.Objects.BoxedCopies;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Boxes(memo);
        Contracts(memo);
        Changed(memo);
    }

    private static void Boxes(Memo memo)
    {
        var point = new Point { Label = memo.Title, Note = memo.Title };
        object boxed = point;
        point.Note = memo.Text;
        Sink.Log(((Point)boxed).Note); // safe
        Sink.Log(point.Note); // leak
        boxed = point;
        point.Note = "wiped";
        Sink.Log(((Point)boxed).Note); // leak
        Sink.Log(((Point)boxed).Label); // safe
        Sink.Log(point.Note); // safe
    }

    private static void Contracts(Memo memo)
    {
        var point = new Point { Label = memo.Title, Note = memo.Title };
        INoted noted = point;
        point.Note = memo.Text;
        Sink.Log(noted.Said); // safe
        noted = point;
        point.Note = "";
        Sink.Log(noted.Said); // leak
    }

    private static void Changed(Memo memo)
    {
        var name = new Name(memo.Title, memo.Author);
        Sink.Log(name with { Last = memo.Text }); // leak
        Sink.Log(name); // safe
        var other = name with { Last = memo.Text };
        Sink.Log(other.Last); // leak
        Sink.Log(other.First); // safe
        Sink.Log(name.Last); // safe
        name = other with { Last = "" };
        Sink.Log(name); // safe
        Sink.Log(other); // leak
    }

    private interface INoted
    {
        string Said { get; }
    }

    private struct Point : INoted
    {
        public string Label;
        public string Note;

        public readonly string Said => Note;
    }

    private readonly record struct Name(string First, string Last);
}
