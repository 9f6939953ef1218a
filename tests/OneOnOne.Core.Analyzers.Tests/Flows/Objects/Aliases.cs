// Two names of one object, and two objects of one type.
namespace Flows.Objects.Aliases;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        SameObject(memo);
        TwoObjects(memo);
        Reassigned(memo);
        foreach (var flag in new[] { true, false })
            Either(memo, flag);
        ThroughHelper(memo);
        Chained(memo);
        Overwritten(memo);
        TwoParameters(memo);
        Ring(memo);
    }

    private static void TwoParameters(Memo memo)
    {
        var one = new Box();
        var other = new Box();
        Sink.Log(Cross(one, other, memo.Text)); // safe
        Sink.Log(one.Value); // leak
        Sink.Log(Cross(other, other, memo.Text)); // leak
        Sink.Log(Cross(other, other, memo.Title)); // safe
    }

    private static void Ring(Memo memo)
    {
        var ring = new Box();
        ring.Inner = ring;
        Sink.Log(Exchange(ring, memo.Text)); // leak
        var chain = new Box { Inner = new Box() };
        Sink.Log(Exchange(chain, memo.Text)); // safe
        Sink.Log(chain.Value); // leak
    }

    private static string Cross(Box first, Box second, string text)
    {
        first.Value = text;
        return second.Value;
    }

    private static string Exchange(Box box, string text)
    {
        box.Value = text;
        return box.Inner!.Value;
    }

    private static void SameObject(Memo memo)
    {
        var a = new Box();
        var b = a;
        b.Value = memo.Text;
        Sink.Log(a.Value); // leak
        Sink.Log(a.Label); // safe
        a.Value = "clean";
        Sink.Log(b.Value); // safe
    }

    private static void TwoObjects(Memo memo)
    {
        var a = new Box();
        var b = new Box();
        b.Value = memo.Text;
        Sink.Log(a.Value); // safe
        Sink.Log(b.Value); // leak
    }

    private static void Reassigned(Memo memo)
    {
        var a = new Box();
        var b = a;
        a = new Box();
        a.Value = memo.Text;
        Sink.Log(b.Value); // safe
        Sink.Log(a.Value); // leak
    }

    private static void Either(Memo memo, bool flag)
    {
        var a = new Box();
        var b = new Box();
        var chosen = flag ? a : b;
        chosen.Value = memo.Text;
        Sink.Log(chosen.Value); // leak
        Sink.Log(a.Value); // leak
        Sink.Log(b.Value); // leak
        Sink.Log(a.Label); // safe
        Sink.Log(chosen.Label); // safe
    }

    private static void ThroughHelper(Memo memo)
    {
        var a = new Box();
        var same = Same(a);
        same.Value = memo.Text;
        Sink.Log(a.Value); // leak
        var b = new Box();
        var copy = Copy(b);
        copy.Value = memo.Text;
        Sink.Log(b.Value); // safe
        Sink.Log(copy.Value); // leak
    }

    private static void Chained(Memo memo)
    {
        var outer = new Box { Inner = new Box() };
        var inner = outer.Inner;
        inner.Value = memo.Text;
        Sink.Log(outer.Inner.Value); // leak
        Sink.Log(outer.Value); // safe
        outer.Inner = new Box();
        Sink.Log(outer.Inner.Value); // safe
        Sink.Log(inner.Value); // leak
    }

    private static void Overwritten(Memo memo)
    {
        var box = new Box { Value = memo.Text };
        Sink.Log(box.Value); // leak
        box.Value = memo.Title;
        Sink.Log(box.Value); // safe
        box = new Box();
        Sink.Log(box.Value); // safe
    }

    private static Box Same(Box box) => box;

    private static Box Copy(Box box) => new() { Value = box.Value };

    private sealed class Box
    {
        public string Value = "";
        public string Label = "box";
        public Box? Inner;
    }
}
