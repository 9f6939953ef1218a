// Consent asked on one path, on all paths, in helpers, for the right memo and for another.
namespace Flows.Release.OnePathAndAll;

public static class Scenario
{
    private static readonly Consent s_consent = new(1, 3);

    public static async Task Run()
    {
        var memo = Notes.First();
        OnOnePath(memo);
        EarlyReturn(memo);
        Throws(memo);
        Negated(memo);
        Both(memo, Notes.Second());
        Ternary(memo);
        Short(memo);
        Either(memo);
        InHelper(memo);
        InLocal(memo);
        Loop();
        Reassigned(memo);
        Mixed(memo);
        Stored(memo);
        Before(memo);
        await Later(memo);
        Switched(memo);
        Wrapped(memo);
        Demanded(memo);
        Inside(memo);
        Opened(memo);
    }

    private static void OnOnePath(Memo memo)
    {
        if (s_consent.Permits(memo, "hana"))
            Sink.Log(memo.Text); // safe (released)
        Sink.Log(memo.Text); // leak
    }

    private static void EarlyReturn(Memo memo)
    {
        if (!s_consent.Permits(memo, "hana"))
            return;
        Sink.Log(memo.Text); // safe (released)
        Sink.Log(memo.Reply); // safe (metadata)
    }

    private static void Throws(Memo memo)
    {
        if (!s_consent.Permits(memo, "hana"))
            throw new InvalidOperationException("refused");
        Sink.Send("hana", memo.Text); // safe (released)
    }

    private static void Negated(Memo memo)
    {
        var refused = !s_consent.Permits(memo, "hana");
        if (refused)
            Sink.Log("refused"); // safe (dead)
        else
            Sink.Log(memo.Text); // safe (released)
    }

    private static void Both(Memo memo, Memo other)
    {
        if (s_consent.Permits(memo, "hana"))
        {
            Sink.Log(memo.Text); // safe (released)
            Sink.Log(other.Text); // leak
        }
    }

    private static void Ternary(Memo memo)
    {
        Sink.Log(s_consent.Permits(memo, "hana") ? memo.Text : memo.Title); // safe (released)
        Sink.Log(s_consent.Permits(memo, "hana") ? memo.Title : "none"); // safe
    }

    private static void Short(Memo memo)
    {
        if (memo.Id > 0 && s_consent.Permits(memo, "hana"))
            Sink.Log(memo.Text); // safe (released)
        if (memo.Id == 7 || s_consent.Permits(memo, "hana"))
            Sink.Log(memo.Title); // safe
    }

    private static void Either(Memo memo)
    {
        if (!s_consent.Permits(memo, "hana") || memo.Text.Length == 0)
            return;
        Sink.Log(memo.Text); // safe (released)
    }

    private static void InHelper(Memo memo)
    {
        if (May(memo))
            Sink.Log(memo.Text); // safe (released)
        if (Seems(memo))
            Sink.Log(memo.Text); // leak
    }

    private static bool May(Memo memo) => memo.Id > 0 && s_consent.Permits(memo, "hana");

    private static bool Seems(Memo memo) => memo.Id > 0 || s_consent.Permits(memo, "hana");

    private static void InLocal(Memo memo)
    {
        Func<Memo, bool> may = one => s_consent.Permits(one, "hana");
        if (may(memo))
            Sink.Log(memo.Text); // safe (released)
    }

    private static void Loop()
    {
        foreach (var memo in Notes.All())
        {
            if (!s_consent.Permits(memo, "hana"))
                continue;
            Sink.Log(memo.Text); // safe (released)
        }

        foreach (var memo in Notes.All())
        {
            if (s_consent.Permits(memo, "hana"))
                break;
            Sink.Log(memo.Title); // safe (dead)
        }

        foreach (var memo in Notes.All())
            Sink.Log(memo.Text); // leak
    }

    private static void Reassigned(Memo memo)
    {
        if (!s_consent.Permits(memo, "hana"))
            return;
        memo = Notes.Second();
        Sink.Log(memo.Text); // leak
    }

    private static void Mixed(Memo memo)
    {
        var opened = Disclosure.Open(memo);
        Sink.Export(opened); // safe (released)
        Sink.Export(opened + memo.Reply); // leak
        Sink.Export(Disclosure.Release(memo.Text).ToUpperInvariant()); // safe (metadata)
    }

    private static void Stored(Memo memo)
    {
        var text = memo.Text;
        if (s_consent.Permits(memo, "hana"))
            Sink.Log(text); // safe (released)
        var allowed = s_consent.Permits(memo, "hana");
        Sink.Log(allowed); // safe
        if (allowed && text.Length > 2)
            Sink.Log(text); // safe (released)
    }

    private static void Before(Memo memo)
    {
        Sink.Log(memo.Text); // leak
        s_consent.Demand(memo, "hana");
        Sink.Log(memo.Text); // safe (released)
    }

    private static async Task Later(Memo memo)
    {
        if (await s_consent.PermitsAsync(memo, "hana"))
            Sink.Log(memo.Text); // safe (released)
        if (!await s_consent.PermitsAsync(memo, "hana"))
            return;
        await Sink.LogAsync(memo.Text); // safe (released)
        await Sink.LogAsync(Notes.Second().Text); // leak
    }

    private static void Switched(Memo memo)
    {
        var text = s_consent.Permits(memo, "hana") switch
        {
            true => memo.Text,
            false => memo.Title,
        };
        Sink.Log(text); // safe (released)
        switch (s_consent.Permits(memo, "x"), memo.Id)
        {
            case (true, 1):
                Sink.Log(memo.Title); // safe
                break;
        }
    }

    private static void Wrapped(Memo memo)
    {
        Sink.Log(Shared(memo)); // safe (released)
        Sink.Log(Careless(memo)); // leak
        Sink.Log(Sealed(memo)); // safe
    }

    private static string Shared(Memo memo) => s_consent.Permits(memo, "hana") ? Disclosure.Open(memo) : "refused";

    private static string Careless(Memo memo)
    {
        _ = s_consent.Permits(memo, "hana") ? Disclosure.Open(memo) : "refused";
        return memo.Text;
    }

    private static string Sealed(Memo memo) => Disclosure.Seal(memo.Text);

    private static void Demanded(Memo memo)
    {
        Ensure(memo);
        Sink.Log(memo.Text); // safe (released)
        Ensure(Notes.First());
        Sink.Log(Notes.Second().Text); // leak
    }

    private static void Ensure(Memo memo)
    {
        if (!s_consent.Permits(memo, "hana"))
            throw new InvalidOperationException("refused");
    }

    private static void Inside(Memo memo)
    {
        try
        {
            s_consent.Demand(memo, "hana");
            Sink.Log(memo.Text); // safe (released)
        }
        catch (InvalidOperationException)
        {
            Sink.Log(memo.Title); // safe (dead)
        }
    }

    private static void Opened(Memo memo)
    {
        string text = memo.Title;
        if (memo.Id > 0)
            text = Disclosure.Open(memo);
        Sink.Log(text); // safe (released)
        string raw = Disclosure.Open(memo);
        if (memo.Id > 0)
            raw = memo.Reply!;
        Sink.Log(raw); // leak
    }
}
