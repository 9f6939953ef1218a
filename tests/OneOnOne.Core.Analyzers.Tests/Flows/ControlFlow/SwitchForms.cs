// Switch statements and expressions: what an arm yields is followed, what is switched on is not.
namespace Flows.ControlFlow.SwitchForms;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        for (var kind = 0; kind < 3; kind++)
        {
            Statement(memo, kind);
            Expression(memo, kind);
            JumpsBetweenCases(memo, kind);
            Guarded(memo, kind);
            Fallthrough(memo, kind);
        }

        OnContent(memo);
    }

    private static void Statement(Memo memo, int kind)
    {
        string text;
        switch (kind)
        {
            case 0:
                text = memo.Text;
                Sink.Log(text); // leak
                break;
            case 1:
                text = memo.Title;
                Sink.Log(text); // safe
                break;
            default:
                text = "";
                break;
        }

        Sink.Log(text); // leak
    }

    private static void Expression(Memo memo, int kind)
    {
        Sink.Log(kind switch { 0 => memo.Title, 1 => memo.Text, _ => "none" }); // leak
        Sink.Log(kind switch { 0 => memo.Title, 1 => memo.Author, _ => "none" }); // safe
        var size = kind switch { 0 => memo.Text.Length, _ => 0 };
        Sink.Log(size); // safe
    }

    private static void JumpsBetweenCases(Memo memo, int kind)
    {
        var text = "none";
        var plain = "none";
        switch (kind)
        {
            case 0:
                text = memo.Text;
                plain = memo.Title;
                goto case 1;
            case 1:
                Sink.Log(text); // leak
                Sink.Log(plain); // safe
                goto default;
            default:
                text = "overwritten";
                Sink.Log(text); // safe
                break;
        }
    }

    private static void Guarded(Memo memo, int kind)
    {
        var text = kind switch
        {
            > 0 when memo.Text.Length > 1000 => "long",
            > 0 when memo.Reply is { Length: > 0 } reply => reply,
            _ => memo.Title,
        };
        Sink.Log(text); // leak
        var word = kind switch
        {
            > 0 when memo.Text.Length > 1000 => "long",
            > 0 when memo.Reply is { Length: > 0 } => "answered",
            _ => memo.Title,
        };
        Sink.Log(word); // safe
    }

    private static void Fallthrough(Memo memo, int kind)
    {
        var text = memo.Text;
        switch (kind)
        {
            case 0:
            case 1:
                text = "clean";
                break;
            case 2:
                text = "also clean";
                break;
            default:
                return;
        }

        Sink.Log(text); // safe
        var rest = memo.Text;
        switch (kind)
        {
            case 0:
                rest = "clean";
                break;
            case 1:
                break;
        }

        Sink.Log(rest); // leak
    }

    private static void OnContent(Memo memo)
    {
        var verdict = memo.Text switch { null => "empty", "" => "blank", { Length: > 10 } => "long", _ => "short" };
        Sink.Log(verdict); // safe
        var shown = memo.Text switch { "" => "blank", var some => some };
        Sink.Log(shown); // leak
        switch (memo.Text)
        {
            case { Length: 0 }:
                break;
            case string bound:
                Sink.Log(bound); // leak
                Sink.Log(bound.Length); // safe
                break;
        }
    }
}
