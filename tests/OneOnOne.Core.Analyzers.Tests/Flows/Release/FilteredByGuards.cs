// A predicate that asks a guard about its parameter is a guard for whatever it lets through.
namespace Flows.Release.FilteredByGuards;

public static class Scenario
{
    public static void Run()
    {
        var consent = new Consent(1);
        var other = Notes.First();
        Loops(consent, other);
        Projections(consent);
        One(consent);
        Lists(consent);
        Groups(new Desk(consent));
        Mixed(consent);
        Functions(consent);
    }

    private static void Loops(Consent consent, Memo other)
    {
        foreach (var memo in Notes.All().Where(note => consent.Permits(note, "hana")))
            Sink.Send("hana", memo.Text); // safe (released)
        foreach (var memo in Notes.All().Where(note => !consent.Permits(note, "hana")))
            Sink.Send("hana", memo.Text); // leak
        foreach (var memo in Notes.All().Where(note => note.Id > 0))
            Sink.Send("hana", memo.Text); // leak
        foreach (var memo in Notes.All().Where(_ => consent.Permits(other, "hana")))
            Sink.Send("hana", memo.Text); // leak
        foreach (var memo in Notes.All().Where(note => note.Id > 0 && consent.Permits(note, "hana")))
            Sink.Send("hana", memo.Text); // safe (released)
        foreach (var memo in Notes.All().Where(note => note.Id > 0 || consent.Permits(note, "hana")))
            Sink.Send("hana", memo.Text); // leak
        foreach (var memo in from note in Notes.All() where consent.Permits(note, "hana") select note)
            Sink.Send("hana", memo.Text); // safe (released)
        foreach (var memo in from note in Notes.All() where note.Title != "" select note)
            Sink.Send("hana", memo.Text); // leak
    }

    private static void Projections(Consent consent)
    {
        foreach (var text in Notes.All().Where(note => consent.Permits(note, "hana")).Select(note => note.Text))
            Sink.Send("hana", text); // safe (released)
        foreach (var text in Notes.All().Select(note => note.Text))
            Sink.Send("hana", text); // leak
        var allowed = Notes.All().Where(note => consent.Permits(note, "hana")).OrderBy(note => note.On);
        Sink.Send("hana", string.Join(", ", allowed.Select(note => note.Text))); // safe (released)
        Sink.Send("hana", string.Join(", ", Notes.All().Where(note => consent.Permits(note, "hana")).Concat(Notes.All()).Select(note => note.Text))); // leak
        foreach (var text in from note in Notes.All() where consent.Permits(note, "hana") select note.Text.Trim())
            Sink.Send("hana", text); // safe (released)
    }

    private static void One(Consent consent)
    {
        var first = Notes.All().First(note => consent.Permits(note, "hana"));
        Sink.Send("hana", first.Text); // safe (released)
        var any = Notes.All().First(note => note.Id == 2);
        Sink.Send("hana", any.Text); // leak
        var filtered = Notes.All().Where(note => consent.Permits(note, "hana")).First();
        Sink.Send("hana", filtered.Text); // safe (released)
        Sink.Send("hana", Notes.All().FirstOrDefault(note => consent.Permits(note, "hana"))?.Text ?? "none"); // safe (released)
        Sink.Send("hana", Notes.All().FirstOrDefault(note => !consent.Permits(note, "hana"))?.Text ?? "none"); // leak
        Sink.Send("hana", Notes.All().SkipWhile(note => consent.Permits(note, "hana")).First().Text); // leak
    }

    private static void Lists(Consent consent)
    {
        var allowed = Notes.All().Where(note => consent.Permits(note, "hana")).ToList();
        foreach (var memo in allowed)
            Sink.Send("hana", memo.Text); // safe (released)
        Sink.Send("hana", allowed[0].Text); // safe (released)
        allowed.ForEach(memo => Sink.Send("hana", memo.Text)); // safe (released)
        allowed.Add(Notes.Second());
        foreach (var memo in allowed)
            Sink.Send("hana", memo.Text); // leak
        var found = Notes.All().ToList().FindAll(note => consent.Permits(note, "hana"));
        Sink.Send("hana", found[0].Text); // safe (released)
        var left = Notes.All().ToList();
        left.RemoveAll(note => !consent.Permits(note, "hana"));
        Sink.Send("hana", left[0].Text); // safe (released)
        var wrong = Notes.All().ToList();
        wrong.RemoveAll(note => consent.Permits(note, "hana"));
        Sink.Send("hana", wrong[0].Text); // leak
    }

    private static void Groups(Desk desk)
    {
        foreach (var memo in desk.Allowed())
            Sink.Send("hana", memo.Text); // safe (released)
        foreach (var memo in desk.All())
            Sink.Send("hana", memo.Text); // leak
        foreach (var memo in Notes.All().Where(desk.May))
            Sink.Send("hana", memo.Text); // safe (released)
        foreach (var memo in Notes.All().Where(desk.Logs))
            Sink.Send("hana", memo.Text); // leak
    }

    private static void Mixed(Consent consent)
    {
        var memo = Notes.All().Where(note => consent.Permits(note, "hana")).First();
        Sink.Send("hana", memo.Text); // safe (released)
        memo = Notes.Second();
        Sink.Send("hana", memo.Text); // leak
        var either = Coin.Toss() ? Notes.All().First(note => consent.Permits(note, "hana")) : Notes.Second();
        Sink.Send("hana", either.Text); // leak
    }

    private static void Functions(Consent consent)
    {
        Notes.All().Where(note => consent.Permits(note, "hana")).ToList().ForEach(note => Sink.Send("hana", note.Text)); // safe (released)
        Notes.All().Where(note => note.Id > 1).ToList().ForEach(note => Sink.Send("hana", note.Text)); // leak
        Parallel.ForEach(Notes.All().Where(note => consent.Permits(note, "hana")), note => Sink.Send("hana", note.Text)); // safe (released)
        Action<Memo> tell = note => Sink.Send("hana", note.Text); // leak
        Notes.All().Where(note => consent.Permits(note, "hana")).ToList().ForEach(tell);
        Notes.All().ToList().ForEach(tell);
    }

    private sealed class Desk(Consent consent)
    {
        public IEnumerable<Memo> Allowed() => Notes.All().Where(May);

        public IEnumerable<Memo> All() => Notes.All();

        public bool May(Memo memo) => consent.Permits(memo, "hana");

        public bool Logs(Memo memo) => consent.Permits(memo, "hana") || memo.Id > 0;
    }
}
