// Where, Take, Skip, Distinct, OfType and their like keep what passes.
namespace Flows.Linq.Filtering;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Where(memos);
        Partial(memos);
        Types(memos);
        Distinct(memos);
        Single(memos);
        Predicates(memos);
    }

    private static void Where(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Where(memo => memo.Text.Length > 3).First().Text); // leak
        Sink.Log(memos.Where(memo => memo.Text.Length > 3).First().Title); // safe
        Sink.Log(memos.Where(memo => memo.Text.Contains(' ')).Count()); // safe
        Sink.Log(memos.Select(memo => memo.Title).Where(title => title.Length > 2).First()); // safe
    }

    private static void Partial(IReadOnlyList<Memo> memos)
    {
        var texts = memos.Select(memo => memo.Text);
        Sink.Log(texts.Skip(1).First()); // leak
        Sink.Log(texts.Take(1..2).First()); // leak
        Sink.Log(texts.TakeWhile(text => text.Length > 2).Last()); // leak
        Sink.Log(texts.SkipLast(1).ElementAt(0)); // leak
        var titles = memos.Select(memo => memo.Title);
        Sink.Log(titles.Skip(1).First()); // safe
        Sink.Log(titles.TakeLast(1).ElementAtOrDefault(0)); // safe
    }

    private static void Types(IReadOnlyList<Memo> memos)
    {
        object[] mixed = [memos[0].Text, 3];
        Sink.Log(mixed.OfType<string>().First()); // leak
        Sink.Log(mixed.OfType<int>().First()); // safe
        Sink.Log(new object[] { memos[0].Title }.Cast<string>().First()); // safe
        Sink.Log(new object[] { memos[0].Text }.Cast<string>().First()); // leak
    }

    private static void Distinct(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.DistinctBy(memo => memo.Text).First().Title); // safe
        Sink.Log(memos.DistinctBy(memo => memo.Title).First().Text); // leak
        Sink.Log(memos.Select(memo => memo.Text).Distinct().Last()); // leak
        Sink.Log(memos.Select(memo => memo.Text).Distinct().Count()); // safe
    }

    private static void Single(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.First(memo => memo.Id == 2).Text); // leak
        Sink.Log(memos.Single(memo => memo.Id == 2).Title); // safe
        Sink.Log(memos.LastOrDefault()?.Reply); // leak
        Sink.Log(memos.FirstOrDefault(memo => memo.Text == "zebra")?.Title); // safe
    }

    private static void Predicates(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Any(memo => memo.Text.Length > 900)); // safe
        Sink.Log(memos.All(memo => memo.Text.Length > 2)); // safe
        Sink.Log(memos.Select(memo => memo.Text).Contains("zebra")); // safe
        Sink.Log(memos.Sum(memo => memo.Text.Length)); // safe
        Sink.Log(memos.Select(memo => memo.Text).SequenceEqual([])); // safe
        Sink.Log(memos.Select(memo => memo.Text).DefaultIfEmpty("none").First()); // leak
    }
}
