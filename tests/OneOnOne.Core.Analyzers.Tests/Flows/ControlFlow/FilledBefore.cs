// Locals that are filled where they were empty: what has been filled before is not filled again.
namespace Flows.ControlFlow.FilledBefore;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Filled(memo, null);
        Asked(memo, "given");
        Emptied(memo);
        Turns(memo);
    }

    private static void Filled(Memo memo, string? given)
    {
        string? note = null;
        note ??= memo.Title;
        Sink.Log(note); // safe
        note ??= memo.Text;
        Sink.Log(note); // safe
        var reply = given;
        reply ??= memo.Text;
        Sink.Log(reply); // leak
        var other = given;
        other ??= memo.Title;
        other ??= memo.Text;
        Sink.Log(other); // safe
    }

    private static void Asked(Memo memo, string? given)
    {
        var line = memo.Title + "!";
        Sink.Log(line ?? memo.Text); // safe
        if (given == null)
            return;
        Sink.Log(given); // safe
        var kept = given;
        Sink.Log(kept ?? memo.Text); // safe
    }

    private static void Emptied(Memo memo)
    {
        string? note = "there";
        Action clear = () => note = null;
        clear();
        note ??= memo.Text;
        Sink.Log(note); // leak
        string? other = "there";
        Empty(ref other);
        other ??= memo.Text;
        Sink.Log(other); // leak
    }

    private static void Turns(Memo memo)
    {
        string last = null!;
        for (var i = 0; i < 2; i++)
            last ??= memo.Text;
        Sink.Log(last); // leak
        string first = null!;
        for (var i = 0; i < 2; i++)
            first ??= memo.Title;
        Sink.Log(first); // safe
    }

    private static void Empty(ref string? text) => text = null;
}
