// The last store before the sink counts.
namespace Flows.ControlFlow.Overwrites;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        foreach (var flag in new[] { true, false })
        {
            OnOnePath(memo, flag);
            OnBothPaths(memo, flag);
            InLoop(memo, flag ? 2 : 0);
        }

        SelfAssignment(memo);
        ParameterReused(memo.Text);
        FromItself(memo);
    }

    private static void OnOnePath(Memo memo, bool flag)
    {
        var text = memo.Text;
        if (flag)
            text = memo.Title;
        Sink.Log(text); // leak
    }

    private static void OnBothPaths(Memo memo, bool flag)
    {
        var text = memo.Text;
        if (flag)
            text = memo.Title;
        else
            text = memo.Author;
        Sink.Log(text); // safe
        var late = memo.Text;
        if (!flag)
            return;
        late = "clean";
        Sink.Log(late); // safe
    }

    private static void InLoop(Memo memo, int turns)
    {
        var text = memo.Text;
        for (var i = 0; i < turns; i++)
            text = memo.Title;
        Sink.Log(text); // leak
        for (var i = 0; ; i++)
        {
            text = memo.Title;
            if (i >= turns)
                break;
        }

        Sink.Log(text); // safe
    }

    private static void SelfAssignment(Memo memo)
    {
        var text = memo.Text;
#pragma warning disable CS1717
        text = text;
#pragma warning restore CS1717
        Sink.Log(text); // leak
        text = text.Length.ToString();
        Sink.Log(text); // safe
    }

    private static void ParameterReused([Confidential] string text)
    {
        Sink.Log(text); // leak
        text = "clean";
        Sink.Log(text); // safe
    }

    private static void FromItself(Memo memo)
    {
        var text = memo.Text;
        text = text.ToUpper() + text;
        Sink.Log(text); // leak
        text = text.Length > 0 ? "some" : "none";
        Sink.Log(text); // safe
    }
}
