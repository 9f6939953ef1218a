// Operators that make other things of elements: what is printed is what was projected.
namespace Flows.Linq.ProjectedParts;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Anonymous(memos);
        Chained(memos);
        Picked(memos);
        Folded(memos);
        Flattened(memos);
        Typed(memos);
        Paired(memos);
        Materialised(memos);
    }

    private static void Anonymous(IReadOnlyList<Memo> memos)
    {
        var rows = memos.Select((memo, at) => new { memo.Id, Position = at, Body = memo.Text, Size = memo.Text.Length }).ToList();
        foreach (var row in rows)
        {
            Sink.Log($"{row.Id} {row.Position} {row.Size}"); // safe
            Sink.Log(row.Body); // leak
        }

        Sink.Log(rows[0]); // leak
        Sink.Log(string.Join(",", rows.Select(row => row.Id))); // safe
        Sink.Log(string.Join(",", rows.Select(row => new { row.Id, row.Size }))); // safe
    }

    private static void Chained(IReadOnlyList<Memo> memos)
    {
        var found = memos.Where(memo => memo.Text.Contains(' ')).OrderByDescending(memo => memo.Text).ThenBy(memo => memo.Id);
        Sink.Log(found.First().Title); // safe
        Sink.Log(found.Select(memo => memo.Text).First()); // leak
        Sink.Log(string.Join(" ", found.Select(memo => memo.On))); // safe
        Sink.Log(found.Select(memo => memo.Text).Select(text => text.Length).Sum()); // safe
        Sink.Log(found.Select(memo => memo.Text.Split(' ')[0]).Skip(1).First()); // leak
    }

    private static void Picked(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.MaxBy(memo => memo.Text)!.Id); // safe
        Sink.Log(memos.Max(memo => memo.Text)); // leak
        Sink.Log(memos.Max(memo => memo.Text.Length)); // safe
        Sink.Log(memos.MinBy(memo => memo.Id)?.Reply); // leak
        Sink.Log(memos.DistinctBy(memo => memo.Text).Count()); // safe
        Sink.Log(memos.ElementAtOrDefault(9)?.Text); // safe
        Sink.Log(memos.Single(memo => memo.Id == 2).Text); // leak
        Sink.Log(memos.Any(memo => memo.Text == "x")); // safe
        Sink.Log(memos.Select(memo => memo.Text).LastOrDefault()); // leak
        Sink.Log(memos.Select(memo => memo.Title).LastOrDefault(title => title != memos[0].Text)); // safe
    }

    private static void Folded(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Aggregate("", (all, memo) => all + memo.Title)); // safe
        Sink.Log(memos.Aggregate("", (all, memo) => all + memo.Text)); // leak
        Sink.Log(memos.Aggregate(0, (sum, memo) => sum + memo.Text.Length)); // safe
        Sink.Log(memos.Aggregate(new StringBuilder(), (all, memo) => all.Append(memo.Reply), all => all.ToString())); // leak
        Sink.Log(memos.Aggregate(new StringBuilder(), (all, memo) => all.Append(memo.Reply), all => all.Length)); // safe
        Sink.Log(memos.Select(memo => memo.Text).Aggregate((first, second) => first + second)); // leak
        Sink.Log(memos.Aggregate((longest, memo) => memo.Text.Length > longest.Text.Length ? memo : longest).Title); // safe
    }

    private static void Flattened(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.SelectMany(memo => memo.Lines).ElementAt(4)); // leak
        Sink.Log(memos.SelectMany(memo => memo.Lines, (memo, line) => memo.Id + ":" + line.Length).First()); // safe
        Sink.Log(memos.SelectMany(memo => memo.Lines, (memo, line) => memo.Id + ":" + line).First()); // leak
        Sink.Log(memos.SelectMany(memo => new[] { memo.Title, memo.Author }).Last()); // safe
        Sink.Log(memos.SelectMany(memo => memo.Text).First()); // leak
    }

    private static void Typed(IReadOnlyList<Memo> memos)
    {
        object[] mixed = [memos[0].Text, memos[0].Id, memos[0]];
        Sink.Log(mixed.OfType<string>().First()); // leak
        Sink.Log(mixed.OfType<int>().First()); // safe
        Sink.Log(mixed.OfType<Memo>().First().Author); // safe
        Sink.Log(mixed.Take(1).Cast<string>().Single()); // leak
    }

    private static void Paired(IReadOnlyList<Memo> memos)
    {
        var ids = memos.Select(memo => memo.Id);
        var texts = memos.Select(memo => memo.Text);
        Sink.Log(ids.Zip(texts).First().First); // safe
        Sink.Log(ids.Zip(texts).First().Second); // leak
        Sink.Log(ids.Zip(texts, (id, text) => $"{id}: {text}").First()); // leak
        Sink.Log(ids.Zip(texts, (id, text) => $"{id}: {text.Length}").First()); // safe
        Sink.Log(texts.Index().First().Index); // safe
        Sink.Log(texts.Index().First().Item); // leak
        Sink.Log(memos.Index().Last().Item.Title); // safe
    }

    private static void Materialised(IReadOnlyList<Memo> memos)
    {
        var byId = memos.ToDictionary(memo => memo.Id, memo => memo.Text);
        Sink.Log(byId.Keys.Max()); // safe
        Sink.Log(byId[2]); // leak
        var byText = memos.ToDictionary(memo => memo.Text, memo => (memo.Id, memo.Title));
        Sink.Log(byText.Values.First().Title); // safe
        Sink.Log(byText.First().Key); // leak
        var pages = memos.Select(memo => memo.Text).Chunk(2).ToArray();
        Sink.Log(pages.Length); // safe
        Sink.Log(pages[1][0]); // leak
        Sink.Log(memos.Chunk(2).First()[0].Id); // safe
    }
}
