// Consent asked in other ways: awaited, in lambdas, over collections, kept in variables, and asked too late.
namespace Flows.Release.GuardsAgain;

public static class Scenario
{
    public static async Task Run()
    {
        foreach (var memo in Notes.All())
        {
            await Awaited(memo, new Consent(1, 2));
            Negated(memo, new Consent(1, 2));
            Late(memo, new Consent(1, 2));
            Passed(memo, new Consent(1, 2));
            Looped(memo, new Consent(1, 2));
            Caught(memo, new Consent(1, 2));
        }

        Filtered(new Consent(1, 2));
        Guarded(new Consent(2));
        Swapped(new Consent(2));
        Services(new Consent(1));
    }

    private static async Task Awaited(Memo memo, Consent consent)
    {
        if (await consent.PermitsAsync(memo, "hana"))
        {
            var text = memo.Text;
            await Task.Yield();
            Sink.Send("hana", text); // safe (released)
            return;
        }

        Sink.Send("hana", memo.Text); // leak
    }

    private static void Negated(Memo memo, Consent consent)
    {
        var refused = !consent.Permits(memo, "hana");
        if (refused)
        {
            Sink.Send("hana", memo.Title); // safe
            Sink.Send("hana", memo.Text); // leak
        }
        else
        {
            Sink.Send("hana", memo.Text); // safe (released)
        }

        if (refused == false)
            Sink.Send("hana", memo.Text); // safe (released)
        if (consent.Permits(memo, "hana") is true)
            Sink.Send("hana", memo.Text); // safe (released)
        if (consent.Permits(memo, "hana") is not true)
            Sink.Send("hana", memo.Text); // leak
    }

    private static void Late(Memo memo, Consent consent)
    {
        Sink.Send("hana", memo.Text); // leak
        if (!consent.Permits(memo, "hana"))
            return;
        Sink.Send("hana", memo.Text); // safe (released)
    }

    private static void Passed(Memo memo, Consent consent)
    {
        Tell(memo, consent);
        TellUnder(memo, consent.Permits(memo, "hana")); // safe (released)
        Unasked(memo);
    }

    private static void Tell(Memo note, Consent consent)
    {
        if (!consent.Permits(note, "hana"))
            return;
        Write(note.Text); // safe (released)
        Write(note.Title); // safe
    }

    private static void TellUnder(Memo note, bool may) => Sink.Send("hana", may ? note.Text : note.Title);

    private static void Unasked(Memo note) => Sink.Send("hana", note.Text); // leak

    private static void Write(string text) => Sink.Send("hana", text);

    private static void Looped(Memo memo, Consent consent)
    {
        for (var i = 0; i < 2; i++)
        {
            if (i == 1 && !consent.Permits(memo, "hana"))
                break;
            Sink.Send("hana", memo.Text); // leak
        }

        do
        {
            if (!consent.Permits(memo, "hana"))
                return;
        }
        while (memo.Id > 100);
        Sink.Send("hana", memo.Text); // safe (released)
    }

    private static void Caught(Memo memo, Consent consent)
    {
        try
        {
            consent.Demand(memo, "hana");
        }
        catch (InvalidOperationException)
        {
            Sink.Log(memo.Id); // safe
        }

        Sink.Send("hana", memo.Text); // leak
        try
        {
            consent.Demand(memo, "hana");
        }
        catch (InvalidOperationException)
        {
            return;
        }

        Sink.Send("hana", memo.Text); // safe (released)
    }

    private static void Filtered(Consent consent)
    {
        foreach (var memo in Notes.All().Where(note => consent.Permits(note, "hana")))
            Sink.Send("hana", memo.Title); // safe
        foreach (var memo in Notes.All())
        {
            if (memo.Id > 2 || !consent.Permits(memo, "hana"))
                continue;
            Sink.Send("hana", memo.Text); // safe (released)
        }

        foreach (var memo in Notes.All())
        {
            if (memo.Id > 2 && !consent.Permits(memo, "hana"))
                continue;
            Sink.Send("hana", memo.Text); // leak
        }
    }

    private static void Guarded(Consent consent)
    {
        var first = Notes.First();
        var second = Notes.Second();
        if (consent.Permits(second, "hana"))
        {
            Sink.Send("hana", first.Text); // leak
            Sink.Send("hana", second.Text); // safe (released)
            (first, second) = (second, first);
            Sink.Send("hana", first.Text); // safe (released)
            Sink.Send("hana", second.Text); // leak
        }
    }

    private static void Swapped(Consent consent)
    {
        var memo = Notes.Second();
        var before = Notes.First();
        var text = before.Text;
        if (consent.Permits(memo, "hana"))
        {
            Sink.Send("hana", text); // leak
            text = memo.Text;
            Sink.Send("hana", text); // safe (released)
            memo = before;
            Sink.Send("hana", text); // safe (released)
            Sink.Send("hana", memo.Text); // leak
        }
    }

    private static void Services(Consent consent)
    {
        var desk = new Desk(consent);
        desk.Forward(Notes.First());
        desk.Careless(Notes.Second());
        var other = Notes.Second();
        if (desk.Allows(Notes.First()))
            Sink.Send("hana", other.Text); // leak
        if (desk.Checked(other) is { } text)
            Sink.Send("hana", text); // safe (dead)
        if (desk.Checked(Notes.First()) is { } shown)
            Sink.Send("hana", shown); // safe (released)
    }

    private sealed class Desk(Consent consent)
    {
        public bool Allows(Memo memo) => consent.Permits(memo, "hana");

        public string? Checked(Memo memo) => Allows(memo) ? memo.Text : null;

        public void Forward(Memo memo)
        {
            if (Allows(memo))
                Sink.Send("hana", memo.Text); // safe (released)
        }

        public void Careless(Memo memo)
        {
            if (!Allows(memo))
                Sink.Log("careless"); // safe
            Sink.Send("hana", memo.Text); // leak
        }
    }
}
