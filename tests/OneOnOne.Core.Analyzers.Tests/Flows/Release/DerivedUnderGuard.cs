// What is derived from a covered note is covered; what is stored for later is covered no longer than the guard.
namespace Flows.Release.DerivedUnderGuard;

public static class Scenario
{
    public static void Run()
    {
        foreach (var memo in Notes.All())
        {
            Derived(memo, new Consent(1));
            LaterInElse(memo, new Consent(1));
            Collected(memo, Notes.Second(), new Consent(1));
            Captured(memo, new Consent(1));
            Nested(memo, Notes.Second(), new Consent(1));
            Joined(memo, new Consent(1));
        }
    }

    private static void Derived(Memo memo, Consent consent)
    {
        if (!consent.Permits(memo, "dana"))
            return;
        var text = memo.Text;
        var line = $"{memo.Title}: {text}";
        Sink.Log(line); // safe (released)
        var card = new Card(memo.Title, text);
        Sink.Log(card.Body); // safe (released)
        Sink.Log(Wrap(text)); // safe (released)
        Sink.Log(Wrap(Notes.Second().Text)); // leak
    }

    private static void LaterInElse(Memo memo, Consent consent)
    {
        string text;
        if (consent.Permits(memo, "dana"))
            text = "told";
        else
            text = memo.Text;
        Sink.Log(text); // leak
        if (consent.Permits(memo, "dana"))
            text = memo.Text;
        else
            text = "withheld";
        Sink.Log(text); // safe (released)
    }

    private static void Collected(Memo memo, Memo other, Consent consent)
    {
        var rows = new List<string>();
        if (consent.Permits(memo, "dana"))
        {
            rows.Add(memo.Text);
            Sink.Log(rows[0]); // safe (released)
            rows.Add(other.Text);
            Sink.Log(rows[1]); // leak
        }
    }

    private static void Captured(Memo memo, Consent consent)
    {
        if (consent.Permits(memo, "dana"))
        {
            var text = memo.Text;
            Action print = () => Sink.Log(text);
            print(); // safe (released)
        }

        var raw = memo.Text;
        Action leak = () => Sink.Log(raw);
        leak(); // leak
    }

    private static void Nested(Memo memo, Memo other, Consent consent)
    {
        if (consent.Permits(memo, "dana"))
        {
            if (new Consent(2).Permits(other, "dana"))
                Sink.Log(memo.Text + other.Text); // safe (released)
            else
                Sink.Log(other.Title); // safe (dead)
            if (new Consent(1).Permits(other, "dana"))
                Sink.Log(memo.Title); // safe (dead)
            else
                Sink.Log(memo.Text + other.Reply); // leak
        }
    }

    private static void Joined(Memo memo, Consent consent)
    {
        if (consent.Permits(memo, "dana"))
            Sink.Log(memo.Title); // safe
        Sink.Log(memo.Text); // leak
    }

    private static string Wrap(string text) => "<" + text + ">";

    private sealed record Card(string Title, string Body);
}
