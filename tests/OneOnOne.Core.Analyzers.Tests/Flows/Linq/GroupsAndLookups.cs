// GroupBy, ToLookup, ToDictionary, joins and zips.
namespace Flows.Linq.GroupsAndLookups;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Groups(memos);
        Lookups(memos);
        Dictionaries(memos);
        Zips(memos);
        Joins(memos);
        Results(memos);
    }

    private static void Groups(IReadOnlyList<Memo> memos)
    {
        foreach (var group in memos.GroupBy(memo => memo.Author, memo => memo.Text))
        {
            Sink.Log(group.Key); // safe
            Sink.Log(group.First()); // leak
            Sink.Log(group.Count()); // safe
        }

        foreach (var group in memos.GroupBy(memo => memo.Text, memo => memo.Title))
        {
            Sink.Log(group.Key); // leak
            Sink.Log(group.First()); // safe
        }
    }

    private static void Lookups(IReadOnlyList<Memo> memos)
    {
        var byAuthor = memos.ToLookup(memo => memo.Author, memo => memo.Text);
        Sink.Log(byAuthor["carly"].First()); // leak
        Sink.Log(byAuthor.Count); // safe
        var titles = memos.ToLookup(memo => memo.Author, memo => memo.Title);
        Sink.Log(titles["carly"].First()); // safe
    }

    private static void Dictionaries(IReadOnlyList<Memo> memos)
    {
        var texts = memos.ToDictionary(memo => memo.Id, memo => memo.Text);
        Sink.Log(texts[1]); // leak
        Sink.Log(texts.Keys.Max()); // safe
        var byId = memos.ToDictionary(memo => memo.Id);
        Sink.Log(byId[1].Title); // safe
        Sink.Log(byId[1].Text); // leak
        var titles = memos.ToDictionary(memo => memo.Text, memo => memo.Title);
        Sink.Log(titles.Values.First()); // safe
        Sink.Log(titles.Keys.First()); // leak
    }

    private static void Zips(IReadOnlyList<Memo> memos)
    {
        foreach (var (title, text) in memos.Select(memo => memo.Title).Zip(memos.Select(memo => memo.Text)))
        {
            Sink.Log(title); // safe
            Sink.Log(text); // leak
        }

        Sink.Log(memos.Zip([1, 2, 3], (memo, number) => memo.Title + number).First()); // safe
        Sink.Log(memos.Zip([1, 2, 3], (memo, number) => memo.Text + number).First()); // leak
    }

    private static void Joins(IReadOnlyList<Memo> memos)
    {
        var joined = memos.Join([1, 2], memo => memo.Id, id => id, (memo, id) => id + memo.Text);
        Sink.Log(joined.First()); // leak
        var plain = memos.Join([1, 2], memo => memo.Id, id => id, (memo, id) => id + memo.Title);
        Sink.Log(plain.First()); // safe
        var grouped = new[] { 1 }.GroupJoin(memos, id => id, memo => memo.Id, (id, all) => (id, all.First().Text));
        Sink.Log(grouped.First().id); // safe
        Sink.Log(grouped.First().Text); // leak
    }

    private static void Results(IReadOnlyList<Memo> memos)
    {
        var rows = memos.GroupBy(memo => memo.Author, (author, all) => new { author, Newest = all.Last().Text, Count = all.Count() });
        Sink.Log(rows.First().author); // safe
        Sink.Log(rows.First().Newest); // leak
        Sink.Log(rows.First().Count); // safe
    }
}
