// Choices between values: conditional chains, switches, constants and jumps.
namespace Flows.ControlFlow.Choices;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        TernaryChains(memo);
        SwitchExpressions(memo);
        WhenClauses(memo);
        LocalConst(memo);
        Goto(memo);
    }

    private static void TernaryChains(Memo memo)
    {
        var text = memo.Id > 5 ? memo.Title : memo.Id > 3 ? memo.Author : memo.Text;
        Sink.Log(text); // leak
        var plain = memo.Text.Length > 5 ? memo.Title : memo.Text.Length > 3 ? memo.Author : "none";
        Sink.Log(plain); // safe
    }

    private static void SwitchExpressions(Memo memo)
    {
        Sink.Log(memo switch { { Id: > 100 } => memo.Title, { Text: [_, ..] } m => m.Text, _ => "" }); // leak
        Sink.Log((memo.Text.Length, memo.Id) switch { ( > 5, 1) => memo.Title, _ => "other" }); // safe
    }

    private static void WhenClauses(Memo memo)
    {
        object value = memo;
        switch (value)
        {
            case Memo m when m.Text.Length > 1000:
                Sink.Log("long"); // safe (dead)
                break;
            case Memo { Text: var text } when text.Length > 3:
                Sink.Log(text); // leak
                break;
        }
    }

    private static void LocalConst(Memo memo)
    {
        const bool debug = false;
        var text = memo.Text;
        if (debug)
#pragma warning disable CS0162
            Sink.Log(text); // safe (dead)
#pragma warning restore CS0162
        Sink.Log(debug ? text : memo.Title); // safe
        Sink.Log(!debug ? text : memo.Title); // leak
    }

    private static void Goto(Memo memo)
    {
        var at = 0;
        var text = memo.Title;
        top:
        if (at++ < 2)
        {
            text = at == 2 ? memo.Text : memo.Title;
            goto top;
        }

        Sink.Log(text); // leak
        Sink.Log(at); // safe
    }
}
