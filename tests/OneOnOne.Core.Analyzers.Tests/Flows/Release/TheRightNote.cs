// Consent for one note is no consent for another.
namespace Flows.Release.TheRightNote;

public static class Scenario
{
    public static void Run()
    {
        var consent = new Consent(1);
        Other(Notes.First(), Notes.Second(), consent);
        Reassigned(Notes.First(), Notes.Second(), consent);
        ReadBefore(Notes.First(), Notes.Second(), consent);
        Aliased(Notes.First(), Notes.Second(), consent);
        InLoop(Notes.All(), consent);
        Members(consent);
        Mixed(Notes.First(), Notes.Second(), consent);
    }

    private static void Other(Memo first, Memo second, Consent consent)
    {
        if (consent.Permits(first, "dana"))
        {
            Sink.Log(first.Text); // safe (released)
            Sink.Log(second.Text); // leak
            Sink.Log(second.Title); // safe
        }
    }

    private static void Reassigned(Memo memo, Memo other, Consent consent)
    {
        if (consent.Permits(memo, "dana"))
        {
            Sink.Log(memo.Text); // safe (released)
            memo = other;
            Sink.Log(memo.Text); // leak
        }
    }

    private static void ReadBefore(Memo memo, Memo other, Consent consent)
    {
        var text = memo.Text;
        if (consent.Permits(memo, "dana"))
            Sink.Log(text); // safe (released)
        var foreign = other.Text;
        if (consent.Permits(memo, "dana"))
            Sink.Log(foreign); // leak
        var kept = other.Text;
        other = memo;
        if (consent.Permits(other, "dana"))
        {
            Sink.Log(kept); // leak
            Sink.Log(other.Text); // safe (released)
        }
    }

    private static void Aliased(Memo memo, Memo other, Consent consent)
    {
        var same = memo;
        if (consent.Permits(same, "dana"))
            Sink.Log(memo.Text); // safe (released)
        same = other;
        if (consent.Permits(memo, "dana"))
            Sink.Log(same.Text); // leak
    }

    private static void InLoop(IReadOnlyList<Memo> memos, Consent consent)
    {
        var last = Notes.Second();
        foreach (var memo in memos)
        {
            if (!consent.Permits(memo, "dana"))
                continue;
            Sink.Log(memo.Text); // safe (released)
            Sink.Log(last.Text); // leak
            last = memo;
        }

        foreach (var memo in memos)
        {
            if (consent.Permits(memo, "evan"))
                continue;
            Sink.Log(memo.Title); // safe
            Sink.Log(memo.Text); // leak
        }

    }

    private static void Members(Consent consent)
    {
        var file = new Folder(Notes.First(), Notes.Second());
        if (consent.Permits(file.Front, "dana"))
        {
            Sink.Log(file.Front.Text); // safe (released)
            Sink.Log(file.Back.Text); // leak
        }
    }

    private static void Mixed(Memo memo, Memo other, Consent consent)
    {
        if (consent.Permits(memo, "dana"))
        {
            Sink.Log(memo.Text + other.Text); // leak
            Sink.Log(memo.Text + other.Title); // safe (released)
            Sink.Log($"{memo.Text} {other.Text.Length}"); // safe (released)
        }

        if (consent.Permits(memo, "dana") || consent.Permits(other, "dana"))
            Sink.Log(other.Text); // leak
    }

    private sealed record Folder(Memo Front, Memo Back);
}
