// Aggregate, Max, MinBy, Sum and others that fold a sequence to one value.
namespace Flows.Linq.Aggregates;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Aggregate(memos);
        Extremes(memos);
        Numbers(memos);
        Seeded(memos);
        ByKey(memos);
    }

    private static void Aggregate(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Select(memo => memo.Text).Aggregate((a, b) => a + b)); // leak
        Sink.Log(memos.Select(memo => memo.Title).Aggregate((a, b) => a + b)); // safe
        Sink.Log(memos.Aggregate("", (all, memo) => all + memo.Text)); // leak
        Sink.Log(memos.Aggregate("", (all, memo) => all + memo.Title)); // safe
        Sink.Log(memos.Aggregate(0, (sum, memo) => sum + memo.Text.Length)); // safe
    }

    private static void Extremes(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Max(memo => memo.Text)); // leak
        Sink.Log(memos.Max(memo => memo.Title)); // safe
        Sink.Log(memos.Min(memo => memo.Text.Length)); // safe
        Sink.Log(memos.MinBy(memo => memo.Id)!.Text); // leak
        Sink.Log(memos.MaxBy(memo => memo.Text.Length)!.Title); // safe
        Sink.Log(memos.Select(memo => memo.Reply).Min()); // leak
    }

    private static void Numbers(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Count(memo => memo.Text.Length > 2)); // safe
        Sink.Log(memos.Average(memo => memo.Text.Length)); // safe
        Sink.Log(memos.LongCount()); // safe
        Sink.Log(memos.Max(memo => memo.Mood)); // leak
        Sink.Log(memos.Max(memo => memo.Id)); // safe
    }

    private static void Seeded(IReadOnlyList<Memo> memos)
    {
        var built = memos.Aggregate(new StringBuilder(), (builder, memo) => builder.Append(memo.Text), builder => builder.ToString());
        Sink.Log(built); // leak
        var titled = memos.Aggregate(new StringBuilder(), (builder, memo) => builder.Append(memo.Title), builder => builder.ToString());
        Sink.Log(titled); // safe
        var length = memos.Aggregate("", (all, memo) => all + memo.Text, all => all.Length);
        Sink.Log(length); // safe
        var pair = memos.Aggregate((Titles: "", Texts: ""), (all, memo) => (all.Titles + memo.Title, all.Texts + memo.Text));
        Sink.Log(pair.Titles); // safe
        Sink.Log(pair.Texts); // leak
    }

    private static void ByKey(IReadOnlyList<Memo> memos)
    {
        foreach (var (author, count) in memos.CountBy(memo => memo.Author))
        {
            Sink.Log(author); // safe
            Sink.Log(count); // safe
        }

        foreach (var (text, count) in memos.CountBy(memo => memo.Text))
        {
            Sink.Log(text); // leak
            Sink.Log(count); // safe
        }

        foreach (var (author, texts) in memos.AggregateBy(memo => memo.Author, "", (all, memo) => all + memo.Text))
        {
            Sink.Log(author); // safe
            Sink.Log(texts); // leak
        }
    }
}
