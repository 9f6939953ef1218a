// Consent that others ask for: helpers, services, closures and filters.
namespace Flows.Release.AskersOfConsent;

public static class Scenario
{
    private static readonly Consent s_consent = new(1);

    public static void Run()
    {
        var memo = Notes.First();
        var other = Notes.Second();
        InLoops();
        Helpers(memo, other);
        Services(memo, other);
        Closures(memo, other);
        Lists();
    }

    private static void InLoops()
    {
        foreach (var each in Notes.All())
        {
            if (!s_consent.Permits(each, "hana"))
                continue;
            Sink.Log(each.Text); // safe (released)
        }

        Memo? last = null;
        foreach (var each in Notes.All())
        {
            if (last is not null && s_consent.Permits(last, "hana"))
                Sink.Log(each.Text); // leak
            last = each;
        }

        foreach (var each in Notes.All().Where(one => s_consent.Permits(one, "hana")))
            Sink.Log(each.Text); // safe (released)
    }

    private static void Helpers(Memo memo, Memo other)
    {
        if (MayShow(memo))
            Sink.Log(memo.Text); // safe (released)
        if (LooksFine(other))
            Sink.Log(other.Text); // leak
        Require(memo);
        Sink.Log(memo.Text); // safe (released)
        Warn(other);
        Sink.Log(other.Text); // leak
        Sink.Log(OrNothing(memo)); // safe (released)
        Sink.Log(Ignored(other)); // leak
    }

    private static bool MayShow(Memo memo)
    {
        if (memo.Title.Length == 0)
            return false;
        return s_consent.Permits(memo, "hana");
    }

    private static bool LooksFine(Memo memo)
    {
        _ = s_consent.Permits(memo, "hana");
        return memo.Title.Length > 0;
    }

    private static void Require(Memo memo)
    {
        if (!s_consent.Permits(memo, "hana"))
            throw new UnauthorizedAccessException();
    }

    private static void Warn(Memo memo)
    {
        if (!s_consent.Permits(memo, "hana"))
            Sink.Measure("unconsented"); // safe
    }

    private static string OrNothing(Memo memo) => s_consent.Permits(memo, "hana") ? memo.Text : "";

    private static string Ignored(Memo memo)
    {
        if (s_consent.Permits(memo, "hana"))
            return "";
        return memo.Text;
    }

    private static void Services(Memo memo, Memo other)
    {
        var desk = new Desk(s_consent);
        Sink.Log(desk.Disclose(memo)); // safe (released)
        Sink.Log(desk.Disclose(other)); // safe
        Sink.Log(desk.Archive(other)); // leak
        Sink.Log(desk.Refuse(other)); // safe
    }

    private static void Closures(Memo memo, Memo other)
    {
        Func<Memo, bool> may = one => s_consent.Permits(one, "hana");
        if (may(memo))
            Sink.Log(memo.Text); // safe (released)
        if (!may(other))
            Sink.Log(other.Text); // leak
        if (s_consent.Permits(memo, "hana"))
        {
            Action tell = () => Sink.Log(memo.Text); // safe (released)
            tell();
        }

        WhenPermitted(memo, one => Sink.Log(one.Title)); // safe
    }

    private static void WhenPermitted(Memo memo, Action<Memo> use)
    {
        if (s_consent.Permits(memo, "hana"))
            use(memo);
    }

    private static void Lists()
    {
        var permitted = new List<string>();
        var all = new List<string>();
        foreach (var each in Notes.All())
        {
            all.Add(each.Text);
            if (s_consent.Permits(each, "hana"))
                permitted.Add(Disclosure.Open(each));
        }

        Sink.Log(string.Join(';', permitted)); // safe (released)
        Sink.Log(string.Join(';', all)); // leak
    }

    private sealed class Desk(Consent consent)
    {
        public string Disclose(Memo memo)
        {
            if (!consent.Permits(memo, "hana"))
                return $"note {memo.Id} is not to be shown";
            return memo.Text;
        }

        public string Archive(Memo memo)
        {
            if (memo.Id < 0)
                consent.Demand(memo, "hana");
            return memo.Text;
        }

        public string Refuse(Memo memo) => consent.Permits(memo, "hana") ? memo.Title : "refused";
    }
}
