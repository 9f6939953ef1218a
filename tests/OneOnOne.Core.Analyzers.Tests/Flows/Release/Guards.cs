// if, else, negation, early return and throw.
namespace Flows.Release.Guards;

public static class Scenario
{
    public static void Run()
    {
        var consent = new Consent(1);
        foreach (var memo in Notes.All())
        {
            Branches(memo, consent);
            Negated(memo, consent);
            EarlyReturn(memo, consent);
            Thrown(memo, consent);
            Unguarded(memo, consent);
            Ternary(memo, consent);
            Looped(memo, consent);
        }
    }

    private static void Branches(Memo memo, Consent consent)
    {
        if (consent.Permits(memo, "dana"))
        {
            Sink.Log(memo.Text); // safe (released)
            Sink.Send("dana", memo.Text); // safe (released)
        }
        else
        {
            Sink.Log(memo.Text); // leak
            Sink.Log(memo.Title); // safe
        }

        Sink.Log(memo.Text); // leak
    }

    private static void Negated(Memo memo, Consent consent)
    {
        if (!consent.Permits(memo, "dana"))
            Sink.Log(memo.Text); // leak
        else
            Sink.Log(memo.Text); // safe (released)
        if (consent.Permits(memo, "dana") == false)
            Sink.Log(memo.Text); // leak
        if (consent.Permits(memo, "dana") is true)
            Sink.Log(memo.Text); // safe (released)
    }

    private static void EarlyReturn(Memo memo, Consent consent)
    {
        Sink.Log(memo.Text); // leak
        if (!consent.Permits(memo, "dana"))
            return;
        Sink.Log(memo.Text); // safe (released)
    }

    private static void Thrown(Memo memo, Consent consent)
    {
        try
        {
            if (!consent.Permits(memo, "dana"))
                throw new InvalidOperationException("no consent");
            Sink.Log(memo.Text); // safe (released)
        }
        catch (InvalidOperationException)
        {
            Sink.Log(memo.Text); // leak
        }
    }

    private static void Unguarded(Memo memo, Consent consent)
    {
        _ = consent.Permits(memo, "dana");
        Sink.Log(memo.Text); // leak
        if (consent is not null)
            Sink.Log(memo.Text); // leak
    }

    private static void Ternary(Memo memo, Consent consent)
    {
        Sink.Log(consent.Permits(memo, "dana") ? memo.Title : memo.Text); // leak
        var text = consent.Permits(memo, "dana") ? memo.Text : "(withheld)";
        Sink.Log(text); // safe (released)
        Sink.Log(consent.Permits(memo, "dana") ? "may be told" : "(withheld)"); // safe
    }

    private static void Looped(Memo memo, Consent consent)
    {
        var turns = 0;
        while (consent.Permits(memo, "dana") && turns++ < 1)
            Sink.Log(memo.Text); // safe (released)
        Sink.Log(memo.Text); // leak
    }
}
