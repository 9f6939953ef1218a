// Locals that are assigned again: compounds, swaps, rotations, references and out variables.
namespace Flows.ControlFlow.ReassignedLocals;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Compound(memo);
        Coalescing(memo);
        Swapped(memo);
        Chained(memo);
        References(memo);
        OutVariables(memo);
        Shadowed(memo);
        Rotated(memo);
        NullChecks(memo);
    }

    private static void Compound(Memo memo)
    {
        var line = memo.Author;
        line += ": ";
        Sink.Log(line); // safe
        line += memo.Text;
        Sink.Log(line); // leak
        line = line.Length.ToString();
        Sink.Log(line); // safe
        var total = 0;
        total += memo.Text.Length;
        total <<= 1;
        Sink.Log(total); // safe
    }

    private static void Coalescing(Memo memo)
    {
        string? note = null;
        note ??= memo.Title;
        Sink.Log(note); // safe
        note ??= memo.Text;
        Sink.Log(note); // safe
        string? reply = null;
        reply ??= memo.Reply;
        Sink.Log(reply); // leak
        var shown = memo.Reply ?? "(none)";
        Sink.Log(shown); // leak
        var header = (string?)null ?? memo.Author;
        Sink.Log(header); // safe
    }

    private static void Swapped(Memo memo)
    {
        var left = memo.Text;
        var right = memo.Title;
        (left, right) = (right, left);
        Sink.Log(left); // safe
        Sink.Log(right); // leak
        var kept = right;
        right = left;
        Sink.Log(right); // safe
        Sink.Log(kept); // leak
    }

    private static void Chained(Memo memo)
    {
        string first, second, third;
        first = second = memo.Text;
        third = memo.Title;
        Sink.Log(first); // leak
        second = third = "reset";
        Sink.Log(second); // safe
        Sink.Log(third); // safe
        Sink.Log((first = memo.Author) + "!"); // safe
        Sink.Log(second = memo.Text); // leak
    }

    private static void References(Memo memo)
    {
        var stored = memo.Title;
        ref var alias = ref stored;
        alias = memo.Text;
        Sink.Log(stored); // leak
        alias = memo.Author;
        Sink.Log(stored); // safe
        string one = "a", two = "b";
        ref var target = ref one;
        target = ref two;
        target = memo.Text;
        Sink.Log(one); // safe
        Sink.Log(two); // leak
        string[] slots = ["x", "y"];
        ref readonly var peek = ref slots[0];
        slots[0] = memo.Text;
        Sink.Log(peek); // leak
    }

    private static void OutVariables(Memo memo)
    {
        Split(memo, out var head, out var body);
        Sink.Log(head); // safe
        Sink.Log(body); // leak
        Split(memo, out body, out _);
        Sink.Log(body); // safe
    }

    private static void Split(Memo memo, out string head, out string body)
    {
        head = memo.Title;
        body = memo.Text;
    }

    private static void Shadowed(Memo memo)
    {
        {
            var inner = memo.Text;
            Sink.Measure(inner); // leak
        }

        {
            var inner = memo.Title;
            Sink.Measure(inner); // safe
        }
    }

    private static void Rotated(Memo memo)
    {
        string a = memo.Text, b = "b", c = "c";
        (a, b, c) = (b, c, a);
        Sink.Log(a); // safe
        Sink.Log(b); // safe
        Sink.Log(c); // leak
        (var again, c) = (c, "");
        Sink.Log(c); // safe
        Sink.Log(again); // leak
    }

    private static void NullChecks(Memo memo)
    {
        Sink.Log(memo.Reply is null); // safe
        Sink.Log(memo.Reply != null ? "answered" : "open"); // safe
        Sink.Log(memo.Reply?.Length ?? 0); // safe
        Sink.Log(memo?.Reply); // leak
        Sink.Log(string.IsNullOrWhiteSpace(memo!.Text)); // safe
        if (memo.Reply is { } given)
            Sink.Log(given); // leak
    }
}
