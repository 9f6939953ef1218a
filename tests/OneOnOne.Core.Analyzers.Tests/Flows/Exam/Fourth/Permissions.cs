// Consent asked, given, refused and forgotten: what it covers, on which path, for which memo.
namespace Flows.Exam.Fourth.Permissions;

public static class Scenario
{
    public static async Task Run()
    {
        Asked(new Consent(1));
        Early(new Consent(1));
        Refused(new Consent(1));
        Logic(new Consent(1));
        Demanded(new Consent(1));
        Remembered(new Consent(1));
        Reassigned(new Consent(1, 2));
        Helpers(new Consent(1));
        Mixed();
        Loops(new Consent(1, 2));
        Doors();
        await Awaited(new Consent(1));
        Switched(new Consent(1));
        Wrapped(new Consent(1));
        Derived(new Consent(1));
        Collected(new Consent(1, 3));
        Thrown(new Consent());
        Delegated(new Consent(1));
        Services(new Consent(1));
    }

    private static void Asked(Consent consent)
    {
        var (first, second) = (Notes.First(), Notes.Second());
        Sink.Log(first.Text); // leak
        if (consent.Permits(first, "hana"))
        {
            Sink.Log(first.Text); // safe (released)
            Sink.Log(second.Text); // leak
            Sink.Log(first.Text + second.Title); // safe (released)
            Sink.Log(first.Text + second.Text); // leak
        }
        else
        {
            Sink.Log("refused");
        }

        Sink.Log(first.Title); // safe
    }

    private static void Early(Consent consent)
    {
        var (first, second) = (Notes.First(), Notes.Second());
        if (!consent.Permits(first, "hana"))
            return;
        Sink.Log(first.Text); // safe (released)
        Sink.Log($"{first.Title}: {first.Text}"); // safe (released)
        if (!consent.Permits(second, "hana"))
        {
            Sink.Log(second.Text); // leak
            return;
        }

        Sink.Log(second.Text); // safe (dead)
    }

    private static void Refused(Consent consent)
    {
        var second = Notes.Second();
        var permitted = consent.Permits(second, "hana");
        Sink.Log(permitted); // safe
        Sink.Log(permitted ? second.Text : "not yours"); // safe
        Sink.Log(permitted ? "yours" : second.Text); // leak
        if (permitted == false)
            Sink.Log(second.Title); // safe
        if (permitted is false)
            Sink.Log(second.Reply); // leak
    }

    private static void Logic(Consent consent)
    {
        var (first, second) = (Notes.First(), Notes.Second());
        if (first.Id > 0 && consent.Permits(first, "hana") && first.Text.Length > 2)
            Sink.Log(first.Text); // safe (released)
        if (first.Id > 0 || consent.Permits(second, "hana"))
            Sink.Log(second.Text); // leak
        if (!(consent.Permits(first, "hana") && first.Id == 1))
            return;
        Sink.Log(first.Text); // safe (released)
        if (consent.Permits(second, "hana") || consent.Permits(first, "hana"))
            Sink.Log(second.Text); // leak
        if (!consent.Permits(first, "hana") || first.Text.Length == 0)
            return;
        Sink.Log(first.Text.ToUpperInvariant().ToLowerInvariant().Length); // safe
        if (consent.Permits(first, "hana") is true and var sure)
            Sink.Log(sure ? first.Text : ""); // safe (released)
        if (consent.Permits(first, "hana") ^ true)
            Sink.Log("odd");
        else
            Sink.Log(first.Title); // safe
    }

    private static void Demanded(Consent consent)
    {
        var (first, second) = (Notes.First(), Notes.Second());
        consent.Demand(first, "hana");
        Sink.Log(first.Text); // safe (released)
        try
        {
            consent.Demand(second, "hana");
            Sink.Log(second.Text); // safe (dead)
        }
        catch (InvalidOperationException)
        {
            Sink.Log(second.Text); // leak
        }
    }

    private static void Remembered(Consent consent)
    {
        var first = Notes.First();
        var may = consent.Permits(first, "hana");
        var text = first.Text;
        if (may)
            Sink.Log(text); // safe (released)
        var also = may && text.Length > 3;
        if (also)
            Sink.Log(first.Text); // safe (released)
        may = true;
        var other = Notes.Second();
        if (may)
            Sink.Log(other.Text); // leak
    }

    private static void Reassigned(Consent consent)
    {
        var memo = Notes.First();
        if (consent.Permits(memo, "hana"))
        {
            Sink.Log(memo.Text); // safe (released)
            memo = new Memo(3);
            Sink.Log(memo.Text); // leak
        }

        var current = Notes.Second();
        var same = current;
        if (!consent.Permits(same, "hana"))
            return;
        Sink.Log(current.Text); // safe (released)
        current = new Memo(4);
        Sink.Log(current.Text); // leak
        Sink.Log(same.Text); // safe (released)
    }

    private static void Helpers(Consent consent)
    {
        var (first, second) = (Notes.First(), Notes.Second());
        if (May(consent, first))
            Sink.Log(first.Text); // safe (released)
        if (!May(consent, second))
            Sink.Log(second.Text); // leak
        Ensure(consent, first);
        Sink.Log(first.Text); // safe (released)
        ShowIf(consent, first);
        ShowIf(consent, second);
        if (Known(second))
            Sink.Log(second.Text); // leak
        Print(Disclosure.Open(first)); // safe (released)
        Print(second.Text); // leak
    }

    private static bool May(Consent consent, Memo memo) => memo.Id > 0 && consent.Permits(memo, "hana");

    private static void Ensure(Consent consent, Memo memo)
    {
        if (!consent.Permits(memo, "hana"))
            throw new InvalidOperationException("not permitted");
    }

    private static void ShowIf(Consent consent, Memo memo)
    {
        if (consent.Permits(memo, "hana"))
            Sink.Log(memo.Text); // safe (released)
        else
            Sink.Log(memo.Title); // safe
    }

    private static bool Known(Memo memo) => memo.Id > 0;

    private static void Print(string text) => Sink.Log(text);

    private static void Mixed()
    {
        var (first, second) = (Notes.First(), Notes.Second());
        var open = Disclosure.Open(first);
        Sink.Log(open); // safe (released)
        open += " / " + second.Title;
        Sink.Log(open); // safe (released)
        open += second.Text;
        Sink.Log(open); // leak
        var builder = new StringBuilder(Disclosure.Release(second.Text));
        Sink.Log(builder.ToString()); // safe (released)
        builder.Append(second.Reply);
        Sink.Log(builder.ToString()); // leak
        string[] all = [Disclosure.Open(first), second.Text];
        Sink.Log(all[0]); // safe (released)
    }

    private static void Loops(Consent consent)
    {
        foreach (var memo in Notes.All())
        {
            if (!consent.Permits(memo, "hana"))
                continue;
            Sink.Log(memo.Text); // safe (released)
        }

        foreach (var memo in Notes.All())
        {
            var permitted = consent.Permits(memo, "hana");
            if (permitted)
                Sink.Log("ok"); // safe
            Sink.Log(memo.Text); // leak
        }
    }

    private static void Doors()
    {
        var memo = new Memo(5);
        var text = memo.Id > 3 ? Disclosure.Open(memo) : "";
        Sink.Log(text); // safe (released)
        var other = new Memo(6);
        text = other.Title.Length > 2 ? other.Text : Disclosure.Open(other);
        Sink.Log(text); // leak
        Sink.Log(Disclosure.Seal(other.Text)); // safe
    }

    private static async Task Awaited(Consent consent)
    {
        var (first, second) = (Notes.First(), Notes.Second());
        if (await consent.PermitsAsync(first, "hana"))
            Sink.Log(first.Text); // safe (released)
        if (!await consent.PermitsAsync(second, "hana"))
        {
            Sink.Log(second.Text); // leak
            await Task.CompletedTask;
        }

        var asked = consent.PermitsAsync(first, "hana");
        if (await asked.ConfigureAwait(false))
            Sink.Log(first.Text); // safe (released)
        if (await MayAsync(consent, first))
            Sink.Log(first.Text); // safe (released)
    }

    private static async Task<bool> MayAsync(Consent consent, Memo memo) => await consent.PermitsAsync(memo, "hana");

    private static void Switched(Consent consent)
    {
        var (first, second) = (Notes.First(), Notes.Second());
        Sink.Log(consent.Permits(first, "hana") switch { true => first.Text, false => "" }); // safe (released)
        Sink.Log(consent.Permits(second, "hana") switch { true => "", false => second.Text }); // leak
        switch (consent.Permits(first, "hana"))
        {
            case true:
                Sink.Log(first.Text); // safe (released)
                break;
            default:
                Sink.Log(second.Title);
                break;
        }

        switch (first)
        {
            case { Id: 1 } found when consent.Permits(found, "hana"):
                Sink.Log(found.Text); // safe (released)
                break;
            case var other:
                Sink.Log(other.Title);
                break;
        }
    }

    private static void Wrapped(Consent consent)
    {
        var desk = new Desk(consent);
        Sink.Log(desk.Read(Notes.First())); // safe (released)
        Sink.Log(desk.Peek(Notes.Second())); // leak
        if (desk.TryRead(Notes.First(), out var text))
            Sink.Log(text); // safe (released)
        if (!desk.TryRead(Notes.Second(), out var none))
            Sink.Log(none); // safe
    }

    private static void Derived(Consent consent)
    {
        var (first, second) = (new Memo(1), new Memo(7));
        var card = (Own: first.Text, Other: second.Text);
        if (consent.Permits(first, "hana"))
        {
            Sink.Log(card.Own); // safe (released)
            Sink.Log(card.Other); // leak
        }
    }

    private static void Collected(Consent consent)
    {
        foreach (var memo in Notes.All().Where(memo => consent.Permits(memo, "hana")))
            Sink.Log(memo.Text); // safe (released)
        foreach (var memo in Notes.All().Where(memo => memo.Id == 2))
            Sink.Log(memo.Text); // leak
        var open = new List<Memo>();
        foreach (var memo in Notes.All())
        {
            if (consent.Permits(memo, "hana"))
                open.Add(memo);
        }

        Sink.Log(open.Count); // safe
        foreach (var memo in open)
            Sink.Log(memo.Text); // safe (released)
    }

    private static void Thrown(Consent consent)
    {
        var memo = new Memo(8);
        try
        {
            consent.Demand(memo, "hana");
        }
        catch (InvalidOperationException)
        {
            Sink.Log(memo.Title); // safe
        }

        // The guard was swallowed, so nothing is covered here.
        Sink.Log(memo.Text); // leak
    }

    private static void Delegated(Consent consent)
    {
        var memo = new Memo(1);
        Guarded(consent, memo, () => Sink.Log(memo.Text)); // safe (released)
        Guarded(consent, memo, () => Sink.Log(memo.Title)); // safe
        var other = new Memo(9);
        Guarded(consent, memo, () => Sink.Log(other.Text)); // leak
    }

    private static void Guarded(Consent consent, Memo memo, Action action)
    {
        if (consent.Permits(memo, "hana"))
            action();
    }

    private static void Services(Consent consent)
    {
        var sharing = new Sharing(consent);
        sharing.Share(new Memo(1));
        sharing.ShareAnyway(new Memo(10));
    }

    private sealed class Desk(Consent consent)
    {
        public string Read(Memo memo) => consent.Permits(memo, "hana") ? memo.Text : "refused";

        public string Peek(Memo memo)
        {
            _ = memo.Title;
            return memo.Text;
        }

        public bool TryRead(Memo memo, out string? text)
        {
            text = null;
            if (!consent.Permits(memo, "hana"))
                return false;
            text = memo.Text;
            return true;
        }
    }

    private sealed class Sharing(Consent consent)
    {
        public void Share(Memo memo)
        {
            consent.Demand(memo, "hana");
            Emit(memo.Text); // safe (released)
        }

        public void ShareAnyway(Memo memo)
        {
            if (!consent.Permits(memo, "hana"))
                Sink.Log("shared without consent"); // safe
            Emit(memo.Text); // leak
        }

        private static void Emit(string text) => Sink.Export(text);
    }
}
