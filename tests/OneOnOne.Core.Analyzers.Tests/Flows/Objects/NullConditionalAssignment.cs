// Assignment behind a question mark.
namespace Flows.Objects.NullConditionalAssignment;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Simple(memo);
        ToMaybeNull(memo, new Box());
        ToMaybeNull(memo, null);
        Nested(memo);
        Compound(memo);
        Indexer(memo);
        Reads(memo);
    }

    private static void Simple(Memo memo)
    {
        Box? box = new();
        box?.Value = memo.Text;
        Sink.Log(box?.Value); // leak
        Sink.Log(box?.Label); // safe
        Box? other = new();
        other?.Value = memo.Title;
        Sink.Log(other?.Value); // safe
    }

    private static void ToMaybeNull(Memo memo, Box? box)
    {
        box?.Value = memo.Text;
        Sink.Log(box?.Value); // leak
        Sink.Log(box?.Label); // safe
    }

    private static void Nested(Memo memo)
    {
        var box = new Box { Inner = new Box() };
        box?.Inner?.Value = memo.Text;
        Sink.Log(box?.Inner?.Value); // leak
        Sink.Log(box?.Value); // safe
        box?.Inner = new Box();
        Sink.Log(box?.Inner?.Value); // safe
    }

    private static void Compound(Memo memo)
    {
        Box? box = new() { Value = "a: " };
        box?.Value += memo.Text;
        Sink.Log(box!.Value); // leak
        Box? plain = new() { Value = "a: " };
        plain?.Value += memo.Title;
        Sink.Log(plain!.Value); // safe
        Box? empty = new() { Inner = null };
        empty?.Inner ??= new Box { Value = memo.Text };
        Sink.Log(empty!.Inner!.Value); // leak
    }

    private static void Indexer(Memo memo)
    {
        string[]? rows = ["a", "b"];
        rows?[0] = memo.Text;
        Sink.Log(rows?[0]); // leak
        Dictionary<int, string>? map = [];
        map?[1] = memo.Title;
        Sink.Log(map?[1]); // safe
        map?[2] = memo.Text;
        Sink.Log(map?[2]); // leak
    }

    private static void Reads(Memo? memo)
    {
        var text = memo?.Text;
        Sink.Log(text); // leak
        Sink.Log(memo?.Text is { Length: > 0 }); // safe
        Sink.Log(memo?.Lines?[0]?.ToUpper()); // leak
        Sink.Log(memo?.Lines?.Count); // safe
    }

    private sealed class Box
    {
        public string Value { get; set; } = "";

        public string Label { get; set; } = "box";

        public Box? Inner { get; set; }
    }
}
