// Memos that a guard has let through, collected first and told afterwards.
namespace Flows.Release.CollectedUnderGuards;

public static class Scenario
{
    public static void Run()
    {
        Lists(new Consent(1, 3));
        Mixed(new Consent(1, 3));
        Tables(new Consent(1, 3));
        Sorted(new Consent(1, 3));
    }

    private static void Lists(Consent consent)
    {
        var open = new List<Memo>();
        var all = new List<Memo>();
        foreach (var memo in Notes.All())
        {
            all.Add(memo);
            if (!consent.Permits(memo, "hana"))
                continue;
            open.Add(memo);
        }

        foreach (var memo in open)
            Sink.Send("hana", memo.Text); // safe (released)
        foreach (var memo in all)
            Sink.Send("hana", memo.Text); // leak
        Sink.Log(open.Count); // safe
    }

    private static void Mixed(Consent consent)
    {
        var open = new List<Memo>();
        foreach (var memo in Notes.All())
        {
            if (consent.Permits(memo, "hana"))
                open.Add(memo);
        }

        open.Add(new Memo(2));
        foreach (var memo in open)
            Sink.Send("hana", memo.Text); // leak
    }

    private static void Tables(Consent consent)
    {
        var open = new HashSet<Memo>();
        var refused = new Queue<Memo>();
        foreach (var memo in Notes.All())
        {
            if (consent.Permits(memo, "hana"))
                open.Add(memo);
            else
                refused.Enqueue(memo);
        }

        foreach (var memo in open)
            Sink.Send("hana", memo.Text); // safe (released)
        foreach (var memo in refused)
            Sink.Send("hana", memo.Text); // leak
    }

    private static void Sorted(Consent consent)
    {
        var shown = new List<Memo>();
        var other = new Memo(2);
        foreach (var memo in Notes.All())
        {
            if (consent.Permits(memo, "hana"))
                shown.Add(other);
        }

        foreach (var memo in shown)
            Sink.Send("hana", memo.Text); // leak
    }
}
