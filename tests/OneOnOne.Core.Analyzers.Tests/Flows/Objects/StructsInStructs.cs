// A copy of a struct is a copy of the structs in it, however it is made.
namespace Flows.Objects.StructsInStructs;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Assigned(memo);
        Tuples(memo);
        Given(memo);
        InClasses(memo);
        Arrays(memo);
    }

    private static void Assigned(Memo memo)
    {
        var first = new Outer { Label = "a", Inner = new Inner { Text = "b" } };
        var second = first;
        second.Inner.Text = memo.Text;
        Sink.Log(second.Inner.Text); // leak
        Sink.Log(first.Inner.Text); // safe
        var third = second with { Label = "c" };
        second.Inner.Text = "d";
        Sink.Log(second.Inner.Text); // safe
        Sink.Log(third.Inner.Text); // leak
        var inner = third.Inner;
        inner.Text = "e";
        Sink.Log(third.Inner.Text); // leak
        Sink.Log(inner.Text); // safe
    }

    private static void Tuples(Memo memo)
    {
        var pair = (Name: "a", Inner: (Text: "b", Count: 1));
        var other = pair;
        other.Inner.Text = memo.Text;
        Sink.Log(other.Inner.Text); // leak
        Sink.Log(pair.Inner.Text); // safe
        (string Name, Inner Inner) mixed = ("a", new Inner { Text = "b" });
        var copy = mixed;
        copy.Inner.Text = memo.Text;
        Sink.Log(mixed.Inner.Text); // safe
        Sink.Log(copy.Inner.Text); // leak
    }

    private static void Given(Memo memo)
    {
        var outer = new Outer { Label = "a", Inner = new Inner { Text = "b" } };
        Change(outer, memo.Text);
        Sink.Log(outer.Inner.Text); // safe
        Change(ref outer, memo.Text);
        Sink.Log(outer.Inner.Text); // leak
        Sink.Log(outer.Label); // safe
    }

    private static void Change(Outer outer, string text) => outer.Inner.Text = text;

    private static void Change(ref Outer outer, string text) => outer.Inner.Text = text;

    private static void InClasses(Memo memo)
    {
        var holder = new Holder { Outer = new Outer { Label = "a", Inner = new Inner { Text = memo.Text } } };
        var taken = holder.Outer;
        holder.Outer.Inner.Text = "b";
        Sink.Log(holder.Outer.Inner.Text); // safe
        Sink.Log(taken.Inner.Text); // leak
    }

    private static void Arrays(Memo memo)
    {
        var outers = new Outer[2];
        outers[0].Inner.Text = memo.Text;
        var copy = outers[0];
        outers[0].Inner.Text = "a";
        Sink.Log(copy.Inner.Text); // leak
        Sink.Log(outers[0].Inner.Text); // safe
    }

    private record struct Outer
    {
        public string Label;
        public Inner Inner;
    }

    private struct Inner
    {
        public string Text;
    }

    private sealed class Holder
    {
        public Outer Outer;
    }
}
