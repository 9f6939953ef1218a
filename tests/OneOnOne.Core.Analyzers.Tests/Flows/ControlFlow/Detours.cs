// Loops left early, values handed on from turn to turn, blocks that catch and clean up.
namespace Flows.ControlFlow.Detours;

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
        Disposed(memo);
        Locked(memo);
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
