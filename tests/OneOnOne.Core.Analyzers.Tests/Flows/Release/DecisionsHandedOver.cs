// A guard's answer that is handed on as a flag: whoever gets it tells by it.
namespace Flows.Release.DecisionsHandedOver;

public static class Scenario
{
    public static void Run()
    {
        var consent = new Consent(1);
        var (first, second) = (new Memo(1), new Memo(2));
        TellIf(first, consent.Permits(first, "hana"));
        TellIf(second, consent.Permits(second, "hana"));
        Ternary(first, consent.Permits(first, "hana"));
        Unless(first, !consent.Permits(first, "hana"));
        Wrong(second, consent.Permits(first, "hana"));
        Anything(second, second.Id == 2);
        OtherFlag(second, consent.Permits(second, "hana"), true);
        Once(first, consent.Permits(first, "hana"));
        Once(second, true);
        On(first, consent.Permits(first, "hana"));
        Sink.Send("hana", Body(first, consent.Permits(first, "hana"))); // safe (released)
        Sink.Send("hana", Body(second, consent.Permits(first, "hana"))); // leak
        Sink.Send("hana", Body(second, true)); // leak
        var may = consent.Permits(first, "hana") && first.Id > 0;
        Sink.Send("hana", Body(first, may)); // safe (released)
        var could = consent.Permits(first, "hana") || first.Id > 0;
        Sink.Send("hana", Body(first, could)); // leak
        Require(consent.Permits(first, "hana"));
        Sink.Send("hana", first.Text); // safe (released)
        Require(second.Id == 2);
        Sink.Send("hana", second.Text); // leak
    }

    private static void TellIf(Memo note, bool may)
    {
        if (may)
            Sink.Send("hana", note.Text); // safe (released)
        else
            Sink.Send("hana", note.Title); // safe
    }

    private static void Ternary(Memo note, bool may) => Sink.Send("hana", may ? note.Text : note.Title); // safe (released)

    private static void Unless(Memo note, bool isRefused)
    {
        if (isRefused)
            return;
        Sink.Send("hana", note.Text); // safe (released)
    }

    private static void Wrong(Memo note, bool may) => Sink.Send("hana", may ? note.Text : note.Title); // leak

    private static void Anything(Memo note, bool may) => Sink.Send("hana", may ? note.Text : note.Title); // leak

    private static void OtherFlag(Memo note, bool may, bool isLong)
    {
        if (isLong)
            Sink.Send("hana", note.Text); // leak
        if (may)
            Sink.Send("hana", note.Title);
    }

    // Of two callers one has asked.
    private static void Once(Memo note, bool may) => Sink.Send("hana", may ? note.Text : note.Title); // leak

    private static void On(Memo note, bool may) => Further(may, note);

    private static void Further(bool may, Memo note)
    {
        if (may)
            Sink.Send("hana", note.Text); // safe (released)
    }

    private static string Body(Memo note, bool may) => may ? note.Text : note.Title;

    private static void Require(bool holds)
    {
        if (!holds)
            throw new InvalidOperationException("refused");
    }
}
