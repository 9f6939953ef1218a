// Loops, jumps and handlers: what a variable holds where ways come together.
namespace Flows.ControlFlow.WaysAround;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Tries(memo);
        Loops(memo);
        Gotos(memo);
        Filters(memo);
    }

    private static void Tries(Memo memo)
    {
        var text = memo.Text;
        try
        {
            text = "before";
            Throw(memo.Id);
            text = memo.Text;
        }
        catch (InvalidOperationException)
        {
            Sink.Log(text); // safe
            text = memo.Reply;
        }
        finally
        {
            Sink.Log(text); // leak
            text = "finally";
        }

        Sink.Log(text); // safe
        try
        {
            text = memo.Text;
            Throw(memo.Id);
            text = "after";
        }
        catch (ArgumentException)
        {
            text = "not this one";
        }
        catch (Exception error) when (error.Message.Length > 0)
        {
            Sink.Log(text); // leak
            Sink.Log(error.Message); // safe
        }

        Sink.Log(Returned(memo)); // leak
        Sink.Log(Finally(memo)); // safe
    }

    private static void Throw(int id)
    {
        if (id > 0)
            throw new InvalidOperationException("thrown");
    }

    private static string Returned(Memo memo)
    {
        var text = memo.Text;
        try
        {
            return text;
        }
        finally
        {
            text = "";
        }
    }

    private static string Finally(Memo memo)
    {
        var text = memo.Text;
        try
        {
            Throw(1);
            return text;
        }
        catch (InvalidOperationException)
        {
            text = memo.Title;
        }

        return text;
    }

    private static void Loops(Memo memo)
    {
        var last = "first round";
        for (var i = 0; i < 2; i++)
        {
            Sink.Log(last); // leak
            last = memo.Text;
        }

        var a = "a";
        var b = "b";
        var c = memo.Text;
        for (var i = 0; i < 3; i++)
            (a, b, c) = (b, c, c);
        Sink.Log(a); // leak
        var fresh = "";
        foreach (var note in Notes.All())
        {
            fresh = note.Text;
            fresh = note.Title;
        }

        Sink.Log(fresh); // safe
        var word = memo.Text;
        do
        {
            word = word.Length > 3 ? "cut" : "end";
        }
        while (word != "end");
        Sink.Log(word); // safe
        string? found = null;
        foreach (var note in Notes.All())
        {
            if (note.Id != 2)
                continue;
            found = note.Text;
            break;
        }

        Sink.Log(found); // leak
    }

    private static void Gotos(Memo memo)
    {
        var text = memo.Title;
        var round = 0;
    again:
        Sink.Log(round); // safe
        if (round++ < 1)
        {
            text = memo.Text;
            goto again;
        }

        Sink.Log(text); // leak
        switch (memo.Id)
        {
            case 1:
                text = "one";
                goto case 2;
            case 2:
                Sink.Log(text); // safe
                goto default;
            default:
                text += memo.Reply;
                break;
        }

        Sink.Log(text); // leak
    }

    private static void Filters(Memo memo)
    {
        string? seen = null;
        bool See(string text)
        {
            seen = text;
            return true;
        }

        try
        {
            throw new Rejected { Detail = memo.Text, Number = memo.Id };
        }
        catch (Rejected rejected) when (rejected.Number > 5 || See(rejected.Detail))
        {
            Sink.Log(seen); // leak
            Sink.Log(rejected.Number); // safe
            Sink.Log(rejected.Detail); // leak
            Sink.Log(rejected.Message); // safe
        }
    }

    private sealed class Rejected() : Exception("rejected")
    {
        public required string Detail { get; init; }

        public int Number { get; init; }
    }
}
