// Content that comes back through out and ref parameters.
namespace Flows.ControlFlow.OutVariables;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Inline(memo);
        Several(memo);
        ByRef(memo);
        Library(memo);
        InCondition(memo);
        Discards(memo);
    }

    private static void Inline(Memo memo)
    {
        if (TryRead(memo, out var text))
            Sink.Log(text); // leak
        if (TryTitle(memo, out var title))
            Sink.Log(title); // safe
        var known = "x";
        TryRead(memo, out known);
        Sink.Log(known); // leak
        TryTitle(memo, out known);
        Sink.Log(known); // safe
    }

    private static void Several(Memo memo)
    {
        Split(memo, out var title, out var text, out var length);
        Sink.Log(title); // safe
        Sink.Log(text); // leak
        Sink.Log(length); // safe
    }

    private static void ByRef(Memo memo)
    {
        var text = "start ";
        Extend(ref text, memo.Text);
        Sink.Log(text); // leak
        var plain = "start ";
        Extend(ref plain, memo.Title);
        Sink.Log(plain); // safe
        Blank(ref text);
        Sink.Log(text); // safe
    }

    private static void Library(Memo memo)
    {
        var byId = new Dictionary<int, string> { [memo.Id] = memo.Text };
        if (byId.TryGetValue(1, out var found))
            Sink.Log(found); // leak
        var titles = new Dictionary<int, string> { [memo.Id] = memo.Title };
        if (titles.TryGetValue(1, out var title))
            Sink.Log(title); // safe
        var isNumber = int.TryParse(memo.Text, out var number);
        Sink.Log(isNumber); // safe
        Sink.Log(number); // safe
    }

    private static void InCondition(Memo memo)
    {
        Sink.Log(TryRead(memo, out var text) ? text : "none"); // leak
        Sink.Log(TryRead(memo, out var size) ? size.Length : 0); // safe
    }

    private static void Discards(Memo memo)
    {
        Split(memo, out var title, out _, out _);
        Sink.Log(title); // safe
        Split(memo, out _, out var text, out _);
        Sink.Log(text); // leak
    }

    private static bool TryRead(Memo memo, out string text)
    {
        text = memo.Text;
        return text.Length > 0;
    }

    private static bool TryTitle(Memo memo, out string text)
    {
        text = memo.Text;
        text = memo.Title;
        return true;
    }

    private static void Split(Memo memo, out string title, out string text, out int length)
    {
        title = memo.Title;
        text = memo.Text;
        length = text.Length;
    }

    private static void Extend(ref string text, string by) => text += by;

    private static void Blank(ref string text) => text = "";
}
