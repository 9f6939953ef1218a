// Consent: for this memo, on this path, still in force.
namespace Flows.Release.ConsentInHand;

public static class Scenario
{
    public static void Run()
    {
        Branches(Notes.First(), new Consent(1));
        Other(Notes.First(), Notes.Second(), new Consent(1));
        Loop(new Consent(1, 3));
        Reassigned(new Consent(1));
        Helpers(Notes.First(), new Consent(1));
        Demanded(Notes.First(), Notes.Second(), new Consent(1));
        Doors(Notes.First());
        Mixed(Notes.First(), new Consent(1));
        Stored(Notes.First(), new Consent(1));
    }

    private static void Branches(Memo memo, Consent consent)
    {
        var text = memo.Text;
        if (consent.Permits(memo, "hana"))
            Sink.Send("hana", text); // safe (released)
        if (!consent.Permits(memo, "hana") || memo.Id == 1)
            Sink.Send("hana", text); // leak
        if (consent.Permits(memo, "hana") && memo.Title.Length > 2)
            Sink.Send("hana", memo.Text.ToUpperInvariant()[..3] + text); // safe (released)
        Sink.Send("hana", consent.Permits(memo, "hana") ? memo.Text : memo.Title); // safe (released)
        Sink.Send("hana", !consent.Permits(memo, "hana") ? memo.Title : memo.Text); // safe (released)
        var answer = consent.Permits(memo, "hana") switch { true => memo.Text, false => "no" };
        Sink.Send("hana", answer); // safe (released)
        Sink.Send("hana", memo.Text); // leak
    }

    private static void Other(Memo memo, Memo other, Consent consent)
    {
        if (!consent.Permits(memo, "hana"))
            return;
        Sink.Send("hana", memo.Text); // safe (released)
        Sink.Send("hana", other.Text); // leak
        Sink.Send("hana", memo.Text + other.Text); // leak
        Sink.Send("hana", memo.Text + other.Title); // safe (released)
        var alias = memo;
        Sink.Send("hana", alias.Text); // safe (released)
        alias = other;
        Sink.Send("hana", alias.Text); // leak
    }

    private static void Loop(Consent consent)
    {
        foreach (var memo in Notes.All())
        {
            if (!consent.Permits(memo, "hana"))
            {
                Sink.Send("hana", memo.Text); // leak
                continue;
            }

            Sink.Send("hana", memo.Text); // safe (released)
        }
    }

    private static void Reassigned(Consent consent)
    {
        var memo = Notes.First();
        if (!consent.Permits(memo, "hana"))
            throw new InvalidOperationException("no");
        Sink.Send("hana", memo.Text); // safe (released)
        memo = Notes.Second();
        Sink.Send("hana", memo.Text); // leak
    }

    private static void Helpers(Memo memo, Consent consent)
    {
        if (May(consent, memo))
            Sink.Send("hana", memo.Text); // safe (released)
        if (MayNot(consent, memo) || memo.Id > 0)
            Sink.Send("hana", memo.Text); // leak
        if (Seems(consent, memo))
            Sink.Send("hana", memo.Text); // leak
        Deliver(memo, consent);
    }

    private static bool May(Consent consent, Memo memo) => memo.Id > 0 && consent.Permits(memo, "hana");

    private static bool MayNot(Consent consent, Memo memo) => !consent.Permits(memo, "hana");

    private static bool Seems(Consent consent, Memo memo) => memo.Id > 0 || consent.Permits(memo, "hana");

    private static void Deliver(Memo memo, Consent consent)
    {
        if (May(consent, memo))
            Sink.Send("hana", memo.Text); // safe (released)
        else
            Sink.Send("hana", memo.Id.ToString()); // safe (dead)
    }

    private static void Demanded(Memo memo, Memo other, Consent consent)
    {
        consent.Demand(memo, "hana");
        Sink.Send("hana", memo.Text); // safe (released)
        try
        {
            consent.Demand(other, "hana");
            Sink.Send("hana", other.Text); // safe (dead)
        }
        catch (InvalidOperationException)
        {
            Sink.Log(other.Text); // leak
        }
    }

    private static void Doors(Memo memo)
    {
        Sink.Send("hana", Disclosure.Open(memo)); // safe (released)
        Sink.Send("hana", Disclosure.Open(memo) + memo.Reply); // leak
        Sink.Send("hana", Disclosure.Release(memo.Text).Trim()); // safe (released)
        Sink.Send("hana", Disclosure.Seal(memo.Text)); // safe
        Sink.Send("hana", Disclosure.Seal(memo.Text) + memo.Reply); // leak
        var parts = new[] { Disclosure.Release(memo.Text), memo.Reply };
        Sink.Send("hana", parts[0]); // safe (released)
        Sink.Send("hana", parts[1]); // leak
    }

    private static void Mixed(Memo memo, Consent consent)
    {
        var text = memo.Reply!;
        if (memo.Id == 1)
            text = Disclosure.Release(text);
        Sink.Send("hana", text); // leak
        var sealedText = memo.Id > 0 ? Disclosure.Seal(memo.Text) : Disclosure.Seal(memo.Title);
        Sink.Send("hana", sealedText); // safe
        var may = consent.Permits(memo, "hana");
        var urgent = memo.Id == 1;
        if (may || urgent)
            Sink.Send("hana", memo.Reply); // leak
        if (may && urgent)
            Sink.Send("hana", memo.Text); // safe (released)
    }

    private static void Stored(Memo memo, Consent consent)
    {
        var gate = new Gate(consent);
        if (gate.Opens(memo))
            Sink.Send("hana", memo.Text); // safe (released)
        var letter = gate.Write(memo);
        Sink.Send("hana", letter?.Body); // safe (released)
        Sink.Send("hana", new Letter(memo.Text).Body); // leak
    }

    private sealed class Gate(Consent consent)
    {
        public bool Opens(Memo memo) => consent.Permits(memo, "hana");

        public Letter? Write(Memo memo)
        {
            if (!Opens(memo))
                return null;
            return new Letter(memo.Text);
        }
    }

    private sealed record Letter(string Body);
}
