// Private members that tell, and leave it to their callers to ask.
namespace Flows.Release.CallersWhoAsk;

public static class Scenario
{
    public static void Run()
    {
        var consent = new Consent(1);
        Asking(new Memo(1), consent);
        Chained(new Memo(1), consent);
        Other(new Memo(1), new Memo(2), consent);
        Grouped(new Memo(1), consent);
        Sometimes(new Memo(1), consent, asks: true);
        Sometimes(new Memo(2), consent, asks: false);
        Demanding(new Memo(1), consent);
        Elsewhere(new Memo(1), consent);
        new Mailer(consent).Share(new Memo(1));
        new Hasty(consent).Share(new Memo(2));
    }

    private static void Asking(Memo memo, Consent consent)
    {
        if (consent.Permits(memo, "hana"))
            Tell(memo, "first");
        if (!consent.Permits(memo, "hana"))
            return;
        Tell(memo, "again");
        Log(Worded(memo)); // safe (released)
    }

    private static void Tell(Memo memo, string why) => Sink.Send("hana", why + memo.Text); // safe (released)

    private static string Worded(Memo memo) => memo.Title + memo.Text;

    private static void Log(string text) => Sink.Log(text);

    private static void Chained(Memo memo, Consent consent)
    {
        if (consent.Permits(memo, "hana"))
            Deliver(memo, 2);
    }

    private static void Deliver(Memo memo, int times) => Repeat(memo, times);

    private static void Repeat(Memo memo, int times)
    {
        if (times == 0)
            return;
        Action tell = () => Sink.Send("hana", memo.Text); // safe (released)
        tell();
        Repeat(memo, times - 1);
    }

    // Who is asked about is not who is told of.
    private static void Other(Memo memo, Memo other, Consent consent)
    {
        if (consent.Permits(memo, "hana"))
            Of(other, memo);
    }

    private static void Of(Memo told, Memo about)
    {
        Sink.Send("hana", told.Text); // leak
        Sink.Send("hana", about.Text); // safe (released)
    }

    // What is handed on as a function anybody may call.
    private static void Grouped(Memo memo, Consent consent)
    {
        if (consent.Permits(memo, "hana"))
            Shown(memo);
        new List<Memo> { new(2) }.ForEach(Shown);
    }

    private static void Shown(Memo memo) => Sink.Send("hana", memo.Text); // leak

    // One caller that does not ask is enough.
    private static void Sometimes(Memo memo, Consent consent, bool asks)
    {
        if (!asks)
            Careless(memo);
        else if (consent.Permits(memo, "hana"))
            Careless(memo);
    }

    private static void Careless(Memo memo) => Sink.Send("hana", memo.Text); // leak

    private static void Demanding(Memo memo, Consent consent)
    {
        Ensure(memo, consent);
        Ensured(memo);
    }

    private static void Ensure(Memo memo, Consent consent)
    {
        if (!consent.Permits(memo, "hana"))
            throw new InvalidOperationException("refused: " + memo.Title);
    }

    private static void Ensured(Memo memo) => Sink.Send("hana", memo.Text); // safe (released)

    // Who asks in order to tell asks for that, and not for what others tell afterwards.
    private static void Elsewhere(Memo memo, Consent consent)
    {
        TellAsked(memo, consent);
        TellUnasked(memo);
    }

    private static void TellAsked(Memo memo, Consent consent)
    {
        consent.Demand(memo, "hana");
        Sink.Send("hana", memo.Text); // safe (released)
    }

    private static void TellUnasked(Memo memo) => Sink.Export(memo.Text); // leak

    private sealed class Mailer(Consent consent)
    {
        private Memo? _last;

        public void Share(Memo memo)
        {
            if (!consent.Permits(memo, "hana"))
                return;
            _last = memo;
            Deliver(memo);
            Sink.Send("hana", Compose(memo)); // safe (released)
            Sink.Log(_last.Title); // safe
        }

        private void Deliver(Memo memo) => Sink.Send("hana", memo.Text); // safe (released)

        private static string Compose(Memo memo) => $"{memo.Title}: {memo.Text}";
    }

    private sealed class Hasty(Consent consent)
    {
        public void Share(Memo memo)
        {
            if (consent.Permits(memo, "hana"))
                Sink.Log(memo.Title);
            Deliver(memo);
        }

        private void Deliver(Memo memo) => Sink.Send("hana", memo.Text); // leak
    }
}
