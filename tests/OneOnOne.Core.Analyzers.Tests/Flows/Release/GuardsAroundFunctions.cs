// What a guard has covered when a lambda is made, or when a function is called, covers what the function reads from the same record.
namespace Flows.Release.GuardsAroundFunctions;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        var other = Notes.Second();
        var consent = new Consent(1);
        Returns(memo, other, consent);
        Branches(memo, other, consent);
        Handed(memo, other, consent);
        TooLate(memo, consent);
        Changed(memo, other, consent);
        Locals(memo, other, consent);
        Called(memo, other, consent);
        Turns(consent);
        Nested(memo, other, consent);
        new Desk(memo, consent).Tell();
    }

    private static void Returns(Memo memo, Memo other, Consent consent)
    {
        if (!consent.Permits(memo, "hana"))
            return;
        Action tell = () => Sink.Send("hana", memo.Text); // safe (released)
        tell();
        Action wrong = () => Sink.Send("hana", other.Text); // leak
        wrong();
    }

    private static void Branches(Memo memo, Memo other, Consent consent)
    {
        if (consent.Permits(memo, "hana"))
        {
            Action tell = () => Sink.Send("hana", memo.Text); // safe (released)
            tell();
            Func<string> read = () => memo.Text;
            Sink.Send("hana", read()); // safe (released)
        }

        if (!consent.Permits(other, "hana"))
        {
            Action tell = () => Sink.Send("hana", other.Text); // leak
            tell();
        }
    }

    private static void Handed(Memo memo, Memo other, Consent consent)
    {
        if (consent.Permits(memo, "hana"))
            new List<int> { 1 }.ForEach(_ => Sink.Send("hana", memo.Text)); // safe (released)
        if (consent.Permits(memo, "hana"))
            new List<int> { 1 }.ForEach(_ => Sink.Send("hana", other.Text)); // leak
        new List<int> { 1 }.ForEach(_ => Sink.Send("hana", memo.Text)); // leak
        consent.Demand(memo, "hana");
        new List<int> { 1 }.ForEach(_ => Sink.Send("hana", $"{memo.Title}: {memo.Text}")); // safe (released)
    }

    private static void TooLate(Memo memo, Consent consent)
    {
        Action tell = () => Sink.Send("hana", memo.Text); // leak
        tell();
        if (consent.Permits(memo, "hana"))
            tell();
    }

    private static void Changed(Memo memo, Memo other, Consent consent)
    {
        var current = memo;
        if (!consent.Permits(current, "hana"))
            return;
        Action tell = () => Sink.Send("hana", current.Text); // leak
        current = other;
        tell();
        var kept = memo;
        Action same = () => Sink.Send("hana", kept.Text); // safe (released)
        same();
    }

    private static void Locals(Memo memo, Memo other, Consent consent)
    {
        if (consent.Permits(memo, "hana"))
            Tell();
        if (consent.Permits(memo, "hana"))
            Wrong();
        Open();
        if (consent.Permits(memo, "hana"))
            Open();

        void Tell() => Sink.Send("hana", memo.Text); // safe (released)
        void Wrong() => Sink.Send("hana", other.Text); // leak
        void Open() => Sink.Send("hana", memo.Text); // leak
    }

    private static void Called(Memo memo, Memo other, Consent consent)
    {
        Action tell = () => Sink.Send("hana", memo.Text); // safe (released)
        if (consent.Permits(memo, "hana"))
            tell();
        Action wrong = () => Sink.Send("hana", memo.Text); // leak
        if (consent.Permits(other, "hana") || memo.Id == 1)
            wrong();
        Action handed = () => Sink.Send("hana", memo.Text); // leak
        Do(handed);
        if (consent.Permits(memo, "hana"))
            handed();
    }

    private static void Do(Action action) => action();

    private static void Turns(Consent consent)
    {
        foreach (var memo in Notes.All())
        {
            if (!consent.Permits(memo, "hana"))
                continue;
            Do(() => Sink.Send("hana", memo.Text)); // safe (released)
            Sink.Send("hana", memo.Text); // safe (released)
        }

        Memo last = Notes.First();
        foreach (var memo in Notes.All())
        {
            if (consent.Permits(last, "hana"))
                Do(() => Sink.Send("hana", last.Text)); // leak
            Action later = () => last = memo;
            later();
            Do(() => Sink.Send("hana", last.Text)); // leak
        }
    }

    private static void Nested(Memo memo, Memo other, Consent consent)
    {
        if (consent.Permits(memo, "hana"))
        {
            Do(() => Do(() => Sink.Send("hana", memo.Text))); // safe (released)
            Do(() => Do(() => Sink.Send("hana", other.Text))); // leak
        }

        Do(() =>
        {
            if (consent.Permits(memo, "hana"))
                Do(() => Sink.Send("hana", memo.Text)); // safe (released)
            Do(() => Sink.Send("hana", memo.Text)); // leak
        });
    }

    private sealed class Desk(Memo memo, Consent consent)
    {
        public void Tell()
        {
            if (consent.Permits(memo, "hana"))
                Do(() => Sink.Send("hana", memo.Text)); // safe (released)
            Do(() => Sink.Send("hana", memo.Text)); // leak
        }
    }
}
