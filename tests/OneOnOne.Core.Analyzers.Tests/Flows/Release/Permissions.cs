// Consent asked and given: early returns, logic, remembered answers, the right memo.
namespace Flows.Release.Permissions;

public static class Scenario
{
    public static void Run()
    {
        Asked(new Consent(1));
        Early(new Consent(1));
        Refused(new Consent(1));
        Logic(new Consent(1));
        Demanded(new Consent(1));
        Remembered(new Consent(1));
        Reassigned(new Consent(1, 2));
        Loops(new Consent(1, 2));
        Switched(new Consent(1));
        Thrown(new Consent());
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
}
