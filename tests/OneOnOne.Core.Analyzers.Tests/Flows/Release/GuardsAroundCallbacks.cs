// Helpers that ask, and then run what they are handed.
namespace Flows.Release.GuardsAroundCallbacks;

public static class Scenario
{
    public static void Run()
    {
        var consent = new Consent(1);
        var (memo, other) = (new Memo(1), new Memo(2));
        WhenPermitted(consent, memo, () => Sink.Send("hana", memo.Text)); // safe (released)
        WhenPermitted(consent, memo, () => Sink.Send("hana", memo.Title)); // safe
        WhenPermitted(consent, memo, () => Sink.Send("hana", other.Text)); // leak
        Early(consent, memo, () => Sink.Send("hana", memo.Text)); // safe (released)
        Passing(consent, memo, () => Sink.Send("hana", memo.Text)); // safe (released)
        Twice(consent, memo, () => Sink.Send("hana", memo.Text)); // leak
        Otherwise(consent, other, () => Sink.Send("hana", other.Text)); // leak
        Keeping(consent, memo, () => Sink.Send("hana", memo.Text)); // leak
        s_kept!();
        Handing(consent, memo, text => Sink.Send("hana", text)); // safe (released)
        Sink.Send("hana", Answered(consent, memo, () => memo.Text)); // leak
        var desk = new Desk(consent);
        desk.Under(memo, () => Sink.Send("hana", memo.Text)); // safe (released)
        var late = new Memo(3);
        new Desk(new Consent(3)).Beside(late, () => Sink.Send("hana", late.Text)); // leak
    }

    private static void WhenPermitted(Consent consent, Memo memo, Action act)
    {
        if (consent.Permits(memo, "hana"))
            act();
    }

    private static void Early(Consent consent, Memo memo, Action act)
    {
        if (!consent.Permits(memo, "hana"))
            return;
        Safely(act);
    }

    private static void Safely(Action act)
    {
        try
        {
            act();
        }
        catch (IOException)
        {
            Sink.Log("failed"); // safe (dead)
        }
    }

    private static void Passing(Consent consent, Memo memo, Action act) => WhenPermitted(consent, memo, act);

    private static void Twice(Consent consent, Memo memo, Action act)
    {
        if (consent.Permits(memo, "hana"))
            act();
        act();
    }

    private static void Otherwise(Consent consent, Memo memo, Action act)
    {
        if (!consent.Permits(memo, "hana"))
            act();
    }

    private static Action? s_kept;

    private static void Keeping(Consent consent, Memo memo, Action act)
    {
        if (consent.Permits(memo, "hana"))
            act();
        s_kept = act;
    }

    private static void Handing(Consent consent, Memo memo, Action<string> act)
    {
        if (consent.Permits(memo, "hana"))
            act(memo.Text);
    }

    private static string Answered(Consent consent, Memo memo, Func<string> words) =>
        consent.Permits(memo, "nobody") ? words() : "";

    private sealed class Desk(Consent consent)
    {
        public void Under(Memo memo, Action act)
        {
            consent.Demand(memo, "hana");
            act();
        }

        public void Beside(Memo memo, Action act)
        {
            act();
            consent.Demand(memo, "hana");
        }
    }
}
