// List in all its ways in and out.
namespace Flows.Collections.Lists;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        AddAndRead(memo);
        Ranges(memo);
        Cleared(memo);
        Enumerated(memo);
        TwoLists(memo);
        OfObjects(memo);
        ReadOnly(memo);
    }

    private static void AddAndRead(Memo memo)
    {
        var rows = new List<string>();
        rows.Add(memo.Title);
        Sink.Log(rows[0]); // safe
        rows.Add(memo.Text);
        Sink.Log(rows[1]); // leak
        Sink.Log(rows.Count); // safe
        rows.Insert(0, memo.Text);
        Sink.Log(rows[0]); // leak
        var set = new List<string> { "a" };
        set[0] = memo.Text;
        Sink.Log(set[0]); // leak
    }

    private static void Ranges(Memo memo)
    {
        var rows = new List<string>();
        rows.AddRange(memo.Lines);
        Sink.Log(rows.GetRange(0, 1)[0]); // leak
        var copy = new List<string>(rows);
        Sink.Log(copy[0]); // leak
        Sink.Log(copy.ToArray()[0]); // leak
        var plain = new List<string>([memo.Title]);
        plain.AddRange([memo.Author]);
        Sink.Log(plain.ToArray()[0]); // safe
    }

    private static void Cleared(Memo memo)
    {
        var rows = new List<string> { memo.Text };
        Sink.Log(rows[0]); // leak
        rows.Clear();
        rows.Add(memo.Title);
        Sink.Log(rows[0]); // safe
    }

    private static void Enumerated(Memo memo)
    {
        var rows = new List<string> { memo.Title, memo.Text };
        foreach (var row in rows)
            Sink.Log(row); // leak
        for (var i = 0; i < rows.Count; i++)
            Sink.Log(i); // safe
        foreach (var title in new List<string> { memo.Title })
            Sink.Log(title); // safe
    }

    private static void TwoLists(Memo memo)
    {
        var content = new List<string>();
        var plain = new List<string>();
        content.Add(memo.Text);
        plain.Add(memo.Title);
        Sink.Log(plain[0]); // safe
        Sink.Log(content[0]); // leak
        (content, plain) = (plain, content);
        Sink.Log(plain[0]); // leak
        Sink.Log(content[0]); // safe
    }

    private static void OfObjects(Memo memo)
    {
        var rows = new List<Row> { new() { Title = memo.Title, Body = memo.Text } };
        Sink.Log(rows[0].Body); // leak
        Sink.Log(rows[0].Title); // safe
        foreach (var row in rows)
            Sink.Log(row.Title); // safe
        rows[0].Title = memo.Text;
        Sink.Log(rows[0].Title); // leak
    }

    private static void ReadOnly(Memo memo)
    {
        IReadOnlyList<string> content = new List<string> { memo.Text }.AsReadOnly();
        Sink.Log(content[0]); // leak
        ICollection<string> plain = new List<string> { memo.Title };
        Sink.Log(plain.First()); // safe
        Sink.Log(content.Contains("x")); // safe
    }

    private sealed class Row
    {
        public string Title { get; set; } = "";

        public string Body { get; set; } = "";
    }
}
