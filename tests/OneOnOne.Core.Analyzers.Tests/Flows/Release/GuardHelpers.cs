// Guards wrapped in helpers, properties and methods that throw.
namespace Flows.Release.GuardHelpers;

public static class Scenario
{
    public static void Run()
    {
        var consent = new Consent(1);
        foreach (var memo in Notes.All())
        {
            Wrapped(memo, consent);
            Throwing(memo, consent);
            Demanded(memo, consent);
            OutParameter(memo, consent);
            ByCaller(memo, consent);
            Object(memo, consent);
        }
    }

    private static void Wrapped(Memo memo, Consent consent)
    {
        if (May(memo, consent))
            Sink.Log(memo.Text); // safe (released)
        else
            Sink.Log(memo.Text); // leak
        if (!MayNot(memo, consent))
            Sink.Log(memo.Text); // safe (released)
        if (MayAndMore(memo, consent))
            Sink.Log(memo.Text); // safe (released)
        if (LooksLikeOne(memo, consent))
            Sink.Log(memo.Text); // leak
    }

    private static void Throwing(Memo memo, Consent consent)
    {
        try
        {
            Ensure(memo, consent);
            Sink.Log(memo.Text); // safe (released)
        }
        catch (InvalidOperationException)
        {
            Sink.Log(memo.Text); // leak
        }
    }

    private static void Demanded(Memo memo, Consent consent)
    {
        try
        {
            Sink.Log(memo.Text); // leak
            consent.Demand(memo, "dana");
            Sink.Log(memo.Text); // safe (released)
        }
        catch (InvalidOperationException failure)
        {
            Sink.Log(failure.Message); // safe
        }
    }

    private static void OutParameter(Memo memo, Consent consent)
    {
        if (TryOpen(memo, consent, out var text))
            Sink.Log(text); // safe (released)
        if (TryTake(memo, out var taken))
            Sink.Log(taken); // leak
    }

    private static void ByCaller(Memo memo, Consent consent)
    {
        if (consent.Permits(memo, "dana"))
            Print(memo.Text); // safe (released)
        Print(memo.Text); // leak
        Print(memo.Title); // safe
    }

    private static void Object(Memo memo, Consent consent)
    {
        var policy = new Policy(consent);
        if (policy.Allows(memo))
            Sink.Log(memo.Text); // safe (released)
        if (!policy.Allows(memo))
            Sink.Log(memo.Text); // leak
    }

    private static bool May(Memo memo, Consent consent) => consent.Permits(memo, "dana");

    private static bool MayNot(Memo memo, Consent consent) => !consent.Permits(memo, "dana");

    private static bool MayAndMore(Memo memo, Consent consent)
    {
        if (memo.Id < 0)
            return false;
        return consent.Permits(memo, "dana");
    }

    private static bool LooksLikeOne(Memo memo, Consent consent) => consent.Permits(memo, "dana") || memo.Id > 0;

    private static void Ensure(Memo memo, Consent consent)
    {
        if (!consent.Permits(memo, "dana"))
            throw new InvalidOperationException("no consent");
    }

    private static bool TryOpen(Memo memo, Consent consent, out string text)
    {
        text = "";
        if (!consent.Permits(memo, "dana"))
            return false;
        text = memo.Text;
        return true;
    }

    private static bool TryTake(Memo memo, out string text)
    {
        text = memo.Text;
        return true;
    }

    private static void Print(string text) => Sink.Log(text);

    private sealed class Policy(Consent consent)
    {
        public bool Allows(Memo memo) => memo.Id > 0 && consent.Permits(memo, "dana");
    }
}
