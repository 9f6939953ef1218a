// Which statements run, in which order, and what they leave in a variable.
namespace Flows.ControlFlow.WaysThrough;

public static class Scenario
{
    private const bool Verbose = false;
    private const int Level = 2;

    public static void Run()
    {
        var memo = Notes.First();
        Constants(memo);
        Overwritten(memo);
        Conditions(memo);
        Nulls(memo);
        Late(memo);
    }

    private static void Constants(Memo memo)
    {
        if (Verbose)
            Sink.Log(memo.Text); // safe (dead)
        var shown = Level > 1 ? memo.Title : memo.Text;
        Sink.Log(shown); // safe
        var mode = Level switch { 0 => memo.Text, 1 => memo.Reply, 2 => memo.Title, _ => "" };
        Sink.Log(mode); // safe
        while (true)
        {
            shown = memo.Text;
            if (Level == 2)
                break;
            shown = "";
        }

        Sink.Log(shown); // leak
        const string kind = "title";
        Sink.Log(kind == "body" ? memo.Text : memo.Title); // safe
        Sink.Log(kind is "title" ? memo.Text : memo.Title); // leak
    }

    private static void Overwritten(Memo memo)
    {
        var text = memo.Text;
        text = text.Length.ToString();
        Sink.Log(text); // safe
        text = memo.Text;
        if (memo.Id > 0)
            text = "known";
        else
            text = "unknown";
        Sink.Log(text); // safe
        text = memo.Text;
        if (memo.Id > 100)
            text = "known";
        Sink.Log(text); // leak
        var copy = text;
        text = null;
        Sink.Log(text); // safe
        Sink.Log(copy); // leak
        string late;
        late = (late = memo.Text).Length > 3 ? "long" : "short";
        Sink.Log(late); // safe
    }

    private static void Conditions(Memo memo)
    {
        var mood = memo.Text.Contains("zzz") ? "bad" : "good";
        Sink.Log(mood); // safe
        var found = 0;
        foreach (var letter in memo.Text)
        {
            if (letter == ' ')
                found++;
        }

        Sink.Log(found); // safe
        Sink.Log(memo.Text == "" ? memo.Text : memo.Title); // safe
        Sink.Log(memo.Text is "" or null ? "empty" : "filled"); // safe
        Sink.Log(string.IsNullOrEmpty(memo.Text) && memo.Reply!.Length > 0); // safe
        bool Keep(out string kept) => (kept = memo.Text).Length > 0;
        if (memo.Id == 1 && Keep(out var held))
            Sink.Log(held); // leak
    }

    private static void Nulls(Memo memo)
    {
        string? text = null;
        text ??= memo.Title;
        text ??= memo.Text;
        Sink.Log(text); // safe
        string? other = memo.Id > 100 ? "x" : null;
        other ??= memo.Text;
        Sink.Log(other); // leak
        Sink.Log(memo.Reply?.Length ?? 0); // safe
        Sink.Log(memo.Reply ?? memo.Title); // leak
        Memo? none = null;
        Sink.Log(none?.Text ?? "nobody"); // safe
    }

    private static void Late(Memo memo)
    {
        Sink.Log(memo.Title); // safe
        lock (memo)
        {
            memo.Title = memo.Text;
        }

        Sink.Log(memo.Title); // leak
        var i = 0;
        string[] two = ["", ""];
        two[i++] = memo.Text + i;
        Sink.Log(two[1]); // safe
        Sink.Log(two[0]); // leak
    }
}
