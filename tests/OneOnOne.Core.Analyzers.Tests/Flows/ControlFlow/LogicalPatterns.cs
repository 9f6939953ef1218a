// Patterns with and, or, not; relational patterns look at content and carry none of it.
namespace Flows.ControlFlow.LogicalPatterns;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        And(memo);
        Or(memo);
        Relational(memo);
        WithWhen(memo);
        SwitchBinding(memo);
    }

    private static void And(Memo memo)
    {
        if (memo.Reply is { Length: > 2 } and var reply)
            Sink.Log(reply); // leak
        if (memo.Title is { Length: > 2 } and var title)
            Sink.Log(title); // safe
        if (memo.Text is not null and not "" and { } text)
            Sink.Log(text); // leak
        if (memo.Text.Length is > 2 and < 900 and var length)
            Sink.Log(length); // safe
    }

    private static void Or(Memo memo)
    {
        var isShort = memo.Text is "" or null or { Length: < 3 };
        Sink.Log(isShort); // safe
        var shown = memo.Text is "yes" or "no" ? "answer" : memo.Text;
        Sink.Log(shown); // leak
        var hidden = memo.Text is "yes" or "no" ? "answer" : "(withheld)";
        Sink.Log(hidden); // safe
    }

    private static void Relational(Memo memo)
    {
        var size = memo.Text.Length switch { < 5 => "S", < 50 => "M", _ => "L" };
        Sink.Log(size); // safe
        var start = memo.Text[0] switch { >= 'A' and <= 'Z' => "capital", _ => "other" };
        Sink.Log(start); // safe
        var letter = memo.Text[0] switch { >= 'A' and <= 'Z' and var capital => capital, _ => '?' };
        Sink.Log(letter); // leak
    }

    private static void WithWhen(Memo memo)
    {
        switch (memo)
        {
            case { Id: > 0, Text: var text } when text.Length > 3:
                Sink.Log(text); // leak
                Sink.Log(memo.Id); // safe
                break;
        }
    }

    private static void SwitchBinding(Memo memo)
    {
        object[] all = [memo.Text, memo.Text, memo.Text.Length];
        foreach (var item in all)
        {
            var text = item switch { int count => count.ToString(), string some => some, _ => "" };
            Sink.Log(text); // leak
            var kind = item switch { int => "number", string => "text", _ => "" };
            Sink.Log(kind); // safe
        }
    }
}
