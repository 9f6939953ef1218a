// Statements that choose: switches of every form, labels, constants, defaults, swaps and references.
namespace Flows.ControlFlow.Junctions;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Switched(memo, 2);
        Expressions(memo, "title");
        Labels(memo);
        Swapped(memo);
        Constants(memo);
        Defaults(memo);
        References(memo);
    }

    private static void Switched(Memo memo, int kind)
    {
        string text;
        switch (kind)
        {
            case 1:
                text = "one";
                break;
            case 2:
                text = memo.Text;
                goto case 3;
            case 3:
                Sink.Log("three"); // safe
                text = "three";
                break;
            default:
                text = "none";
                break;
        }

        Sink.Log(text); // safe
        switch (memo)
        {
            case { Id: > 5 }:
                text = "five";
                break;
            case { Text: var body } when body.Length > 3:
                text = body;
                goto default;
            default:
                text += "!";
                break;
        }

        Sink.Log(text); // leak
    }

    private static void Expressions(Memo memo, string field)
    {
        var chosen = field switch { "text" => memo.Text, "title" => memo.Title, _ => throw new ArgumentException("field") };
        var author = field switch { "text" => memo.Author, _ => memo.Title };
        Sink.Log(author); // safe
        var kind = memo.Text switch { { Length: > 100 } => "long", { Length: > 2 } => "short", _ => "empty" };
        Sink.Log(kind); // safe
        var shown = memo.Text switch { { Length: > 100 } => "long", var other => other };
        Sink.Log(shown); // leak
        Sink.Log((field, memo.Id) switch { ("title", 1) => memo.Reply, _ => "" }); // leak
        Sink.Log(chosen.Length > 1 ? "some" : "none"); // safe
        Sink.Log(memo.Id == 1 ? memo.Reply ?? "none" : "no"); // leak
    }

    private static void Labels(Memo memo)
    {
        var text = memo.Title;
        var turns = 0;
    again:
        if (turns == 1)
            goto done;
        Sink.Log(text); // safe
        text = memo.Text;
        turns++;
        goto again;
    done:
        Sink.Log(text); // leak
    }

    private static void Swapped(Memo memo)
    {
        var (left, right) = (memo.Text, memo.Title);
        (left, right) = (right, left);
        Sink.Log(left); // safe
        Sink.Log(right); // leak
        var keep = right;
        right = left;
        left = keep;
        Sink.Log(right); // safe
        Sink.Log(left); // leak
    }

    private static void Constants(Memo memo)
    {
        const bool verbose = false;
        const string mode = "quiet";
        var text = "plain";
        if (verbose)
            text = memo.Text;
        Sink.Log(text); // safe
        if (mode == "quiet")
            text = "quiet";
        else
            text = memo.Text;
        Sink.Log(text); // safe
        if (!verbose && mode.Length == 5)
            text = memo.Text;
        Sink.Log(text); // leak
    }

    private static void Defaults(Memo memo)
    {
        string? text = memo.Text;
        text = default;
        text ??= memo.Title;
        Sink.Log(text); // safe
        string? reply = null;
        Sink.Log(reply ??= memo.Reply); // leak
        Sink.Log(reply is null ? "silent" : "replied"); // safe
        Sink.Log(string.IsNullOrWhiteSpace(memo.Reply) ? "" : memo.Title); // safe
        text = text.Length == 0 ? text : memo.Text;
        Sink.Log(text); // leak
    }

    private static void References(Memo memo)
    {
        string title = memo.Title, text = memo.Text;
        ref var chosen = ref title;
        chosen = ref text;
        Sink.Log(chosen); // leak
        chosen = "wiped";
        Sink.Log(text); // safe
        chosen = ref title;
        chosen = memo.Reply!;
        Sink.Log(title); // leak
        ref readonly var look = ref text;
        Sink.Log(look); // safe
    }
}
