// Guards under and, or, not and their mixtures.
namespace Flows.Release.LogicalOperators;

public static class Scenario
{
    public static void Run()
    {
        var consent = new Consent(1);
        foreach (var memo in Notes.All())
        {
            foreach (var flag in new[] { true, false })
            {
                And(memo, consent, flag);
                Or(memo, consent, flag);
                Mixed(memo, consent, flag);
                Variables(memo, consent, flag);
                Switches(memo, consent);
            }
        }
    }

    private static void And(Memo memo, Consent consent, bool flag)
    {
        if (flag && consent.Permits(memo, "dana"))
            Sink.Log(memo.Text); // safe (released)
        if (consent.Permits(memo, "dana") && flag)
            Sink.Log(memo.Text); // safe (released)
        if (!(flag && consent.Permits(memo, "dana")))
            Sink.Log(memo.Text); // leak
        if (flag & consent.Permits(memo, "dana"))
            Sink.Log(memo.Text); // safe (released)
    }

    private static void Or(Memo memo, Consent consent, bool flag)
    {
        if (flag || consent.Permits(memo, "dana"))
            Sink.Log(memo.Text); // leak
        if (!flag || !consent.Permits(memo, "dana"))
            return;
        Sink.Log(memo.Text); // safe (released)
    }

    private static void Mixed(Memo memo, Consent consent, bool flag)
    {
        if ((flag || memo.Id > 0) && consent.Permits(memo, "dana"))
            Sink.Log(memo.Text); // safe (released)
        if (!(flag || !consent.Permits(memo, "dana")))
            Sink.Log(memo.Text); // safe (released)
        if (flag ? consent.Permits(memo, "dana") : memo.Id > 0)
            Sink.Log(memo.Text); // leak
        if (flag ? consent.Permits(memo, "dana") : consent.Permits(memo, "evan"))
            Sink.Log(memo.Text); // safe (released)
    }

    private static void Variables(Memo memo, Consent consent, bool flag)
    {
        var may = consent.Permits(memo, "dana");
        if (may)
            Sink.Log(memo.Text); // safe (released)
        var mayNot = !may;
        if (!mayNot)
            Sink.Log(memo.Text); // safe (released)
        may = flag;
        if (may)
            Sink.Log(memo.Text); // leak
        var both = flag && consent.Permits(memo, "dana");
        if (both)
            Sink.Log(memo.Text); // safe (released)
        var either = flag || consent.Permits(memo, "dana");
        if (either)
            Sink.Log(memo.Text); // leak
    }

    private static void Switches(Memo memo, Consent consent)
    {
        switch (consent.Permits(memo, "dana"))
        {
            case true:
                Sink.Log(memo.Text); // safe (released)
                break;
            case false:
                Sink.Log(memo.Text); // leak
                break;
        }

        Sink.Log(consent.Permits(memo, "dana") switch { true => "told", false => memo.Text }); // leak
        Sink.Log(consent.Permits(memo, "dana") switch { true => "told", false => memo.Title }); // safe
    }
}
