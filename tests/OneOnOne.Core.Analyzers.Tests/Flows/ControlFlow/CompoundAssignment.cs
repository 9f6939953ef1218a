// Compound assignment keeps what was there; plain assignment does not.
namespace Flows.ControlFlow.CompoundAssignment;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Appended(memo);
        Coalesced(memo, null);
        CoalescedNonNull(memo);
        Numbers(memo);
        OnElements(memo);
    }

    private static void Appended(Memo memo)
    {
        var line = "note: ";
        line += memo.Text;
        Sink.Log(line); // leak
        line += " (end)";
        Sink.Log(line); // leak
        line = "note: ";
        line += memo.Title;
        Sink.Log(line); // safe
        line += memo.Text[0];
        Sink.Log(line); // leak
        line = "";
        line += memo.Text.Length;
        Sink.Log(line); // safe
    }

    private static void Coalesced(Memo memo, string? given)
    {
        given ??= memo.Text;
        Sink.Log(given); // leak
        string? title = null;
        title ??= memo.Title;
        Sink.Log(title); // safe
    }

    private static void CoalescedNonNull(Memo memo)
    {
        var text = memo.Reply;
        text ??= "none";
        Sink.Log(text); // leak
        string? other = null;
        Sink.Log(other ??= memo.Text); // leak
        other = memo.Author;
        Sink.Log(other ??= "none"); // safe
    }

    private static void Numbers(Memo memo)
    {
        var total = 0;
        total += memo.Text.Length;
        total <<= 1;
        Sink.Log(total); // safe
        var any = false;
        any |= memo.Text.Length > 3;
        any &= memo.Reply is not null;
        Sink.Log(any); // safe
        var last = 'x';
        last = memo.Text[^1];
        Sink.Log(last); // leak
    }

    private static void OnElements(Memo memo)
    {
        var rows = new[] { "a: ", "b: " };
        rows[0] += memo.Text;
        Sink.Log(rows[0]); // leak
        Sink.Log(rows[1]); // safe
        rows[0] = "a: ";
        rows[1] += memo.Title;
        Sink.Log(rows[0]); // safe
        Sink.Log(rows[1]); // safe
    }
}
