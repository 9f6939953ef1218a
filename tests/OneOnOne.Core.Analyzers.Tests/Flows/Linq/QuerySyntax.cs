// Queries in the other syntax: let, into, join, orderby, group.
namespace Flows.Linq.QuerySyntax;

public static class Scenario
{
    public static void Run()
    {
        var memos = Notes.All();
        Simple(memos);
        Let(memos);
        Ordered(memos);
        Joined(memos);
        Grouped(memos);
        Continued(memos);
        TwoFroms(memos);
    }

    private static void Simple(IReadOnlyList<Memo> memos)
    {
        var content = from memo in memos where memo.Text.Length > 2 select memo.Text;
        var plain = from memo in memos where memo.Text.Length > 2 select memo.Title;
        foreach (var text in content)
            Sink.Log(text); // leak
        foreach (var title in plain)
            Sink.Log(title); // safe
    }

    private static void Let(IReadOnlyList<Memo> memos)
    {
        var content = from memo in memos let trimmed = memo.Text.Trim() where trimmed.Length > 0 select trimmed;
        var plain = from memo in memos let trimmed = memo.Text.Trim() let title = memo.Title where trimmed.Length > 0 select title;
        Sink.Log(content.First()); // leak
        Sink.Log(plain.First()); // safe
    }

    private static void Ordered(IReadOnlyList<Memo> memos)
    {
        var content = from memo in memos orderby memo.Title, memo.Id descending select memo.Text;
        var plain = from memo in memos orderby memo.Text.Length, memo.Id select memo.Title;
        Sink.Log(content.First()); // leak
        Sink.Log(plain.First()); // safe
    }

    private static void Joined(IReadOnlyList<Memo> memos)
    {
        int[] ids = [1, 2];
        var rows = from id in ids
                   join memo in memos on id equals memo.Id
                   select new { id, memo.Title, memo.Text };
        foreach (var row in rows)
        {
            Sink.Log(row.id); // safe
            Sink.Log(row.Title); // safe
            Sink.Log(row.Text); // leak
        }

        var groups = from id in ids
                     join memo in memos on id equals memo.Id into matching
                     select new { id, Texts = matching.Select(memo => memo.Text).ToList(), Count = matching.Count() };
        foreach (var group in groups)
        {
            Sink.Log(group.Count); // safe
            Sink.Log(group.Texts[0]); // leak
        }
    }

    private static void Grouped(IReadOnlyList<Memo> memos)
    {
        foreach (var group in from memo in memos group memo.Text by memo.Author)
        {
            Sink.Log(group.Key); // safe
            foreach (var text in group)
                Sink.Log(text); // leak
        }

        foreach (var group in from memo in memos group memo.Title by memo.Text)
        {
            Sink.Log(group.Key); // leak
            foreach (var title in group)
                Sink.Log(title); // safe
        }
    }

    private static void Continued(IReadOnlyList<Memo> memos)
    {
        var rows = from memo in memos
                   group memo by memo.Author into byAuthor
                   let first = byAuthor.First()
                   select (Name: byAuthor.Key, first.Text, Count: byAuthor.Count());
        foreach (var row in rows)
        {
            Sink.Log(row.Name); // safe
            Sink.Log(row.Text); // leak
            Sink.Log(row.Count); // safe
        }
    }

    private static void TwoFroms(IReadOnlyList<Memo> memos)
    {
        var rows = from memo in memos from line in memo.Lines select new { memo.Title, line };
        Sink.Log(rows.First().Title); // safe
        Sink.Log(rows.First().line); // leak
        var pairs = from a in memos from b in memos where a.Id < b.Id select a.Title + b.Text;
        Sink.Log(pairs.First()); // leak
    }
}
