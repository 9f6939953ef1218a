// Consent is asked before content is told: by if, by early return, by throwing, in wrappers, on the gate's decision.
using OneOnOne;

namespace Flows.Release.DecisionsTaken;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        var other = Notes.Second();
        var consent = new Consent(1);
        Branches(memo, consent);
        Branches(other, consent);
        Returns(memo, consent);
        Throws(memo, consent);
        Combined(memo, consent);
        Combined(other, consent);
        Others(memo, other, consent);
        Wrapped(memo, other, new Desk(consent));
        Loops(consent);
        Fields(memo, new Desk(consent));
        Switches(memo, consent);
        Reassigned(memo, consent);
        Later(memo, consent);
        await Asynchronous(memo, consent);
        await Gates();
    }

    private static void Branches(Memo memo, Consent consent)
    {
        if (consent.Permits(memo, "hana"))
            Sink.Send("hana", memo.Text); // safe (released)
        else
            Sink.Send("hana", memo.Text); // leak
        Sink.Send("hana", consent.Permits(memo, "hana") ? memo.Text : memo.Title); // safe (released)
        Sink.Send("hana", !consent.Permits(memo, "hana") ? memo.Text : memo.Title); // leak
        var may = consent.Permits(memo, "hana");
        if (may)
            Sink.Send("hana", $"{memo.Title}: {memo.Text}"); // safe (released)
        if (!may)
            Sink.Send("hana", $"{memo.Title}: {memo.Text}"); // leak
        Sink.Send("hana", memo.Text); // leak
    }

    private static void Returns(Memo memo, Consent consent)
    {
        Sink.Send("hana", memo.Text); // leak
        if (!consent.Permits(memo, "hana"))
            return;
        Sink.Send("hana", memo.Text); // safe (released)
        var quote = "> " + memo.Text;
        Sink.Send("hana", quote); // safe (released)
    }

    private static void Throws(Memo memo, Consent consent)
    {
        var text = memo.Text;
        Sink.Send("hana", text); // leak
        consent.Demand(memo, "hana");
        Sink.Send("hana", text); // safe (released)
        Sink.Send("hana", memo.Text.ToUpperInvariant()[..0] + memo.Text); // safe (released)
    }

    private static void Combined(Memo memo, Consent consent)
    {
        if (memo.Id > 0 && consent.Permits(memo, "hana"))
            Sink.Send("hana", memo.Text); // safe (released)
        if (memo.Id > 0 || consent.Permits(memo, "hana"))
            Sink.Send("hana", memo.Text); // leak
        if (memo.Id < 0 || !consent.Permits(memo, "hana"))
            Sink.Send("hana", "refused"); // safe
        else
            Sink.Send("hana", memo.Text); // safe (released)
        if (consent.Permits(memo, "hana") is false)
            Sink.Send("hana", memo.Text); // leak
        var text = consent.Permits(memo, "hana") && memo.Text.Length > 3 ? memo.Text : null;
        Sink.Send("hana", text ?? "nothing"); // safe (released)
    }

    private static void Others(Memo memo, Memo other, Consent consent)
    {
        if (consent.Permits(memo, "hana"))
        {
            Sink.Send("hana", other.Text); // leak
            Sink.Send("hana", memo.Text + other.Title); // safe (released)
            Sink.Send("hana", memo.Text + other.Text); // leak
        }

        foreach (var each in new[] { memo, other })
        {
            if (!consent.Permits(each, "hana"))
                continue;
            Sink.Send("hana", each.Text); // safe (released)
        }
    }

    private static void Wrapped(Memo memo, Memo other, Desk desk)
    {
        if (desk.May(memo))
            Sink.Send("hana", memo.Text); // safe (released)
        if (desk.May(memo))
            Sink.Send("hana", other.Text); // leak
        if (desk.Refuses(memo))
            return;
        Sink.Send("hana", memo.Text); // safe (released)
        Sink.Send("hana", desk.TextOf(memo)); // safe (released)
        Sink.Send("hana", desk.TextOf(other)); // safe
        if (desk.TryTell(memo, out var told))
            Sink.Send("hana", told); // safe (released)
        if (desk.Logs(other))
            Sink.Send("hana", other.Text); // leak
    }

    private static void Loops(Consent consent)
    {
        foreach (var memo in Notes.All())
        {
            if (consent.Permits(memo, "hana"))
                Sink.Send("hana", memo.Text); // safe (released)
        }

        foreach (var memo in Notes.All().Where(note => consent.Permits(note, "hana")))
            Sink.Send("hana", memo.Text); // safe (released)
        foreach (var memo in Notes.All().Where(note => !consent.Permits(note, "hana")))
            Sink.Send("hana", memo.Text); // leak
    }

    private static void Fields(Memo memo, Desk desk)
    {
        desk.Current = memo;
        if (desk.MayCurrent())
            Sink.Send("hana", memo.Title); // safe
        desk.Check(memo);
        Sink.Send("hana", memo.Text); // safe (released)
    }

    private static void Switches(Memo memo, Consent consent)
    {
        var text = consent.Permits(memo, "hana") switch
        {
            true => memo.Text,
            false => memo.Title,
        };
        Sink.Send("hana", text); // safe (released)
        switch (consent.Permits(memo, "boss"))
        {
            case true when memo.Id == 1:
                Sink.Send("boss", memo.Text); // safe (released)
                break;
            case false:
                Sink.Send("boss", "refused");
                break;
        }
    }

    private static void Reassigned(Memo memo, Consent consent)
    {
        var current = memo;
        if (consent.Permits(current, "hana"))
        {
            Sink.Send("hana", current.Text); // safe (released)
            current = Notes.Second();
            Sink.Send("hana", current.Text); // leak
        }
    }

    private static void Later(Memo memo, Consent consent)
    {
        var allowed = false;
        if (memo.Id == 1)
            allowed = consent.Permits(memo, "hana");
        if (allowed)
            Sink.Send("hana", memo.Text); // safe (released)
        if (!consent.Permits(memo, "hana"))
            throw new InvalidOperationException("no consent for " + memo.Id);
        Action tell = () => Sink.Send("hana", memo.Text); // safe (released)
        tell();
    }

    private static async Task Asynchronous(Memo memo, Consent consent)
    {
        if (await consent.PermitsAsync(memo, "hana"))
            Sink.Send("hana", memo.Text); // safe (released)
        if (!await consent.PermitsAsync(memo, "hana"))
            return;
        await Task.Yield();
        Sink.Send("hana", memo.Text); // safe (released)
        var second = await Notes.FindAsync(2);
        Sink.Send("hana", second.Text); // leak
    }

    private static async Task Gates()
    {
        var office = new Office();
        var note = await office.TakeAsync();
        var view = await office.Gate.ReadAsync(note, office.You);
        Sink.Send("hana", view.Text); // leak
        var consent = await office.AskAsync(note);
        var decision = await office.Gate.EvaluateAsync(note, consent, office.You, office.Hana);
        if (decision is GateDecision.Permitted { Permit: var permit })
        {
            var told = await office.Gate.DiscloseAsync(permit);
            Sink.Send("hana", told.Text); // safe (released)
        }

        if (await office.Gate.EvaluateAsync(note, consent, office.You, office.Hana) is not GateDecision.Permitted)
            return;
        Sink.Send("hana", view.Text); // safe (released)
        Sink.Send("hana", consent.Permits(note, office.Hana) ? "yes" : "no"); // safe
    }

    private sealed class Desk(Consent consent)
    {
        public Memo? Current { get; set; }

        public bool May(Memo memo) => consent.Permits(memo, "hana");

        public bool Refuses(Memo memo) => !May(memo);

        public bool MayCurrent() => Current is { } memo && consent.Permits(memo, "hana");

        public void Check(Memo memo)
        {
            if (!May(memo))
                throw new InvalidOperationException("refused");
        }

        public string TextOf(Memo memo) => May(memo) ? memo.Text : "(kept)";

        public bool TryTell(Memo memo, out string text)
        {
            text = "";
            if (!May(memo))
                return false;
            text = memo.Text;
            return true;
        }

        public bool Logs(Memo memo)
        {
            _ = consent.Permits(memo, "hana");
            return true;
        }
    }
}
