// Assignment in its plain forms, and the overwrite that cleans.
namespace Flows.ControlFlow.Assignments;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Simple(memo);
        Chained(memo);
        Nested(memo);
        Swapped(memo);
        Discarded(memo);
        DefiniteLater(memo);
    }

    private static void Simple(Memo memo)
    {
        Sink.Log(memo.Text); // leak
        Sink.Log(memo.Title); // safe
        var text = memo.Text;
        Sink.Log(text); // leak
        text = "clean";
        Sink.Log(text); // safe
        text = memo.Reply;
        Sink.Log(text); // leak
        text = null;
        Sink.Log(text); // safe
    }

    private static void Chained(Memo memo)
    {
        string a, b, c;
        a = b = c = memo.Text;
        Sink.Log(b); // leak
        b = c = memo.Title;
        Sink.Log(b); // safe
        Sink.Log(c); // safe
        Sink.Log(a); // leak
    }

    private static void Nested(Memo memo)
    {
        var title = memo.Title;
        string kept;
        Sink.Log(kept = memo.Text); // leak
        Sink.Log(title = "week 3"); // safe
        Sink.Log(kept); // leak
        Sink.Log(title); // safe
    }

    private static void Swapped(Memo memo)
    {
        var first = memo.Text;
        var second = memo.Title;
        (first, second) = (second, first);
        Sink.Log(first); // safe
        Sink.Log(second); // leak
        var hold = second;
        second = first;
        first = hold;
        Sink.Log(second); // safe
        Sink.Log(first); // leak
    }

    private static void Discarded(Memo memo)
    {
        _ = memo.Text;
        string text;
        (text, _) = (memo.Title, memo.Text);
        Sink.Log(text); // safe
        (_, text) = (memo.Title, memo.Text);
        Sink.Log(text); // leak
    }

    private static void DefiniteLater(Memo memo)
    {
        string text;
        if (memo.Id == 1)
            text = memo.Text;
        else
            text = memo.Title;
        Sink.Log(text); // leak
        if (memo.Id == 1)
            text = memo.Title;
        else
            text = memo.Author;
        Sink.Log(text); // safe
    }
}
