// Folds, maps, pairs, sets and operators of one's own; queries that are deferred or run in parallel.
namespace Flows.Linq.FoldsAndPairs;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Aggregates(memos);
        Deferred(memos);
        Maps(memos);
        Flattened(memos);
        Paired(memos);
        Sets(memos);
        OwnOperators(memos);
        Views(memos);
        Async(memos);
    }

    private static void Aggregates(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Aggregate("", (all, memo) => all + memo.Text)); // leak
        Sink.Log(memos.Aggregate("", (all, memo) => all + memo.Title)); // safe
        Sink.Log(memos.Aggregate(new StringBuilder(), (page, memo) => page.Append(memo.Text), page => page.ToString())); // leak
        Sink.Log(memos.Sum(memo => memo.Lines.Count)); // safe
        Sink.Log(memos.CountBy(memo => memo.Author).First().Value); // safe
    }

    private static void Deferred(IReadOnlyList<Memo> memos)
    {
        var prefix = "";
        var query = memos.Select(memo => prefix + memo.Title);
        Sink.Log(query.First()); // safe
        prefix = memos[0].Text;
        Sink.Log(query.First()); // leak
        var fixedNow = memos.Select(memo => memo.Title).ToList();
        Sink.Log(fixedNow[0]); // safe
        var source = new List<string> { "a" };
        var upper = source.Select(word => word.ToUpperInvariant());
        source.Add(memos[0].Text);
        Sink.Log(upper.Last()); // leak
    }

    private static void Maps(IReadOnlyList<Memo> memos)
    {
        var texts = memos.ToDictionary(memo => memo.Id, memo => memo.Text);
        Sink.Log(texts[1]); // leak
        Sink.Log(texts.Keys.Sum()); // safe
        var sizes = memos.ToDictionary(memo => memo.Id, memo => memo.Text.Length);
        Sink.Log(sizes[1]); // safe
        var whole = memos.ToDictionary(memo => memo.Id);
        Sink.Log(whole[2].Title); // safe
        Sink.Log(whole[2].Text); // leak
        Sink.Log(memos.Select(memo => memo.Title).ToHashSet().Count); // safe
    }

    private static void Flattened(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.SelectMany(memo => memo.Lines).First()); // leak
        Sink.Log(memos.SelectMany(memo => new[] { memo.Title, memo.Author }).Last()); // safe
        Sink.Log(memos.SelectMany(memo => memo.Lines, (memo, line) => memo.Title + line.Length).First()); // safe
        Sink.Log(memos.SelectMany(memo => memo.Lines, (memo, line) => memo.Title + line).First()); // leak
    }

    private static void Paired(IReadOnlyList<Memo> memos)
    {
        var pairs = memos.Select(memo => memo.Title).Zip(memos.Select(memo => memo.Text)).ToList();
        Sink.Log(pairs[0].First); // safe
        Sink.Log(pairs[0].Second); // leak
        foreach (var (at, memo) in memos.Index())
        {
            Sink.Log(at); // safe
            Sink.Log(memo.Text); // leak
        }

        foreach (var chunk in memos.Select(memo => memo.Author).Chunk(2))
            Sink.Log(chunk[0]); // safe
        foreach (var chunk in memos.Chunk(2))
            Sink.Log(chunk[0].Text); // leak
    }

    private static void Sets(IReadOnlyList<Memo> memos)
    {
        string[] titles = ["weekly", "other"];
        Sink.Log(titles.Except(memos.Select(memo => memo.Text)).First()); // safe
        Sink.Log(titles.Concat(memos.Select(memo => memo.Text)).Last()); // leak
        Sink.Log(titles.Union(memos.Select(memo => memo.Title)).Last()); // safe
        Sink.Log(titles.Append(memos[0].Text).Last()); // leak
        Sink.Log(titles.Prepend(memos[0].Author).First()); // safe
        Sink.Log(memos.Select(memo => memo.Text).Distinct().Reverse().First()); // leak
    }

    private static void OwnOperators(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Pick(memo => memo.Text).First()); // leak
        Sink.Log(memos.Pick(memo => memo.Title).First()); // safe
        Sink.Log(memos.Bodies().First()); // leak
        Sink.Log(memos.Named("weekly").First().Author); // safe
        Sink.Log(memos.Named("weekly").First().Text); // leak
        memos.Each(memo => Sink.Log(memo.Id)); // safe
    }

    private static void Views(IReadOnlyList<Memo> memos)
    {
        var views = memos.Select(memo => new MemoView(memo.Id, memo.Title)).ToArray();
        Sink.Log(views[0]); // safe
        var full = memos.Select(memo => new MemoView(memo.Id, memo.Text)).ToArray();
        Sink.Log(full[0]); // leak
        var sorted = views.OrderBy(view => view.Heading).Select(view => view.Heading);
        Sink.Log(string.Join(',', sorted)); // safe
    }

    private static void Async(IReadOnlyList<Memo> memos)
    {
        var texts = memos.AsParallel().AsOrdered().Select(memo => memo.Text).ToList();
        Sink.Log(texts[0]); // leak
        var titles = memos.AsParallel().Select(memo => memo.Title).ToList();
        Sink.Log(titles[0]); // safe
        var query = memos.AsQueryable().Where(memo => memo.Id > 0).Select(memo => memo.Text);
        Sink.Log(query.First()); // leak
        Sink.Log(memos.AsQueryable().Select(memo => memo.Author).First()); // safe
    }

    private sealed record MemoView(int Id, string Heading);
}

public static class MemoQueries
{
    public static IEnumerable<TResult> Pick<T, TResult>(this IEnumerable<T> all, Func<T, TResult> pick)
    {
        foreach (var each in all)
            yield return pick(each);
    }

    public static IEnumerable<string> Bodies(this IEnumerable<Memo> all) => all.Select(memo => memo.Text);

    public static IEnumerable<Memo> Named(this IEnumerable<Memo> all, string title) => all.Where(memo => memo.Title == title);

    public static void Each<T>(this IEnumerable<T> all, Action<T> act)
    {
        foreach (var each in all)
            act(each);
    }
}
