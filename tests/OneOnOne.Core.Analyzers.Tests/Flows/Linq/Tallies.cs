// Queries, pages, sets, deferred and own operators, counted words.
namespace Flows.Linq.Tallies;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Queries(memos);
        Pages(memos);
        Sets(memos);
        Later(memos);
        Tables(memos);
        Counted(memos);
        Zipped(memos);
        Own(memos);
        Types(memos);
        Words(memos);
    }

    private static void Queries(IReadOnlyList<Memo> memos)
    {
        var titles = from memo in memos where memo.Text.Contains(' ') orderby memo.Text descending select memo.Title;
        Sink.Log(titles.First()); // safe
        var words = from memo in memos from line in memo.Lines let word = line.Split(' ')[0] where word.Length > 2 select word;
        Sink.Log(words.First()); // leak
        var sized = from memo in memos let text = memo.Text let size = text.Length select (memo.Title, size);
        Sink.Log(sized.First()); // safe
        var both = from memo in memos let text = memo.Text select new { memo.Title, text };
        Sink.Log(both.First().Title); // safe
        Sink.Log(both.First().text); // leak
        var grouped = from memo in memos group memo.Text by memo.Author into said select new { said.Key, First = said.First(), Count = said.Count() };
        Sink.Log(grouped.First().Key); // safe
        Sink.Log(grouped.First().Count); // safe
        Sink.Log(grouped.First().First); // leak
        var pairs = from one in memos from two in memos where one.Id < two.Id select (one.Text, two.Title);
        Sink.Log(pairs.First().Title); // safe
        Sink.Log(pairs.First().Text); // leak
    }

    private static void Pages(IReadOnlyList<Memo> memos)
    {
        foreach (var page in memos.Select(memo => memo.Text).Chunk(2))
        {
            Sink.Log(page.Length); // safe
            Sink.Log(page[0]); // leak
        }

        Sink.Log(memos.Skip(1).Take(1).Single().Title); // safe
        Sink.Log(memos.Skip(1).Take(1).Single().Reply); // leak
        Sink.Log(memos.Take(1..2).ElementAt(^1).Text); // leak
        Sink.Log(memos.TryGetNonEnumeratedCount(out var count) ? count : 0); // safe
        Sink.Log(memos.Index().First().Item.Text); // leak
        Sink.Log(memos.Index().First().Index); // safe
        Sink.Log(memos.Append(new Memo(4)).Last().Text); // leak
        Sink.Log(memos.Select(memo => memo.Title).Append("end").Prepend("start").First()); // safe
        Sink.Log(memos.Select(memo => memo.Title).Append(memos[0].Text).Last()); // leak
        Sink.Log(memos.DefaultIfEmpty().First()!.Author); // safe
    }

    private static void Sets(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Select(memo => memo.Text).Distinct().Count()); // safe
        Sink.Log(memos.DistinctBy(memo => memo.Text).First().Title); // safe
        Sink.Log(memos.Select(memo => memo.Title).Except(memos.Select(memo => memo.Text)).First()); // safe
        Sink.Log(memos.Select(memo => memo.Title).Union(memos.Select(memo => memo.Text)).Last()); // leak
        Sink.Log(memos.Select(memo => memo.Title).Concat(memos[0].Lines).Last()); // leak
        Sink.Log(memos.Select(memo => memo.Id).Intersect([1, 2]).First()); // safe
        Sink.Log(memos.UnionBy([new Memo(5)], memo => memo.Text).Count()); // safe
        Sink.Log(memos.Any(memo => memo.Text.Length > 3)); // safe
        Sink.Log(memos.Select(memo => memo.Text).SequenceEqual(memos[0].Lines)); // safe
    }

    private static void Later(IReadOnlyList<Memo> memos)
    {
        var suffix = "";
        var lines = memos.Select(memo => memo.Title + suffix);
        Sink.Log(lines.First()); // safe
        suffix = memos[0].Text;
        Sink.Log(lines.First()); // leak
        suffix = ".";
        Sink.Log(lines.First()); // safe
        var list = new List<string> { "one" };
        var upper = list.Select(text => text.ToUpperInvariant());
        Sink.Log(upper.Last()); // safe
        list.Add(memos[0].Text);
        Sink.Log(upper.Last()); // leak
        var copy = list.Select(text => text.ToUpperInvariant()).ToList();
        list.Clear();
        Sink.Log(copy[1]); // leak
    }

    private static void Tables(IReadOnlyList<Memo> memos)
    {
        var map = memos.ToDictionary(memo => memo.Id, memo => (memo.Title, memo.Text));
        Sink.Log(map[1].Title); // safe
        Sink.Log(map[1].Text); // leak
        Sink.Log(map.Select(pair => pair.Key).First()); // safe
        Sink.Log(map.Values.Select(value => value.Text).First()); // leak
        Sink.Log(map.Where(pair => pair.Value.Text.Length > 2).Select(pair => pair.Value.Title).First()); // safe
        Sink.Log(map.ToDictionary(pair => pair.Key, pair => pair.Value.Text.Length)[1]); // safe
        var report = new Report(memos.Count, [.. memos.Select(memo => new Line(memo.Title, memo.Text))]);
        Sink.Log(report.Lines[0].Head); // safe
        Sink.Log(report.Lines[0].Body); // leak
        Sink.Log(report.Lines.Sum(line => line.Body.Length)); // safe
        Sink.Log(report.Count); // safe
        Sink.Dump(report with { Lines = [] }); // safe
        Sink.Dump(report); // leak
    }

    private static void Counted(IReadOnlyList<Memo> memos)
    {
        var counts = memos.SelectMany(memo => memo.Text.ToLowerInvariant().Split(' ')).GroupBy(word => word).Select(word => new { Word = word.Key, Count = word.Count() }).ToList();
        Sink.Log(counts.Max(word => word.Count)); // safe
        Sink.Log(counts.OrderByDescending(word => word.Count).First().Word); // leak
        Sink.Log(memos.Count(memo => memo.Reply is not null)); // safe
        Sink.Log(memos.ToLookup(memo => memo.Text.Length > 10)[true].Count()); // safe
    }

    private static void Zipped(IReadOnlyList<Memo> memos)
    {
        var zipped = memos.Select(memo => memo.Title).Zip(memos.Select(memo => memo.Text)).First();
        Sink.Log(zipped.First); // safe
        Sink.Log(zipped.Second); // leak
        Sink.Log(memos.Zip(memos, (one, two) => one.Title + two.Author).First()); // safe
        Sink.Log(memos.Zip(memos, (one, two) => one.Title + two.Text).First()); // leak
        Sink.Log(memos.Zip(memos[0].Lines, memos[1].Lines).First().Third); // leak
        Sink.Log(memos.Zip(memos[0].Lines, memos[1].Lines).First().First.Title); // safe
    }

    private static void Own(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Project(memo => memo.Title).First()); // safe
        Sink.Log(memos.Project(memo => memo.Text).First()); // leak
        Sink.Log(memos.WhereAll(memo => memo.Text.Length > 1, memo => memo.Id > 0).First().Title); // safe
        Sink.Log(memos.Split(memo => memo.Id > 1).Yes[0].Text); // leak
        Sink.Log(memos.Split(memo => memo.Text.Length > 1).Yes[0].Title); // safe
        memos.Each(memo => Sink.Log(memo.Title)); // safe
        memos.Each(memo => Sink.Log(memo.Text)); // leak
    }

    private static IEnumerable<TOut> Project<T, TOut>(this IEnumerable<T> all, Func<T, TOut> project)
    {
        foreach (var each in all)
            yield return project(each);
    }

    private static IEnumerable<T> WhereAll<T>(this IEnumerable<T> all, params Func<T, bool>[] tests) => all.Where(each => tests.All(test => test(each)));

    private static (List<T> Yes, List<T> No) Split<T>(this IEnumerable<T> all, Func<T, bool> test)
    {
        var (yes, no) = (new List<T>(), new List<T>());
        foreach (var each in all)
            (test(each) ? yes : no).Add(each);
        return (yes, no);
    }

    private static void Each<T>(this IEnumerable<T> all, Action<T> action)
    {
        foreach (var each in all)
            action(each);
    }

    private static void Types(IReadOnlyList<Memo> memos)
    {
        object[] all = [memos[0].Title, memos[0].Id, memos[0].On];
        Sink.Log(all.OfType<string>().First()); // safe
        object[] other = [memos[0].Text, memos[0].Id];
        Sink.Log(other.OfType<string>().First()); // leak
        Sink.Log(other.OfType<int>().First()); // safe
        Sink.Log(memos.Select(memo => memo.Text).Cast<object>().First()); // leak
    }

    private static void Words(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos[0].Text.Split(' ').Select(word => word.Length).Max()); // safe
        Sink.Log(memos[0].Text.Split(' ').MaxBy(word => word.Length)); // leak
        Sink.Log(string.Concat(memos[0].Text.Reverse())); // leak
        Sink.Log(string.Concat(memos[0].Text.Split(' ').Select(word => word[0]))); // leak
        Sink.Log(memos[0].Text.Split(' ').Select((_, at) => at).Last()); // safe
        Sink.Log(memos[0].Text.Distinct().Count() > 0); // safe
    }

    private sealed record Line(string Head, string Body);

    private sealed record Report(int Count, IReadOnlyList<Line> Lines);
}
