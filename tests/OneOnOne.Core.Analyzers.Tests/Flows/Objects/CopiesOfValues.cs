// Copies with a change, copies of structs, and an object that refers to itself.
namespace Flows.Objects.CopiesOfValues;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        WithAnonymous(memo);
        RecordStruct(memo);
        SelfReference(memo);
    }

    private static void WithAnonymous(Memo memo)
    {
        var first = new { memo.Title, Body = memo.Text };
        var second = first with { Body = "clean" };
        Sink.Log(first.Body); // leak
        Sink.Log(second.Body); // safe
        Sink.Log(second); // safe
    }

    private static void RecordStruct(Memo memo)
    {
        var point = new Mark2(memo.Title, memo.Text);
        var moved = point;
        moved.Body = "x";
        Sink.Log(point.Body); // leak
        Sink.Log(moved.Body); // safe
        Sink.Log(moved.ToString()); // safe
    }

    private static void SelfReference(Memo memo)
    {
        var node = new Ring();
        node.Next = node;
        node.Next.Next!.Text = memo.Text;
        Sink.Log(node.Text); // leak
        Sink.Log(node.Name); // safe
    }

    private record struct Mark2(string Title, string Body);

    private sealed class Ring
    {
        public string? Text { get; set; }

        public string Name => "ring";

        public Ring? Next { get; set; }
    }
}
