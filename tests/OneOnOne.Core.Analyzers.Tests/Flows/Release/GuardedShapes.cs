// Guards in services, loops, filters and switch expressions.
namespace Flows.Release.GuardedShapes;

public static class Scenario
{
    public static void Run()
    {
        var consent = new Consent(1);
        var memos = Notes.All();
        Collected(memos, consent);
        Exported(memos, consent);
        foreach (var memo in memos)
        {
            Expression(memo, consent);
            Nested(memo, consent);
            Local(memo, consent);
            Finally(memo, consent);
            Method(memo, consent);
        }
    }

    private static void Collected(IReadOnlyList<Memo> memos, Consent consent)
    {
        var told = new List<string>();
        var kept = new List<string>();
        foreach (var memo in memos)
        {
            if (consent.Permits(memo, "dana"))
                told.Add(memo.Text);
            else
                kept.Add(memo.Text);
        }

        Sink.Send("dana", string.Join("; ", told)); // safe (released)
        Sink.Send("dana", string.Join("; ", kept)); // leak
        Sink.Log(kept.Count); // safe
    }

    private static void Exported(IReadOnlyList<Memo> memos, Consent consent)
    {
        var builder = new StringBuilder();
        foreach (var memo in memos)
        {
            if (!consent.Permits(memo, "dana"))
                continue;
            builder.Append(memo.Title).Append(": ").AppendLine(memo.Text);
        }

        Sink.Export(builder.ToString()); // safe (released)
        foreach (var memo in memos)
        {
            _ = consent.Permits(memo, "dana");
            builder.AppendLine(memo.Text);
        }

        Sink.Export(builder.ToString()); // leak
    }

    private static void Expression(Memo memo, Consent consent)
    {
        var shown = consent.Permits(memo, "dana") switch
        {
            true => memo.Text,
            false => "(withheld)",
        };
        Sink.Log(shown); // safe (released)
        var wrong = consent.Permits(memo, "dana") switch
        {
            true => "(told)",
            false => memo.Text,
        };
        Sink.Log(wrong); // leak
    }

    private static void Nested(Memo memo, Consent consent)
    {
        if (memo.Id > 0)
        {
            if (consent.Permits(memo, "dana"))
            {
                foreach (var word in memo.Text.Split("\n"))
                    Sink.Log(word); // safe (released)
            }
            else if (memo.Text.Length > 2)
            {
                foreach (var word in memo.Text.Split("\n"))
                    Sink.Log(word); // leak
            }
        }
    }

    private static void Local(Memo memo, Consent consent)
    {
        if (May())
            Sink.Log(memo.Text); // safe (released)
        else
            Sink.Log(memo.Text); // leak

        bool May() => consent.Permits(memo, "dana");
    }

    private static void Finally(Memo memo, Consent consent)
    {
        try
        {
            if (!consent.Permits(memo, "dana"))
                return;
            Sink.Log(memo.Text); // safe (released)
        }
        finally
        {
            Sink.Log(memo.Text); // leak
            Sink.Log(memo.Title); // safe
        }
    }

    private static void Method(Memo memo, Consent consent)
    {
        Sink.Log(TextOrNothing(memo, consent)); // safe (released)
        Sink.Log(TextAnyway(memo, consent)); // leak
    }

    private static string TextOrNothing(Memo memo, Consent consent) => consent.Permits(memo, "dana") ? memo.Text : "(withheld)";

    private static string TextAnyway(Memo memo, Consent consent)
    {
        if (!consent.Permits(memo, "dana"))
            Sink.Log("no consent for " + memo.Id); // safe
        return memo.Text;
    }
}
