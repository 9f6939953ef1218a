// A ref local is the variable it refers to.
namespace Flows.ControlFlow.RefLocals;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Alias(memo);
        WriteThrough(memo);
        Reassigned(memo);
        Element(memo);
        Field(memo);
        Returned(memo);
        ReadOnly(memo);
    }

    private static void Alias(Memo memo)
    {
        var text = memo.Text;
        ref var alias = ref text;
        Sink.Log(alias); // leak
        text = "clean";
        Sink.Log(alias); // safe
    }

    private static void WriteThrough(Memo memo)
    {
        var text = memo.Title;
        ref var alias = ref text;
        alias = memo.Text;
        Sink.Log(text); // leak
        alias = memo.Author;
        Sink.Log(text); // safe
    }

    private static void Reassigned(Memo memo)
    {
        var first = memo.Title;
        var second = memo.Title;
        ref var place = ref first;
        place = ref second;
        place = memo.Text;
        Sink.Log(first); // safe
        Sink.Log(second); // leak
    }

    private static void Element(Memo memo)
    {
        var rows = new[] { "a", "b" };
        ref var row = ref rows[1];
        row = memo.Text;
        Sink.Log(rows[1]); // leak
        Sink.Log(rows.Length); // safe
        var other = new[] { "a", "b" };
        ref var plain = ref other[0];
        plain = memo.Title;
        Sink.Log(other[0]); // safe
    }

    private static void Field(Memo memo)
    {
        var box = new Box();
        ref var slot = ref box.Value;
        slot = memo.Text;
        Sink.Log(box.Value); // leak
        Sink.Log(box.Label); // safe
        slot = "clean";
        Sink.Log(box.Value); // safe
    }

    private static void Returned(Memo memo)
    {
        var box = new Box();
        Slot(box) = memo.Text;
        Sink.Log(box.Value); // leak
        var plain = new Box();
        Slot(plain) = memo.Title;
        Sink.Log(plain.Value); // safe
    }

    private static void ReadOnly(Memo memo)
    {
        var text = memo.Text;
        var title = memo.Title;
        ref readonly var seen = ref text;
        ref readonly var plain = ref title;
        Sink.Log(seen); // leak
        Sink.Log(plain); // safe
    }

    private static ref string Slot(Box box) => ref box.Value;

    private sealed class Box
    {
        public string Value = "";
        public string Label = "box";
    }
}
