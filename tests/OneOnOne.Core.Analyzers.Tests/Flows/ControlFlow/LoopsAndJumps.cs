// What a local holds after loops, jumps, switches and branches that are never taken.
namespace Flows.ControlFlow.LoopsAndJumps;

public static class Scenario
{
    private const bool Verbose = false;

    public static void Run()
    {
        var memo = Notes.First();
        Loops(memo);
        Jumps(memo);
        Switches(memo);
        Constants(memo);
    }

    private static void Loops(Memo memo)
    {
        var previous = "";
        foreach (var line in memo.Lines)
        {
            previous = line;
        }

        Sink.Log(previous); // leak
        var counted = 0;
        for (var i = 0; i < memo.Lines.Count; i++)
            counted++;
        Sink.Log(counted); // safe
        string current;
        do
        {
            current = memo.Title;
            counted--;
        }
        while (counted > 0);
        Sink.Log(current); // safe
        var carried = memo.Title;
        var older = memo.Title;
        while (counted++ < 3)
        {
            older = carried;
            carried = memo.Text;
        }

        Sink.Log(older); // leak
    }

    private static void Jumps(Memo memo)
    {
        var round = 0;
        var text = memo.Title;
    again:
        if (round > 0)
            goto done;
        round++;
        text = memo.Text;
        goto again;
    done:
        Sink.Log(text); // leak
        var other = memo.Text;
        goto clean;
    clean:
        other = memo.Author;
        Sink.Log(other); // safe
    }

    private static void Switches(Memo memo)
    {
        var label = "none";
        var rounds = 0;
        switch (memo.Lines.Count)
        {
            case 0:
                label = "empty";
                break;
            case > 2:
                label = memo.Lines[0];
                goto case -1;
            case -1:
                rounds++;
                goto default;
            default:
                label += rounds;
                break;
        }

        Sink.Log(label); // leak
        Sink.Log(rounds); // safe
        var size = memo.Text.Length switch
        {
            < 5 => "tiny",
            < 500 => "usual",
            _ => "long",
        };
        Sink.Log(size); // safe
        var chosen = memo.Id switch
        {
            1 => memo.Text,
            _ => memo.Title,
        };
        Sink.Log(chosen); // leak
    }

    private static void Constants(Memo memo)
    {
        var text = memo.Title;
        if (Verbose)
            text = memo.Text;
        Sink.Log(text); // safe
        Sink.Log(Verbose ? memo.Text : memo.Author); // safe
        if (!Verbose)
            text = memo.Text;
        Sink.Log(text); // leak
        while (true)
        {
            text = "fresh";
            break;
        }

        Sink.Log(text); // safe
    }
}
