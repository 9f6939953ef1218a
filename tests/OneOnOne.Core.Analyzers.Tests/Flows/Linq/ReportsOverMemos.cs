// Reports that are built with LINQ in both syntaxes.
namespace Flows.Linq.ReportsOverMemos;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Projected(memos);
        Query(memos);
        QueryLet(memos);
        Joined(memos);
        GroupJoined(memos);
        Grouped(memos);
        Lookups(memos);
        Aggregated(memos);
        Zipped(memos);
        Flattened(memos);
        Ordered(memos);
        Partitioned(memos);
        Chunked(memos);
        Dictionaries(memos);
        Sets(memos);
        Defaults(memos);
        Typed(memos);
        Newer(memos);
        Counted(memos);
        Concatenated(memos);
    }

    private static void Projected(IReadOnlyList<Memo> memos)
    {
        var rows = memos.Select(memo => new Row(memo.Id, memo.Title, memo.Text)).ToList();
        Sink.Log(rows[0].Title); // safe
        Sink.Log(rows[0].Body); // leak
        Sink.Log(rows.Select(row => row.Id).Sum()); // safe
        Sink.Log(string.Join(",", rows.Select(row => row.Body[..2]))); // leak
        Sink.Log(string.Join(",", rows.Select(row => row.Title[..2]))); // safe
        rows.ForEach(row => Sink.Log(row.Id)); // safe
    }

    private static void Query(IReadOnlyList<Memo> memos)
    {
        var texts = from memo in memos
                    where memo.Text.Length > 3
                    orderby memo.Id descending
                    select memo.Text;
        Sink.Log(texts.First()); // leak
        var titles = from memo in memos
                     where memo.Text.Contains('e') || memo.Id > 0
                     orderby memo.Text
                     select memo.Title;
        Sink.Log(titles.First()); // safe
    }

    private static void QueryLet(IReadOnlyList<Memo> memos)
    {
        var rows = from memo in memos
                   let words = memo.Text.Split(' ')
                   let size = words.Length
                   from word in words
                   where word.Length > 2
                   select new { memo.Title, word, size };
        foreach (var row in rows)
        {
            Sink.Log(row.Title); // safe
            Sink.Log(row.word); // leak
            Sink.Log(row.size); // safe
        }
    }

    private static void Joined(IReadOnlyList<Memo> memos)
    {
        Person[] people = [new("carly", "Carly B"), new("dan", "Dan C")];
        var rows = from memo in memos
                   join person in people on memo.Author equals person.Key
                   select (person.Name, memo.Text);
        foreach (var (name, text) in rows)
        {
            Sink.Log(name); // safe
            Sink.Log(text); // leak
        }

        Sink.Log(memos.Join(people, memo => memo.Author, person => person.Key, (memo, person) => person.Name + memo.Id).First()); // safe
    }

    private static void GroupJoined(IReadOnlyList<Memo> memos)
    {
        Person[] people = [new("carly", "Carly B")];
        var rows = from person in people
                   join memo in memos on person.Key equals memo.Author into theirs
                   select new { person.Name, Count = theirs.Count(), All = theirs.Select(memo => memo.Text) };
        foreach (var row in rows)
        {
            Sink.Log($"{row.Name} {row.Count}"); // safe
            Sink.Log(row.All.First()); // leak
        }
    }

    private static void Grouped(IReadOnlyList<Memo> memos)
    {
        foreach (var group in memos.GroupBy(memo => memo.Author))
        {
            Sink.Log(group.Key); // safe
            Sink.Log(group.Count()); // safe
            foreach (var memo in group)
                Sink.Log(memo.Text); // leak
        }

        foreach (var group in from memo in memos group memo.Title by memo.Text[0])
        {
            Sink.Log(group.Key); // leak
            Sink.Log(group.First()); // safe
        }

        foreach (var line in memos.GroupBy(memo => memo.Title, memo => memo.Text, (title, texts) => title + texts.Count()))
            Sink.Log(line); // safe
        foreach (var line in memos.GroupBy(memo => memo.Title, (title, all) => title + all.First().Reply))
            Sink.Log(line); // leak
    }

    private static void Lookups(IReadOnlyList<Memo> memos)
    {
        var byAuthor = memos.ToLookup(memo => memo.Author, memo => memo.Text);
        Sink.Log(byAuthor["carly"].First()); // leak
        Sink.Log(byAuthor.First().Key); // safe
        Sink.Log(byAuthor.Count); // safe
        var titles = memos.ToLookup(memo => memo.Id, memo => memo.Title);
        Sink.Log(titles[1].First()); // safe
    }

    private static void Aggregated(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Aggregate("", (all, memo) => all + memo.Text)); // leak
        Sink.Log(memos.Aggregate(0, (all, memo) => all + memo.Text.Length)); // safe
        Sink.Log(memos.Aggregate(new StringBuilder(), (all, memo) => all.Append(memo.Text), all => all.ToString())); // leak
        Sink.Log(memos.Select(memo => memo.Title).Aggregate((a, b) => a + b)); // safe
        Sink.Log(memos.Max(memo => memo.Text.Length)); // safe
        Sink.Log(memos.Max(memo => memo.Text)); // leak
        Sink.Log(memos.MaxBy(memo => memo.Text)!.Title); // safe
        Sink.Log(memos.MinBy(memo => memo.Id)!.Text); // leak
        Sink.Log(memos.AggregateBy(memo => memo.Author, "", (all, memo) => all + memo.Text).First().Value); // leak
    }

    private static void Zipped(IReadOnlyList<Memo> memos)
    {
        foreach (var (title, text) in memos.Select(memo => memo.Title).Zip(memos.Select(memo => memo.Text)))
        {
            Sink.Log(title); // safe
            Sink.Log(text); // leak
        }

        Sink.Log(memos.Zip(Enumerable.Range(1, 3), (memo, number) => $"{number}. {memo.Title}").First()); // safe
        Sink.Log(memos.Zip(Enumerable.Range(1, 3), (memo, number) => $"{number}. {memo.Text}").First()); // leak
    }

    private static void Flattened(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.SelectMany(memo => memo.Lines).Last()); // leak
        Sink.Log(memos.SelectMany(memo => memo.Lines, (memo, line) => memo.Title + line.Length).Last()); // safe
        Sink.Log(memos.SelectMany(memo => memo.Text.Split(' ')).Distinct().Count()); // safe
    }

    private static void Ordered(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.OrderBy(memo => memo.Text).ThenByDescending(memo => memo.Id).Select(memo => memo.Title).First()); // safe
        Sink.Log(memos.OrderBy(memo => memo.Title).First().Text); // leak
        Sink.Log(memos.Select(memo => memo.Text).Order().Reverse().First()); // leak
    }

    private static void Partitioned(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Skip(1).Take(1).Single().Text); // leak
        Sink.Log(memos.TakeWhile(memo => memo.Text.Length > 0).Count()); // safe
        Sink.Log(memos.SkipLast(1).Last().Title); // safe
        var (first, rest) = (memos[0], memos.Skip(1));
        Sink.Log(first.Id); // safe
        Sink.Log(rest.ElementAt(1).Text); // leak
    }

    private static void Chunked(IReadOnlyList<Memo> memos)
    {
        foreach (var chunk in memos.Chunk(2))
        {
            Sink.Log(chunk.Length); // safe
            Sink.Log(chunk[0].Text); // leak
        }
    }

    private static void Dictionaries(IReadOnlyList<Memo> memos)
    {
        var byId = memos.ToDictionary(memo => memo.Id, memo => memo.Text);
        Sink.Log(byId[1]); // leak
        Sink.Log(byId.Keys.Max()); // safe
        var byText = memos.ToDictionary(memo => memo.Text, memo => memo.Title);
        Sink.Log(byText.Values.First()); // safe
        Sink.Log(byText.Keys.First()); // leak
        Sink.Log(memos.ToDictionary(memo => memo.Id)[2].Title); // safe
    }

    private static void Sets(IReadOnlyList<Memo> memos)
    {
        var texts = memos.Select(memo => memo.Text).ToHashSet();
        Sink.Log(texts.Contains("x")); // safe
        Sink.Log(texts.Union(["a"]).First()); // leak
        Sink.Log(new[] { "a", "b" }.Except(texts).First()); // safe
        Sink.Log(memos.DistinctBy(memo => memo.Text).First().Title); // safe
        Sink.Log(memos.DistinctBy(memo => memo.Title).First().Text); // leak
    }

    private static void Defaults(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Select(memo => memo.Title).FirstOrDefault() ?? "none"); // safe
        Sink.Log(memos.Where(memo => memo.Id == 2).Select(memo => memo.Text).SingleOrDefault("none")); // leak
        Sink.Log(Enumerable.Empty<string>().DefaultIfEmpty(memos[0].Text).First()); // leak
        Sink.Log(Enumerable.Repeat(memos[0].Title, 2).Last()); // safe
    }

    private static void Typed(IReadOnlyList<Memo> memos)
    {
        object[] mixed = [memos[0].Text, 3, memos[0]];
        Sink.Log(mixed.OfType<string>().First()); // leak
        Sink.Log(mixed.OfType<int>().First()); // safe
        Sink.Log(mixed.OfType<Memo>().First().Title); // safe
        Sink.Log(new object[] { memos[0].Text }.Cast<string>().First()); // leak
    }

    private static void Newer(IReadOnlyList<Memo> memos)
    {
        foreach (var (author, count) in memos.CountBy(memo => memo.Author))
            Sink.Log(author + count); // safe
        foreach (var (text, _) in memos.CountBy(memo => memo.Text))
            Sink.Log(text); // leak
        foreach (var (at, memo) in memos.Index())
            Sink.Log(at + memo.Title); // safe
        Sink.Log(memos.LeftJoin(memos, memo => memo.Id, memo => memo.Id + 1, (memo, before) => before?.Text ?? "none").Last()); // leak
    }

    private static void Counted(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Count(memo => memo.Text.Contains('a')) >= 0); // safe
        Sink.Log(memos.Any(memo => memo.Text == "x")); // safe
        Sink.Log(memos.Average(memo => memo.Text.Length)); // safe
        Sink.Log(memos.Select(memo => memo.Mood).Max()); // leak
        Sink.Log(memos.Sum(memo => memo.Id)); // safe
    }

    private static void Concatenated(IReadOnlyList<Memo> memos)
    {
        Sink.Log(new[] { "a" }.Concat(memos.Select(memo => memo.Text)).Last()); // leak
        Sink.Log(new[] { "a" }.Append(memos[0].Title).Prepend("z").Last()); // safe
        Sink.Log(new[] { "a" }.Append(memos[0].Text).Last()); // leak
    }

    private sealed record Row(int Id, string Title, string Body);

    private sealed record Person(string Key, string Name);
}
