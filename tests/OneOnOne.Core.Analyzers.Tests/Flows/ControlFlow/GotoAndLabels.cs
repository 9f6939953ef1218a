// Jumps backwards and forwards.
namespace Flows.ControlFlow.GotoAndLabels;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Backwards(memo);
        Forwards(memo, true);
        Forwards(memo, false);
        OutOfNest(memo);
        SkipsTheRead(memo);
    }

    private static void Backwards(Memo memo)
    {
        var text = "none";
        var plain = "none";
        var turns = 0;
    again:
        Sink.Log(text); // leak
        Sink.Log(plain); // safe
        text = memo.Text;
        plain = memo.Title;
        if (turns++ < 1)
            goto again;
        text = "done";
        Sink.Log(text); // safe
    }

    private static void Forwards(Memo memo, bool skip)
    {
        var text = memo.Text;
        var plain = memo.Title;
        if (skip)
            goto end;
        text = "clean";
        plain = "clean";
        Sink.Log(text); // safe
    end:
        Sink.Log(text); // leak
        Sink.Log(plain); // safe
    }

    private static void OutOfNest(Memo memo)
    {
        var found = "none";
        var place = 0;
        for (var i = 0; i < 3; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                place = (3 * i) + j;
                found = memo.Lines[i];
                if (place == 4)
                    goto found;
                found = "none";
            }
        }

    found:
        Sink.Log(found); // leak
        Sink.Log(place); // safe
    }

    private static void SkipsTheRead(Memo memo)
    {
        var text = "clean";
        goto print;
    print:
        Sink.Log(text); // safe
        text = memo.Text;
        Sink.Log(text); // leak
    }
}
