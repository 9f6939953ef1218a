// LINQ in both syntaxes: what the elements are, what is grouped, counted, ordered, zipped and deferred.
namespace Flows.Linq.QueriesOverNotes;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Projected(memos);
        Filtered(memos);
        Queried(memos);
        Grouped(memos);
        Joined(memos);
        Aggregated(memos);
        Deferred(memos[0]);
        Combined(memos);
        Keyed(memos);
        Own(memos);
    }

    private static void Projected(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Select(memo => memo.Title).First()); // safe
        Sink.Log(memos.Select(memo => memo.Text).First()); // leak
        Sink.Log(memos.Select(memo => memo.Text.Length).First()); // safe
        var rows = memos.Select(memo => new { memo.Title, Body = memo.Text, Size = memo.Text.Length }).ToList();
        Sink.Log(rows[0].Title); // safe
        Sink.Log(rows[0].Body); // leak
        Sink.Log(rows[0].Size); // safe
        Sink.Log(rows[0]); // leak
        var pairs = memos.Select((memo, index) => (index, memo.Text));
        Sink.Log(pairs.First().index); // safe
        Sink.Log(pairs.First().Text); // leak
        Sink.Log(memos.SelectMany(memo => memo.Lines).Last()); // leak
        Sink.Log(memos.SelectMany(memo => memo.Lines, (memo, line) => memo.Title + line.Length).Last()); // safe
        Sink.Log(memos.SelectMany(memo => memo.Lines, (memo, line) => line).Last()); // leak
        foreach (var dto in memos.Select(ToDto))
        {
            Sink.Export(dto.Name); // safe
            Sink.Export(dto.Words); // leak
        }
    }

    private static Dto ToDto(Memo memo) => new(memo.Title, memo.Text);

    private static void Filtered(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Where(memo => memo.Text.Length > 3).Select(memo => memo.Title).First()); // safe
        Sink.Log(memos.Where(memo => memo.Id > 1).Select(memo => memo.Text).First()); // leak
        Sink.Log(memos.Any(memo => memo.Text.Contains("raise", StringComparison.Ordinal))); // safe
        Sink.Log(memos.Count(memo => memo.Reply is not null)); // safe
        Sink.Log(memos.FirstOrDefault(memo => memo.Reply is not null)?.Title); // safe
        Sink.Log(memos.FirstOrDefault(memo => memo.Reply is not null)?.Reply); // leak
        Sink.Log(memos.Skip(1).Take(1).Single().Text); // leak
        object[] mixed = [memos[0].Id, memos[0].Text];
        Sink.Log(mixed.OfType<string>().First()); // leak
        Sink.Log(mixed.OfType<int>().First()); // safe
        Sink.Log(memos.Select(memo => memo.Text).Where(text => text.Length > 2).Distinct().Count()); // safe
    }

    private static void Queried(IReadOnlyList<Memo> memos)
    {
        var titles = from memo in memos where memo.Text.Length > 1 orderby memo.Id select memo.Title;
        Sink.Log(titles.First()); // safe
        var texts = from memo in memos orderby memo.Id descending select memo.Text;
        Sink.Log(texts.First()); // leak
        var lines = from memo in memos from line in memo.Lines let size = line.Length select (line, size);
        Sink.Log(lines.First().size); // safe
        Sink.Log(lines.First().line); // leak
        var lengths = from memo in memos let text = memo.Text select new { memo.Title, text.Length };
        Sink.Log(lengths.First()); // safe
        var groups = from memo in memos group memo.Text by memo.Author into byAuthor select new { byAuthor.Key, First = byAuthor.First() };
        Sink.Log(groups.First().Key); // safe
        Sink.Log(groups.First().First); // leak
    }

    private static void Grouped(IReadOnlyList<Memo> memos)
    {
        var byAuthor = memos.GroupBy(memo => memo.Author);
        foreach (var group in byAuthor)
        {
            Sink.Log(group.Key); // safe
            Sink.Log(group.Count()); // safe
            Sink.Log(group.First().Text); // leak
            Sink.Log(group.First().Title); // safe
        }

        var byText = memos.GroupBy(memo => memo.Text, memo => memo.Title);
        Sink.Log(byText.First().Key); // leak
        Sink.Log(byText.First().First()); // safe
        var look = memos.ToLookup(memo => memo.Id, memo => memo.Text);
        Sink.Log(look[1].First()); // leak
        Sink.Log(look.First().Key); // safe
        Sink.Log(memos.CountBy(memo => memo.Author).First().Key); // safe
    }

    private static void Joined(IReadOnlyList<Memo> memos)
    {
        var people = new[] { (Name: "carly", Team: "blue") };
        var joined = memos.Join(people, memo => memo.Author, person => person.Name, (memo, person) => (person.Team, memo.Text));
        Sink.Log(joined.First().Team); // safe
        Sink.Log(joined.First().Text); // leak
        var query = from memo in memos join person in people on memo.Author equals person.Name select person.Team + memo.Id;
        Sink.Log(query.First()); // safe
        var zipped = memos.Select(memo => memo.Title).Zip(memos.Select(memo => memo.Text));
        Sink.Log(zipped.First().First); // safe
        Sink.Log(zipped.First().Second); // leak
        Sink.Log(memos.Zip(people, (memo, person) => memo.Text + person.Team).First()); // leak
        Sink.Log(memos.Zip(people, (memo, person) => memo.Title + person.Team).First()); // safe
    }

    private static void Aggregated(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Aggregate("", (all, memo) => all + memo.Text)); // leak
        Sink.Log(memos.Aggregate(0, (all, memo) => all + memo.Text.Length)); // safe
        Sink.Log(memos.Aggregate("", (all, memo) => all + memo.Title)); // safe
        Sink.Log(memos.Max(memo => memo.Text)); // leak
        Sink.Log(memos.MaxBy(memo => memo.Text.Length)!.Title); // safe
        Sink.Log(memos.MinBy(memo => memo.Id)!.Text); // leak
        Sink.Log(memos.Average(memo => memo.Text.Length)); // safe
        Sink.Log(string.Join(";", memos.Select(memo => memo.Reply))); // leak
        Sink.Log(string.Join(";", memos.Select(memo => memo.Reply is null))); // safe
    }

    private static void Deferred(Memo memo)
    {
        var words = new List<string> { memo.Title };
        var query = words.Select(word => word + ".");
        Sink.Log(query.First()); // safe
        words.Add(memo.Text);
        Sink.Log(query.Last()); // leak
        var fixedNow = words.Take(1).ToList();
        words.Clear();
        words.Add(memo.Author);
        Sink.Log(query.First()); // safe
        Sink.Log(fixedNow.Count); // safe
        var prefix = "a";
        var prefixed = words.Select(word => prefix + word);
        prefix = memo.Text;
        Sink.Log(prefixed.First()); // leak
        prefix = "b";
        Sink.Log(prefixed.First()); // safe
    }

    private static void Combined(IReadOnlyList<Memo> memos)
    {
        IEnumerable<string> plain = ["a", "b"];
        var texts = memos.Select(memo => memo.Text);
        Sink.Log(plain.Concat(texts).Last()); // leak
        Sink.Log(plain.Concat(plain).Last()); // safe
        Sink.Log(plain.Except(texts).First()); // safe
        Sink.Log(plain.Union(texts).Last()); // leak
        Sink.Log(plain.Append(memos[0].Text).Last()); // leak
        Sink.Log(texts.Chunk(2).First()[0]); // leak
        Sink.Log(texts.Reverse().DefaultIfEmpty("none").First()); // leak
        Sink.Log(texts.OrderBy(text => text.Length).ThenBy(text => text.Length).ToArray().Length); // safe
        Sink.Log(memos.OrderBy(memo => memo.Text, StringComparer.Ordinal).Select(memo => memo.Author).First()); // safe
        Sink.Log(plain.SequenceEqual(texts)); // safe
        Sink.Log(memos.Index().First().Item.Text); // leak
        Sink.Log(memos.Index().First().Index); // safe
    }

    private static void Keyed(IReadOnlyList<Memo> memos)
    {
        var byId = memos.ToDictionary(memo => memo.Id, memo => memo.Text);
        Sink.Log(byId[1]); // leak
        Sink.Log(byId.Keys.First()); // safe
        var byText = memos.ToDictionary(memo => memo.Text, memo => memo.Title);
        Sink.Log(byText.Keys.First()); // leak
        Sink.Log(byText.Values.First()); // safe
        var whole = memos.ToDictionary(memo => memo.Id);
        Sink.Log(whole[1].Title); // safe
        Sink.Log(whole[1].Text); // leak
    }

    private static void Own(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Texts().First()); // leak
        Sink.Log(memos.Map(memo => memo.Title).First()); // safe
        Sink.Log(memos.Map(memo => memo.Text).First()); // leak
        Sink.Log(memos.Map(memo => memo.Text).Map(text => text.Length).First()); // safe
        Sink.Log(memos.PageOf(1).Items[0].Text); // leak
        Sink.Log(memos.PageOf(1).Total); // safe
    }

    private static IEnumerable<string> Texts(this IEnumerable<Memo> memos) => memos.Select(memo => memo.Text);

    private static IEnumerable<TTo> Map<TFrom, TTo>(this IEnumerable<TFrom> items, Func<TFrom, TTo> map)
    {
        foreach (var item in items)
            yield return map(item);
    }

    private static Page<T> PageOf<T>(this IReadOnlyList<T> items, int size) => new([.. items.Take(size)], items.Count);

    private sealed record Page<T>(IReadOnlyList<T> Items, int Total);

    private sealed record Dto(string Name, string Words);
}
