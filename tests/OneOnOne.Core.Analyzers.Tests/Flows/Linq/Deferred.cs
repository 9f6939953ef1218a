// A query runs when it is enumerated, on what its sources and captures hold then.
namespace Flows.Linq.Deferred;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        SourceChanges(memo);
        CaptureChanges(memo);
        CaptureCleaned(memo);
        SideEffects(memo);
        Frozen(memo);
        Helper(memo);
        SinkInQuery(memo);
    }

    private static void SourceChanges(Memo memo)
    {
        var rows = new List<string>();
        var query = rows.Where(row => row.Length > 0);
        rows.Add(memo.Text);
        foreach (var row in query)
            Sink.Log(row); // leak
        var titles = new List<string>();
        var plain = titles.Where(row => row.Length > 0);
        titles.Add(memo.Title);
        foreach (var row in plain)
            Sink.Log(row); // safe
    }

    private static void CaptureChanges(Memo memo)
    {
        var prefix = "x";
        var query = new[] { 1, 2 }.Select(n => prefix + n);
        prefix = memo.Text;
        Sink.Log(query.First()); // leak
        var other = "x";
        var plain = new[] { 1, 2 }.Select(n => other + n);
        other = memo.Title;
        Sink.Log(plain.First()); // safe
    }

    private static void CaptureCleaned(Memo memo)
    {
        var prefix = memo.Text;
        var query = new[] { 1, 2 }.Select(n => prefix + n);
        Sink.Log(query.First()); // leak
        prefix = "clean";
        Sink.Log(query.First()); // safe
    }

    private static void SideEffects(Memo memo)
    {
        var seen = "none";
        var query = memo.Lines.Select(line => seen = line);
        Sink.Log(seen); // safe
        _ = query.ToList();
        Sink.Log(seen); // leak
    }

    private static void Frozen(Memo memo)
    {
        var rows = new List<string> { memo.Title };
        var copy = rows.Where(row => row.Length > 0).ToList();
        rows.Add(memo.Text);
        Sink.Log(copy[0]); // safe
        Sink.Log(rows[1]); // leak
        Sink.Log(copy.Count); // safe
    }

    private static void Helper(Memo memo)
    {
        var query = LongOnes(memo.Lines);
        Sink.Log(query.First()); // leak
        Sink.Log(LongOnes([memo.Title]).First()); // safe
        Sink.Log(Named(Notes.All()).First().Title); // safe
        Sink.Log(Named(Notes.All()).First().Text); // leak
    }

    private static void SinkInQuery(Memo memo)
    {
        _ = memo.Lines.Select(line => Logged(line)).ToList(); // leak
        _ = new[] { memo.Title }.Select(line => Logged(line)).ToList(); // safe
        _ = memo.Lines.Where(line => Logged(line) > 900).Count(); // leak
    }

    private static IEnumerable<string> LongOnes(IEnumerable<string> rows) => rows.Where(row => row.Length > 2);

    private static IEnumerable<(string Title, string Text)> Named(IEnumerable<Memo> memos) =>
        from memo in memos where memo.Title.Length > 2 select (memo.Title, memo.Text);

    private static int Logged(string line)
    {
        Sink.Log(line);
        return line.Length;
    }
}
