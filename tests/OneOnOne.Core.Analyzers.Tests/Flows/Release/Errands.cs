// Consent in helpers, doors, desks, filters and functions.
namespace Flows.Release.Errands;

public static class Scenario
{
    public static async Task Run()
    {
        Helpers(new Consent(1));
        Mixed();
        Doors();
        await Awaited(new Consent(1));
        Wrapped(new Consent(1));
        Derived(new Consent(1));
        Collected(new Consent(1, 3));
        Delegated(new Consent(1));
        Services(new Consent(1));
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
