// Statements that lead around: loops left early, labels, finally blocks, switches of every form.
namespace Flows.Exam.Fourth.Detours;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Accumulated(memo);
        Shuffled(memo);
        LeftEarly(memo);
        CaughtAgain(memo);
        Filtered(memo);
        Switched(memo, 2);
        Expressions(memo, "title");
        Labels(memo);
        Swapped(memo);
        Constants(memo);
        Defaults(memo);
        Disposed(memo);
        Locked(memo);
        References(memo);
    }

    private static void Accumulated(Memo memo)
    {
        string? last = null, longest = "", count = "";
        foreach (var line in memo.Lines)
        {
            if (line.Length > longest.Length)
                longest = line;
            last ??= line;
            count += "|";
        }

        Sink.Log(longest); // leak
        Sink.Log(last); // leak
        Sink.Log(count); // safe
        var text = "";
        for (var i = memo.Text.Length - 1; i >= 0; i--)
            text += memo.Text[i];
        Sink.Log(text); // leak
        var stars = "";
        for (var i = 0; i < memo.Text.Length; i++)
            stars += char.IsLetter(memo.Text[i]) ? '*' : ' ';
        Sink.Log(stars); // safe
    }

    // Each turn hands its value to the next, so it takes three turns until content is in the first variable.
    private static void Shuffled(Memo memo)
    {
        string first = "a", second = "b", third = memo.Text, fourth = "d";
        for (var turn = 0; turn < 3; turn++)
        {
            first = second;
            second = third;
            fourth = memo.Title;
        }

        Sink.Log(first); // leak
        Sink.Log(fourth); // safe
        Sink.Log(third); // leak
        third = fourth;
        Sink.Log(third); // safe
    }

    private static void LeftEarly(Memo memo)
    {
        string? found = null;
        var turns = 0;
        while (true)
        {
            if (turns++ == 2)
            {
                found = memo.Reply;
                break;
            }

            found = "nothing";
            continue;
        }

        Sink.Log(found); // leak
        Sink.Log(turns); // safe
        string state;
        do
        {
            state = memo.Text;
            state = "done";
        }
        while (turns-- > 0);
        Sink.Log(state); // safe
    }

    private static void CaughtAgain(Memo memo)
    {
        var text = memo.Title;
        try
        {
            text = memo.Text;
            _ = int.Parse("none");
            text = "read";
        }
        catch (FormatException)
        {
            Sink.Log(text); // leak
            text = "failed";
        }
        finally
        {
            Sink.Log(text); // safe
        }

        try
        {
            try
            {
                throw new InvalidOperationException("inner");
            }
            finally
            {
                text = memo.Text;
            }
        }
        catch (InvalidOperationException)
        {
            Sink.Log(text); // leak
        }

        try
        {
            Sink.Log(text = "again"); // safe
        }
        finally
        {
            text += ".";
        }

        Sink.Log(text); // safe
    }

    private static void Filtered(Memo memo)
    {
        try
        {
            throw new UnreadException("unread", memo);
        }
        catch (UnreadException e) when (e.Of is { Text: { Length: > 3 } words })
        {
            Sink.Log(words); // leak
            Sink.Log(e.Message); // safe
            Sink.Log(e.Of.Title); // safe
        }
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

    private static void Disposed(Memo memo)
    {
        using (var scope = new Scope("end of " + memo.Title))
            Sink.Log(scope.Name); // safe
        using var reader = new StringReader(memo.Text);
        Sink.Log(reader.ReadToEnd()); // leak
        using var none = new Scope(memo.Text);
        Sink.Log(none.Opened); // safe
    }

    private static void Locked(Memo memo)
    {
        var gate = new Lock();
        string text;
        lock (gate)
        {
            text = memo.Text;
        }

        Sink.Log(text); // leak
        lock (gate)
        {
            text = memo.Author;
        }

        Sink.Log(text); // safe
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

    private sealed class UnreadException(string message, Memo of) : Exception(message)
    {
        public Memo Of => of;
    }

    private sealed class Scope(string name) : IDisposable
    {
        public string Name => name;

        public DateOnly Opened { get; } = new(2024, 1, 1);

        public void Dispose()
        {
        }
    }
}
