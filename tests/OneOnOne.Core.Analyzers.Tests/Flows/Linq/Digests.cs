// Reports by LINQ: projected, grouped, joined, ordered, folded.
namespace Flows.Linq.Digests;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Projections(memos);
        Groups(memos);
        Joins(memos);
        Orders(memos);
        Folds(memos);
    }

    private static void Projections(IReadOnlyList<Memo> memos)
    {
        var rows = memos.Select(memo => new { memo.Id, memo.Title, memo.Text, Size = memo.Text.Length }).ToList();
        Sink.Log(rows[0].Title); // safe
        Sink.Log(rows[0].Text); // leak
        Sink.Log(rows[0].Size); // safe
        Sink.Log(rows.First().Id); // safe
        Sink.Log(rows.Select(row => row.Title).First()); // safe
        Sink.Log(rows.Select(row => row.Text).Last()); // leak
        Sink.Log(rows.Select(row => new { row.Id, row.Size }).First()); // safe
        var cards = memos.Select(memo => new Card(memo.Author, memo.Text)).ToArray();
        Sink.Log(cards[1].Author); // safe
        Sink.Log(cards[1]); // leak
        Sink.Log(cards.Select(card => card with { Text = "" }).First()); // safe
        Sink.Log(memos.SelectMany(memo => memo.Lines).First()); // leak
        Sink.Log(memos.SelectMany(memo => memo.Lines, (memo, line) => memo.Title).First()); // safe
        Sink.Log(memos.SelectMany(memo => memo.Lines, (memo, line) => memo.Title + line[0]).First()); // leak
        Sink.Log(memos.Select((memo, index) => index + memo.Title).Last()); // safe
    }

    private static void Groups(IReadOnlyList<Memo> memos)
    {
        foreach (var group in memos.GroupBy(memo => memo.Author))
        {
            Sink.Log(group.Key); // safe
            Sink.Log(group.Count()); // safe
            Sink.Log(group.First().Text); // leak
            Sink.Log(group.Max(memo => memo.Title)); // safe
        }

        var texts = memos.GroupBy(memo => memo.Author, memo => memo.Text).First();
        Sink.Log(texts.Key); // safe
        Sink.Log(texts.First()); // leak
        var byText = memos.GroupBy(memo => memo.Text, memo => memo.Title).First();
        Sink.Log(byText.Key); // leak
        Sink.Log(byText.First()); // safe
        var lookup = memos.ToLookup(memo => memo.Id, memo => memo.Reply);
        Sink.Log(lookup[1].First()); // leak
        Sink.Log(lookup.Count); // safe
        Sink.Log(lookup.First().Key); // safe
        Sink.Log(string.Join(";", memos.GroupBy(memo => memo.Title, (title, all) => title + all.Count()))); // safe
        Sink.Log(string.Join(";", memos.GroupBy(memo => memo.Title, (title, all) => title + all.Last().Text))); // leak
        Sink.Log(memos.CountBy(memo => memo.Author).First().Key); // safe
        Sink.Log(memos.CountBy(memo => memo.Text).First().Value); // safe
        Sink.Log(memos.CountBy(memo => memo.Text).First().Key); // leak
        Sink.Log(memos.AggregateBy(memo => memo.Author, "", (all, memo) => all + memo.Text).First().Value); // leak
        Sink.Log(memos.AggregateBy(memo => memo.Author, 0, (all, memo) => all + memo.Text.Length).First()); // safe
    }

    private static void Joins(IReadOnlyList<Memo> memos)
    {
        (int Id, string Room)[] rooms = [(1, "blue"), (2, "red")];
        var joined = memos.Join(rooms, memo => memo.Id, room => room.Id, (memo, room) => (memo.Text, room.Room)).First();
        Sink.Log(joined.Room); // safe
        Sink.Log(joined.Text); // leak
        var held = memos.GroupJoin(rooms, memo => memo.Id, room => room.Id, (memo, all) => new { memo.Title, Rooms = all.Count() });
        Sink.Log(held.First()); // safe
        var left = rooms.LeftJoin(memos, room => room.Id, memo => memo.Id, (room, memo) => new { room.Room, memo?.Text });
        Sink.Log(left.First().Room); // safe
        Sink.Log(left.First().Text); // leak
        var said = from room in rooms join memo in memos on room.Id equals memo.Id select room.Room + memo.Reply;
        Sink.Log(said.First()); // leak
        var where = from room in rooms join memo in memos on room.Id equals memo.Id into all select room.Room + all.Count();
        Sink.Log(where.First()); // safe
    }

    private static void Orders(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.OrderBy(memo => memo.Text.Length).ThenBy(memo => memo.Id).First().Title); // safe
        Sink.Log(memos.OrderByDescending(memo => memo.Id).Select(memo => memo.Text).First()); // leak
        Sink.Log(memos.MaxBy(memo => memo.Text.Length)!.Id); // safe
        Sink.Log(memos.MinBy(memo => memo.Id)!.Text); // leak
        Sink.Log(memos.Max(memo => memo.Text)); // leak
        Sink.Log(memos.Max(memo => memo.Text.Length)); // safe
        Sink.Log(memos.Select(memo => memo.Title).Order().First()); // safe
        Sink.Log(memos.Select(memo => memo.Text).OrderDescending().First()); // leak
        Sink.Log(memos.Average(memo => memo.Text.Length)); // safe
    }

    private static void Folds(IReadOnlyList<Memo> memos)
    {
        Sink.Log(memos.Aggregate("", (all, memo) => all + memo.Title)); // safe
        Sink.Log(memos.Aggregate("", (all, memo) => all + memo.Text)); // leak
        Sink.Log(memos.Aggregate("", (all, memo) => all + memo.Text, all => all.Length)); // safe
        Sink.Log(memos.Aggregate(new StringBuilder(), (all, memo) => all.Append(memo.Reply)).ToString()); // leak
        Sink.Log(memos.Aggregate((Longest: "", Count: 0), (sum, memo) => (memo.Text.Length > sum.Longest.Length ? memo.Text : sum.Longest, sum.Count + 1)).Count); // safe
        Sink.Log(memos.Aggregate((Longest: "", Count: 0), (sum, memo) => (memo.Text.Length > sum.Longest.Length ? memo.Text : sum.Longest, sum.Count + 1)).Longest); // leak
        Sink.Log(memos.Sum(memo => memo.Lines.Count)); // safe
        Sink.Log(string.Join(", ", memos.Select(memo => $"{memo.Id}: {memo.Text[..4]}"))); // leak
    }

    private sealed record Card(string Author, string Text);
}
