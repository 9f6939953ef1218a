// Groups, joins and countings: the key, the elements, and what is made of either.
namespace Flows.Linq.Groupings;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Groups(memos);
        Lookups(memos);
        Joins(memos);
        Counted(memos);
        SetOperations(memos);
        InQuerySyntax(memos);
    }

    private static void Groups(IReadOnlyList<Memo> memos)
    {
        foreach (var group in memos.GroupBy(memo => memo.Author, memo => memo.Text))
        {
            Sink.Log(group.Key); // safe
            Sink.Log(group.Count()); // safe
            Sink.Log(group.First()); // leak
        }

        foreach (var group in memos.GroupBy(memo => memo.Text))
        {
            Sink.Log(group.Key); // leak
            Sink.Log(group.First().Title); // safe
        }

        Sink.Log(memos.GroupBy(memo => memo.Text.Length, (length, some) => length + "x" + some.Count()).First()); // safe
        Sink.Log(memos.GroupBy(memo => memo.Id % 2, memo => memo.Text, (odd, texts) => string.Join(";", texts)).First()); // leak
        Sink.Log(memos.GroupBy(memo => memo.Text[0], memo => memo.Id).Select(group => group.Sum()).First()); // safe
        Sink.Log(memos.GroupBy(memo => memo.Text[0], memo => memo.Id).Select(group => group.Key).First()); // leak
    }

    private static void Lookups(IReadOnlyList<Memo> memos)
    {
        var lookup = memos.ToLookup(memo => memo.Title, memo => memo.Text);
        Sink.Log(lookup["weekly"].First()); // leak
        Sink.Log(lookup.First().Key); // safe
        Sink.Log(lookup.Contains("x")); // safe
        var other = memos.ToLookup(memo => memo.Text, memo => memo.Author);
        Sink.Log(other[memos[0].Text].First()); // safe
        Sink.Log(other.Select(group => group.Key).First()); // leak
    }

    private static void Joins(IReadOnlyList<Memo> memos)
    {
        var people = new[] { new Person(1, "Ana"), new Person(2, "Ben") };
        var joined = memos.Join(people, memo => memo.Id, person => person.Id, (memo, person) => new { person.Name, memo.Text });
        Sink.Log(joined.First().Name); // safe
        Sink.Log(joined.First().Text); // leak
        var grouped = people.GroupJoin(memos, person => person.Id, memo => memo.Id, (person, theirs) => (person.Name, All: theirs.Select(memo => memo.Text)));
        Sink.Log(grouped.First().Name); // safe
        Sink.Log(grouped.First().All.First()); // leak
        var left = people.LeftJoin(memos, person => person.Id, memo => memo.Id, (person, memo) => person.Name + memo?.Text);
        Sink.Log(left.First()); // leak
        var byText = memos.Join(memos, memo => memo.Text, memo => memo.Text, (memo, same) => memo.Id + same.Id);
        Sink.Log(byText.First()); // safe
    }

    private static void Counted(IReadOnlyList<Memo> memos)
    {
        var counts = memos.CountBy(memo => memo.Text).ToList();
        Sink.Log(counts[0].Value); // safe
        Sink.Log(counts[0].Key); // leak
        var joined = memos.AggregateBy(memo => memo.Author, "", (all, memo) => all + memo.Text).ToDictionary();
        Sink.Log(joined.Keys.First()); // safe
        Sink.Log(joined["carly"]); // leak
        var sums = memos.AggregateBy(memo => memo.Author, 0, (sum, memo) => sum + memo.Text.Length);
        Sink.Log(sums.First().Value); // safe
        Sink.Log(memos.CountBy(memo => memo.Title).First().Key); // safe
    }

    private static void SetOperations(IReadOnlyList<Memo> memos)
    {
        var texts = memos.Select(memo => memo.Text);
        var titles = memos.Select(memo => memo.Title);
        Sink.Log(titles.Except(texts).First()); // safe
        Sink.Log(texts.Except(titles).First()); // leak
        Sink.Log(titles.Concat(texts).Last()); // leak
        Sink.Log(titles.Intersect(["weekly", memos[0].Text]).First()); // safe
        Sink.Log(titles.Append(memos[0].Text).Last()); // leak
        Sink.Log(texts.Prepend("first").First()); // safe
        Sink.Log(texts.DefaultIfEmpty("none").First()); // leak
        Sink.Log(titles.SequenceEqual(texts)); // safe
        Sink.Log(memos.ExceptBy(["x"], memo => memo.Text).First().Id); // safe
        Sink.Log(memos.UnionBy(memos, memo => memo.Id).First().Text); // leak
    }

    private static void InQuerySyntax(IReadOnlyList<Memo> memos)
    {
        var lines =
            from memo in memos
            let first = memo.Text.Split(' ')[0]
            let size = memo.Text.Length
            where size > 3
            orderby memo.Text descending, memo.Id
            select (memo.Title, first, size);
        Sink.Log(lines.First().Title); // safe
        Sink.Log(lines.First().first); // leak
        Sink.Log(lines.First().size); // safe
        var nested =
            from memo in memos
            from line in memo.Lines
            group line by memo.Id into each
            where each.Count() > 1
            select new { each.Key, Words = each };
        Sink.Log(nested.First().Key); // safe
        Sink.Log(nested.First().Words.First()); // leak
        var matched =
            from memo in memos
            join other in memos on memo.Text equals other.Text into same
            from twin in same.DefaultIfEmpty()
            select new { memo.Id, Twin = twin.Title, Body = twin.Text };
        Sink.Log(matched.First().Twin); // safe
        Sink.Log(matched.First().Body); // leak
        var wrapped = from memo in memos select memo.Text into text where text != "" select text.Length into length select $"<{length}>";
        Sink.Log(wrapped.First()); // safe
    }

    private sealed record Person(int Id, string Name);
}
