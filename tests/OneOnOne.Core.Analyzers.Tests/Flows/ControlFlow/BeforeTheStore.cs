// A handler sees what was there before the assignment that failed; what is assigned last is seen by those behind alone.
namespace Flows.ControlFlow.BeforeTheStore;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Last(memo);
        Middle(memo);
        Parsed(memo);
        Cleaned(memo);
        Compared(memo);
    }

    private static void Last(Memo memo)
    {
        var text = "none";
        try
        {
            text = Fail(memo.Text);
        }
        catch (InvalidOperationException)
        {
            Sink.Log(text); // safe
        }

        string? found = null;
        try
        {
            Fail("");
            found = memo.Text;
        }
        catch (InvalidOperationException)
        {
            Sink.Log(found); // safe
        }
    }

    private static void Middle(Memo memo)
    {
        var text = "none";
        try
        {
            text = memo.Text;
            Fail("");
        }
        catch (InvalidOperationException)
        {
            Sink.Log(text); // leak
        }
    }

    private static void Parsed(Memo memo)
    {
        var box = new Box();
        try
        {
            box.Text = memo.Text;
            Fail("");
        }
        catch (InvalidOperationException)
        {
            Sink.Log(box.Text); // leak
        }

        var other = new Box();
        try
        {
            other.Text = Fail(memo.Text);
        }
        catch (InvalidOperationException)
        {
            Sink.Log(other.Text); // safe
        }
    }

    private static void Cleaned(Memo memo)
    {
        var text = memo.Text;
        try
        {
            text = Fail("clean");
        }
        catch (InvalidOperationException)
        {
            Sink.Log(text); // leak
        }

        text = memo.Text;
        try
        {
            text = "clean";
            Fail("");
        }
        catch (InvalidOperationException)
        {
            Sink.Log(text); // safe
        }
        finally
        {
            Sink.Log(text); // safe
        }
    }

    private static void Compared(Memo memo)
    {
        var text = memo.Text;
        if (text == "")
            Sink.Log(text); // safe (dead)
        else
            Sink.Log(text); // leak
        if (text is not "a")
            return;
        Sink.Log(text); // safe (dead)
    }

    private static string Fail(string text) =>
        text.Length >= 0 ? throw new InvalidOperationException("failed") : text;

    private sealed class Box
    {
        public string Text { get; set; } = "";
    }
}
