// Projections, filters, joins and groups, in both syntaxes.
namespace Flows.Linq.ProjectionsAndJoins;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Projections(memos);
        Filters(memos);
        QuerySyntax(memos);
        Joins(memos);
        Groups(memos);
        Orders(memos);
    }

    private static void Projections(IReadOnlyList<Memo> memos)
    {
        var bodies = memos.Select(memo => memo.Text);
        var titles = memos.Select(memo => memo.Title);
        Sink.Log(bodies.First()); // leak
        Sink.Log(titles.First()); // safe
        Sink.Log(string.Join(';', memos.Select((memo, at) => $"{at}:{memo.Text}"))); // leak
        foreach (var size in memos.Select(memo => memo.Lines.Count))
            Sink.Log(size); // safe
    }

    private static void Filters(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Where(memo => memo.Text.Length > 3).Select(memo => memo.Author).First()); // safe
        Sink.Log(memos.First(memo => memo.Id == 2).Text); // leak
        Sink.Log(memos.Any(memo => memo.Text.Contains('#'))); // safe
        Sink.Log(memos.SingleOrDefault(memo => memo.Id == 3)?.Title); // safe
        Sink.Log(memos.Skip(1).Take(1).Select(memo => memo.Text).Single()); // leak
        Sink.Log(memos.Select(memo => memo.Reply).Where(reply => reply is not null).First()); // leak
    }

    private static void QuerySyntax(IReadOnlyList<Memo> memos)
    {
        var rows =
            from memo in memos
            let words = memo.Text.Split(' ')
            where words.Length > 1
            orderby memo.Id descending
            select new { memo.Title, First = words[0], words.Length };
        foreach (var row in rows)
        {
            Sink.Log(row.Title); // safe
            Sink.Log(row.First); // leak
        }

        var lines =
            from memo in memos
            from line in memo.Lines
            select (memo.Id, line);
        Sink.Log(lines.First().Id); // safe
        Sink.Log(lines.First().line); // leak
        var authors = (from memo in memos where memo.Text != "" select memo.Author).Distinct().ToList();
        Sink.Log(authors[0]); // safe
    }

    private static void Joins(IReadOnlyList<Memo> memos)
    {
        var people = new[] { new Person("carly", "design") };
        var joined =
            from memo in memos
            join person in people on memo.Author equals person.Name
            select new { person.Team, memo.Text };
        Sink.Log(joined.First().Team); // safe
        Sink.Log(joined.First().Text); // leak
        var grouped = people.GroupJoin(memos, person => person.Name, memo => memo.Author, (person, theirs) => (person.Name, Count: theirs.Count()));
        Sink.Log(grouped.First().Name); // safe
        var teams = memos.Join(people, memo => memo.Author, person => person.Name, (memo, person) => person.Team + ": " + memo.Text);
        Sink.Log(teams.First()); // leak
    }

    private static void Groups(IReadOnlyList<Memo> memos)
    {
        foreach (var group in memos.GroupBy(memo => memo.Author))
        {
            Sink.Log(group.Key); // safe
            Sink.Log(group.First().Text); // leak
        }

        var bodies = memos.GroupBy(memo => memo.Author, memo => memo.Text).Single();
        Sink.Log(bodies.Key); // safe
        Sink.Log(bodies.First()); // leak
        var byText = memos.GroupBy(memo => memo.Text).First();
        Sink.Log(byText.Key); // leak
        Sink.Log(byText.First().Title); // safe
        var query = from memo in memos group memo.Title by memo.On into day select (day.Key, string.Join(',', day));
        Sink.Log(query.First().Item2); // safe
        var lookup = memos.ToLookup(memo => memo.Title, memo => memo.Text);
        Sink.Log(lookup["weekly"].First()); // leak
        Sink.Log(lookup.Contains("weekly")); // safe
    }

    private static void Orders(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.OrderBy(memo => memo.Text).First().Title); // safe
        Sink.Log(memos.OrderBy(memo => memo.Title).ThenBy(memo => memo.Id).First().Text); // leak
        Sink.Log(memos.MaxBy(memo => memo.Text.Length)!.Author); // safe
        Sink.Log(memos.MinBy(memo => memo.Id)!.Text); // leak
        Sink.Log(memos.Select(memo => memo.Text).Max()); // leak
    }

    private sealed record Person(string Name, string Team);
}
