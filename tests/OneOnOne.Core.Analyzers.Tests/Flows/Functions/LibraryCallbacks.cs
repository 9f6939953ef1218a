// Callbacks handed to the library, which calls them.
namespace Flows.Functions.LibraryCallbacks;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        ForEach(memo);
        Find(memo);
        Convert(memo);
        Dictionaries(memo);
        Interlocks(memo);
        Sorting(memo);
        Parallels(memo);
    }

    private static void ForEach(Memo memo)
    {
        Array.ForEach(memo.Lines.ToArray(), line => Sink.Log(line)); // leak
        Array.ForEach(memo.Lines.ToArray(), line => Sink.Log(line.Length)); // safe
        new List<string> { memo.Text }.ForEach(text => Sink.Log(text)); // leak
        new List<string> { memo.Title }.ForEach(text => Sink.Log(text)); // safe
    }

    private static void Find(Memo memo)
    {
        var rows = memo.Lines.ToList();
        Sink.Log(rows.Find(row => row.Length > 2)); // leak
        Sink.Log(rows.FindIndex(row => row.Length > 2)); // safe
        Sink.Log(rows.Exists(row => row.Length > 2)); // safe
        Sink.Log(Array.Find([memo.Title], row => row.Length > 2)); // safe
    }

    private static void Convert(Memo memo)
    {
        var rows = memo.Lines.ToList();
        Sink.Log(rows.ConvertAll(row => row.ToUpper())[0]); // leak
        Sink.Log(rows.ConvertAll(row => row.Length)[0]); // safe
        Sink.Log(Array.ConvertAll([1, 2], _ => memo.Text)[0]); // leak
        Sink.Log(Array.ConvertAll([1, 2], _ => memo.Title)[0]); // safe
    }

    private static void Dictionaries(Memo memo)
    {
        var cache = new System.Collections.Concurrent.ConcurrentDictionary<int, string>();
        Sink.Log(cache.GetOrAdd(1, _ => memo.Text)); // leak
        Sink.Log(cache.GetOrAdd(1, _ => memo.Text).Length); // safe
        var titles = new System.Collections.Concurrent.ConcurrentDictionary<int, string>();
        Sink.Log(titles.GetOrAdd(1, _ => memo.Title)); // safe
        Sink.Log(titles.AddOrUpdate(1, _ => memo.Title, (_, old) => old + memo.Text)); // leak
    }

    private static void Interlocks(Memo memo)
    {
        var slot = "none";
        Interlocked.Exchange(ref slot, memo.Text);
        Sink.Log(slot); // leak
        var old = Interlocked.Exchange(ref slot, "clean");
        Sink.Log(old); // leak
        Sink.Log(slot); // safe
        Volatile.Write(ref slot, memo.Title);
        Sink.Log(Volatile.Read(ref slot)); // safe
    }

    private static void Sorting(Memo memo)
    {
        var rows = memo.Lines.ToList();
        rows.Sort((a, b) => a.Length - b.Length);
        Sink.Log(rows[0]); // leak
        rows.RemoveAll(row => row.Length > 0);
        Sink.Log(rows.Count); // safe
        var titles = new List<string> { memo.Title, memo.Author };
        titles.Sort(StringComparer.Ordinal);
        Sink.Log(titles[0]); // safe
    }

    private static void Parallels(Memo memo)
    {
        Parallel.ForEach(memo.Lines.Take(1), line => Sink.Log(line)); // leak
        Parallel.ForEach(memo.Lines.Take(1), line => Sink.Log(line.Length)); // safe
        Parallel.Invoke(() => Sink.Log(memo.Title)); // safe
        Parallel.For(0, 1, _ => Sink.Log(memo.Text)); // leak
    }
}
