// Members of members, reached by other names and copied by value. Needs Roslyn 5.
namespace Flows.Objects.NestedState;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        ThroughAnAlias(memo);
        CopiedStruct(memo);
        WithExpressions(memo);
        StructInsideClass(memo);
        ArrayOfStructs(memo);
        NullConditional(memo);
        Swapped(memo);
    }

    private static void ThroughAnAlias(Memo memo)
    {
        var page = new Page { Head = new Line { Body = "top", Number = 1 }, Foot = new Line { Body = "end", Number = 9 } };
        var foot = page.Foot;
        foot.Body = memo.Text;
        Sink.Log(page.Foot.Body); // leak
        Sink.Log(page.Head.Body); // safe
        Sink.Log(page.Foot.Number); // safe
        page.Foot = new Line { Body = "fresh" };
        Sink.Log(page.Foot.Body); // safe
        Sink.Log(foot.Body); // leak
    }

    private static void CopiedStruct(Memo memo)
    {
        var first = new Mark { Label = "a", Detail = new Inner { Text = "plain" } };
        var second = first;
        second.Detail.Text = memo.Text;
        Sink.Log(first.Detail.Text); // safe
        Sink.Log(second.Detail.Text); // leak
        first = second;
        second.Detail = default;
        Sink.Log(second.Detail.Text); // safe
        Sink.Log(first.Detail.Text); // leak
        Sink.Log(first.Label); // safe
    }

    private static void WithExpressions(Memo memo)
    {
        var full = new Card(memo.Id, memo.Title, new Side(memo.Text, "blank"));
        var wiped = full with { Front = full.Front with { Written = "" } };
        Sink.Log(wiped); // safe
        Sink.Log(full.Front.Written); // leak
        var renamed = full with { Name = "other" };
        Sink.Log(renamed.Front.Written); // leak
        Sink.Log(renamed.Name + renamed.Front.Printed); // safe
        var turned = full with { Front = new Side(full.Front.Printed, full.Front.Written) };
        Sink.Log(turned.Front.Written); // safe
        Sink.Log(turned.Front.Printed); // leak
    }

    private static void StructInsideClass(Memo memo)
    {
        var holder = new Holder();
        holder.Slot.Text = memo.Text;
        var copy = holder.Slot;
        holder.Slot.Text = null;
        Sink.Log(copy.Text); // leak
        Sink.Log(holder.Slot.Text); // safe
        ref var slot = ref holder.Slot;
        slot.Text = memo.Reply;
        Sink.Log(holder.Slot.Text); // leak
    }

    private static void ArrayOfStructs(Memo memo)
    {
        var marks = new Mark[2];
        marks[0].Detail.Text = memo.Text;
        marks[0].Label = "named";
        var taken = marks[0];
        Sink.Log(taken.Label); // safe
        Sink.Log(taken.Detail.Text); // leak
    }

    private static void NullConditional(Memo memo)
    {
        Page? none = memo.Id > 1000 ? new Page() : null;
        none?.Foot.Body = memo.Text;
        Sink.Log(none?.Head.Body); // safe
        Page? some = new() { Head = new Line { Body = "kept" } };
        some?.Head?.Body += memo.Text;
        Sink.Log(some?.Head.Body); // leak
        Sink.Log(some?.Foot.Body); // safe
    }

    private static void Swapped(Memo memo)
    {
        var left = new Line { Body = memo.Text };
        var right = new Line { Body = "plain" };
        (left, right) = (right, left);
        Sink.Log(left.Body); // safe
        Sink.Log(right.Body); // leak
        (left.Body, right.Body) = (right.Body, left.Body);
        Sink.Log(left.Body); // leak
        Sink.Log(right.Body); // safe
    }

    private sealed class Page
    {
        public Line Head { get; set; } = new();

        public Line Foot { get; set; } = new();
    }

    private sealed class Line
    {
        public string? Body { get; set; } = "empty";

        public int Number { get; set; }
    }

    private struct Mark
    {
        public string Label;
        public Inner Detail;
    }

    private struct Inner
    {
        public string? Text;
    }

    private sealed class Holder
    {
        public Inner Slot;
    }

    private sealed record Card(int Number, string Name, Side Front);

    private sealed record Side(string Written, string Printed);
}
