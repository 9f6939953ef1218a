// Consent that is asked for: on which branch, for which note, and together with what else.
namespace Flows.Release.QuestionsAsked;

public static class Scenario
{
    private static readonly Consent s_consent = new(1);

    public static void Run()
    {
        var memo = Notes.First();
        var other = Notes.Second();
        Asked(memo);
        Early(memo);
        Refused(other);
        WrongNote(memo, other);
        Conjunctions(memo, other);
        Switches(memo);
    }

    private static void Asked(Memo memo)
    {
        Sink.Log(memo.Text); // leak
        if (s_consent.Permits(memo, "hana"))
        {
            Sink.Log(memo.Title); // safe
            Sink.Log(memo.Text); // safe (released)
        }

        s_consent.Permits(memo, "hana");
        Sink.Export(memo.Text); // leak
    }

    private static void Early(Memo memo)
    {
        if (!s_consent.Permits(memo, "hana"))
        {
            Sink.Log("no consent for " + memo.Title); // safe (dead)
            return;
        }

        var letter = "Dear Hana, " + memo.Text;
        Sink.Send("hana", letter); // safe (released)
    }

    private static void Refused(Memo other)
    {
        if (!s_consent.Permits(other, "hana"))
            Sink.Log(other.Text); // leak
        if (s_consent.Permits(other, "hana") == false)
            Sink.Log(other.Title); // safe
        var text = s_consent.Permits(other, "hana") ? "yes" : other.Text;
        Sink.Log(text); // leak
    }

    private static void WrongNote(Memo memo, Memo other)
    {
        if (!s_consent.Permits(memo, "hana"))
            return;
        Sink.Log(other.Text); // leak
        Sink.Log(memo.Text + " and " + other.Title); // safe (released)
        Sink.Log(memo.Text + " and " + other.Text); // leak
        var alias = memo;
        Sink.Log(alias.Text); // safe (released)
        alias = other;
        Sink.Log(alias.Text); // leak
    }

    private static void Conjunctions(Memo memo, Memo other)
    {
        if (memo.Title.Length > 0 && s_consent.Permits(memo, "hana"))
            Sink.Log(memo.Text); // safe (released)
        if (memo.Title.Length > 0 || s_consent.Permits(memo, "hana"))
            Sink.Log(memo.Text); // leak
        if (!(memo.Title.Length == 0 || !s_consent.Permits(memo, "hana")))
            Sink.Log(memo.Text); // safe (released)
        if (s_consent.Permits(memo, "hana") is true)
            Sink.Log(memo.Text); // safe (released)
        if (s_consent.Permits(memo, "hana") || s_consent.Permits(other, "hana"))
            Sink.Log(other.Text); // leak
        if (s_consent.Permits(memo, "hana") & memo.Id > 0)
            Sink.Log(memo.Text); // safe (released)
    }

    private static void Switches(Memo memo)
    {
        var text = (s_consent.Permits(memo, "hana"), memo.Title) switch
        {
            (true, _) => memo.Text,
            (false, var title) => title,
        };
        Sink.Log(text); // safe (released)
        switch (s_consent.Permits(memo, "hana"))
        {
            case true:
                Sink.Log(memo.Text); // safe (released)
                break;
            default:
                Sink.Log(memo.Author); // safe (dead)
                break;
        }
    }
}
