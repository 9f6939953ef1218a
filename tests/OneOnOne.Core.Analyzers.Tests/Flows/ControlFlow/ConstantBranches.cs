// A branch that constants rule out is not taken.
namespace Flows.ControlFlow.ConstantBranches;

public static class Scenario
{
    private const bool Verbose = false;
    private const bool Quiet = true;
    private const int Level = 2;
    private const string Mode = "brief";

    public static void Run()
    {
        var memo = Notes.First();
        Flags(memo);
        Comparisons(memo);
        Switches(memo);
        AfterReturn(memo);
        Loops(memo);
    }

    private static void Flags(Memo memo)
    {
        if (Verbose)
            Sink.Log(memo.Text); // safe (dead)
        if (!Verbose)
            Sink.Log(memo.Text); // leak
        if (Quiet)
            Sink.Log(memo.Title); // safe
        else
            Sink.Log(memo.Text); // safe (dead)
        Sink.Log(Verbose ? memo.Text : memo.Title); // safe
        Sink.Log(Quiet ? memo.Text : memo.Title); // leak
        if (Quiet && !Verbose)
            Sink.Log(memo.Reply); // leak
        if (Quiet && Verbose)
            Sink.Log(memo.Reply); // safe (dead)
    }

    private static void Comparisons(Memo memo)
    {
        var text = memo.Text;
        if (Level > 1)
            text = "clean";
        Sink.Log(text); // safe
        var other = memo.Text;
        if (Level > 3)
            other = "clean";
        Sink.Log(other); // leak
        if (Mode == "full")
            Sink.Log(memo.Text); // safe (dead)
    }

    private static void Switches(Memo memo)
    {
        switch (Level)
        {
            case 1:
                Sink.Log(memo.Text); // safe (dead)
                break;
            case 2:
                Sink.Log(memo.Text); // leak
                Sink.Log(memo.Title); // safe
                break;
        }
    }

    private static void AfterReturn(Memo memo)
    {
        Sink.Log(memo.Title); // safe
        Sink.Log(memo.Text); // leak
        return;
#pragma warning disable CS0162
        Sink.Log(memo.Text); // safe (dead)
#pragma warning restore CS0162
    }

    private static void Loops(Memo memo)
    {
        while (Verbose)
            Sink.Log(memo.Text); // safe (dead)
        do
            Sink.Log(memo.Text); // leak
        while (Verbose);
    }
}
