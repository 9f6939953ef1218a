// Answers that are kept, awaited, demanded or thrown, and what is derived from released content.
namespace Flows.Release.AnswersKept;

public static class Scenario
{
    private static readonly Consent s_consent = new(1);

    public static async Task Run()
    {
        var memo = Notes.First();
        var other = Notes.Second();
        Thrown(memo);
        await Awaiting(memo, other);
        Kept(memo);
        Doors(memo, other);
        Derived(memo);
        Changed(memo);
        Tries(memo, other);
    }

    private static void Thrown(Memo memo)
    {
        var text = s_consent.Permits(memo, "hana") ? memo.Text : throw new UnauthorizedAccessException();
        Sink.Log(text); // safe (released)
        s_consent.Demand(memo, "hana");
        Sink.Send("hana", memo.Text); // safe (released)
    }

    private static async Task Awaiting(Memo memo, Memo other)
    {
        if (await s_consent.PermitsAsync(memo, "hana"))
            Sink.Log(memo.Text); // safe (released)
        if (!await s_consent.PermitsAsync(other, "hana"))
            Sink.Log(other.Text); // leak
        var may = await s_consent.PermitsAsync(memo, "hana");
        await Task.Yield();
        if (!may)
            return;
        Sink.Log(memo.Text); // safe (released)
    }

    private static void Kept(Memo memo)
    {
        var may = s_consent.Permits(memo, "hana");
        var mayNot = !may;
        if (mayNot)
            return;
        Sink.Log(memo.Text); // safe (released)
        may = true;
        if (may)
            Sink.Log(Notes.Second().Text); // leak
    }

    private static void Doors(Memo memo, Memo other)
    {
        Sink.Log(Disclosure.Open(memo)); // safe (released)
        Sink.Log(Disclosure.Open(memo) + other.Text); // leak
        Sink.Log(Disclosure.Release(memo.Text)); // safe (released)
        Sink.Log(Disclosure.Seal(other.Text)); // safe
        Sink.Log(Disclosure.Seal(memo.Title) + other.Text); // leak
        var opened = Disclosure.Open(memo);
        opened += " — " + other.Title;
        Sink.Log(opened); // safe (released)
        var page = new StringBuilder().Append(Disclosure.Open(memo));
        Sink.Log(page.ToString()); // safe (released)
        page.Append(other.Text);
        Sink.Log(page.ToString()); // leak
    }

    private static void Derived(Memo memo)
    {
        var summary = memo.Title + ": " + memo.Text;
        Sink.Log(summary); // leak
        if (s_consent.Permits(memo, "hana"))
            Sink.Log(summary); // safe (released)
        var both = memo.Text + Notes.Second().Text;
        if (s_consent.Permits(memo, "hana"))
            Sink.Log(both); // leak
    }

    private static void Changed(Memo memo)
    {
        if (s_consent.Permits(memo, "hana"))
        {
            var text = memo.Text;
            memo = Notes.Second();
            Sink.Log(text); // safe (released)
            Sink.Log(memo.Text); // leak
        }
    }

    private static void Tries(Memo memo, Memo other)
    {
        try
        {
            s_consent.Demand(other, "hana");
            Sink.Log(other.Text); // safe (dead)
        }
        catch (InvalidOperationException)
        {
            Sink.Log(other.Text); // leak
        }

        try
        {
            s_consent.Demand(memo, "hana");
        }
        finally
        {
            Sink.Log(memo.Title); // safe
        }

        Sink.Log(memo.Text); // safe (released)
    }
}
