// Content carried round a loop, out of it, and not into it.
namespace Flows.ControlFlow.Loops;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        LoopCarried(memo);
        CarriedTwoTurns(memo);
        DoWhile(memo);
        BreakKeeps(memo);
        CleanEachTurn(memo);
        LongChain(memo);
    }

    private static void LoopCarried(Memo memo)
    {
        var last = "none";
        for (var i = 0; i < 3; i++)
        {
            Sink.Log(last); // leak
            last = memo.Text;
        }

        var plain = "none";
        for (var i = 0; i < 3; i++)
        {
            Sink.Log(plain); // safe
            plain = memo.Title;
        }
    }

    private static void CarriedTwoTurns(Memo memo)
    {
        string a = "", b = "", c = "";
        var i = 0;
        while (i++ < 4)
        {
            Sink.Log(c); // leak
            c = b;
            b = a;
            a = memo.Text;
        }

        Sink.Log(a.Length + b.Length + c.Length); // safe
    }

    private static void DoWhile(Memo memo)
    {
        var text = memo.Title;
        var turns = 0;
        do
        {
            Sink.Log(turns); // safe
            text += memo.Text.Substring(0, 1);
        }
        while (++turns < 2);
        Sink.Log(text); // leak
    }

    private static void BreakKeeps(Memo memo)
    {
        var text = "none";
        foreach (var line in memo.Lines)
        {
            text = line;
            if (line.Length > 2)
                break;
            text = "none";
        }

        Sink.Log(text); // leak
        var count = 0;
        foreach (var line in memo.Lines)
        {
            if (line.Length > 2)
                continue;
            count++;
        }

        Sink.Log(count); // safe
    }

    private static void CleanEachTurn(Memo memo)
    {
        for (var i = 0; i < 2; i++)
        {
            var text = memo.Text;
            text = "clean";
            Sink.Log(text); // safe
        }

        for (string text = memo.Title, other = memo.Text; text.Length < 20; text += "!", other = "clean")
            Sink.Log(other); // leak
        for (string text = memo.Title, other = "clean"; text.Length < 20; text += "!", other = memo.Author)
            Sink.Log(other); // safe
    }

    private static void LongChain(Memo memo)
    {
        string a = memo.Text, b = "", c = "", d = "", e = "";
        for (var i = 0; i < 9; i++)
        {
            e = d;
            d = c;
            c = b;
            b = a;
        }

        Sink.Log(e); // leak
        a = b = c = d = e = "clean";
        Sink.Log(e); // safe
    }
}
