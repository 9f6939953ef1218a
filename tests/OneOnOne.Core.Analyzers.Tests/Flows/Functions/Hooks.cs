// Callbacks handed to the library: it calls them with what it holds, and gives back what they return.
using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Flows.Functions.Hooks;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Arrays(memo);
        Lists(memo);
        Caches(memo);
        Tokens(memo);
        Comparers(memo);
        Loops(memo);
        Progress(memo);
        Contexts(memo);
    }

    private static void Arrays(Memo memo)
    {
        string[] row = [memo.Title, memo.Text];
        Sink.Log(Array.ConvertAll(row, text => text.Length)[1]); // safe
        Sink.Log(Array.ConvertAll(row, text => text.ToUpperInvariant())[1]); // leak
        Sink.Log(Array.Find(row, text => text.Length > 10)); // leak
        Sink.Log(Array.FindIndex(row, text => text.Length > 10)); // safe
        Sink.Log(Array.Exists(row, text => text == memo.Text)); // safe
        Array.ForEach([memo.Title, memo.Author], text => Sink.Log(text)); // safe
        Array.ForEach(row, text => Sink.Log(text)); // leak
        Sink.Log(Array.TrueForAll(row, text => text.Length > 0)); // safe
    }

    private static void Lists(Memo memo)
    {
        var list = memo.Lines.ToList();
        list.ForEach(line => Sink.Log(line.Length)); // safe
        list.ForEach(line => Sink.Log(line)); // leak
        Sink.Log(list.ConvertAll(_ => memo.Title)[0]); // safe
        Sink.Log(list.Find(line => line.Length > 2)); // leak
        Sink.Log(list.RemoveAll(line => line.Length > 0)); // safe
        list = [memo.Title, memo.Author];
        list.Sort((a, b) => string.CompareOrdinal(a, b + memo.Text));
        Sink.Log(list[0]); // safe
        Sink.Log(list.FindLast(text => !text.Contains(memo.Text))); // safe
    }

    private static void Caches(Memo memo)
    {
        var cache = new ConcurrentDictionary<int, string>();
        Sink.Log(cache.GetOrAdd(1, _ => memo.Title)); // safe
        Sink.Log(cache.GetOrAdd(2, (_, m) => m.Text, memo)); // leak
        Sink.Log(cache.AddOrUpdate(3, memo.Author, (_, old) => old + memo.Title)); // safe
        Sink.Log(cache.AddOrUpdate(3, "", (_, old) => old + memo.Reply)); // leak
        Sink.Log(cache.AddOrUpdate(4, id => "new" + id, (id, _) => "old" + id)); // safe
        Sink.Log(cache[2]); // leak
        Sink.Log(cache[4]); // safe
        Sink.Log(cache.Keys.Sum()); // safe
    }

    private static void Tokens(Memo memo)
    {
        using var source = new CancellationTokenSource();
        var said = memo.Title;
        source.Token.Register(() => said = "cancelled");
        source.Token.Register(state => Sink.Log(state), memo.Title); // safe
        source.Cancel();
        Sink.Log(said); // safe
        using var second = new CancellationTokenSource();
        second.Token.Register(() => said = memo.Text);
        second.Cancel();
        Sink.Log(said); // leak
        using var done = new CancellationTokenSource();
        done.Cancel();
        done.Token.Register(state => Sink.Log(state), memo.Text); // leak
    }

    private static void Comparers(Memo memo)
    {
        var byText = Comparer<Memo>.Create((a, b) => string.CompareOrdinal(a.Text, b.Text));
        Sink.Log(byText.Compare(memo, memo)); // safe
        var sorted = Notes.All().Order(byText).ToList();
        Sink.Log(sorted[0].Title); // safe
        Sink.Log(sorted[0].Text); // leak
        var same = EqualityComparer<Memo>.Create((a, b) => a?.Text == b?.Text, m => m.Text.Length);
        Sink.Log(Notes.All().Distinct(same).Count()); // safe
        Sink.Log(Notes.All().Distinct(same).First().Author); // safe
    }

    private static void Loops(Memo memo)
    {
        var lengths = new ConcurrentBag<int>();
        var texts = new ConcurrentBag<string>();
        Parallel.ForEach(memo.Lines, line => lengths.Add(line.Length));
        Parallel.ForEach(memo.Lines, line => texts.Add(line));
        Sink.Log(lengths.Sum()); // safe
        Sink.Log(texts.TryPeek(out var any) ? any : ""); // leak
        var row = new string[2];
        Parallel.For(0, 2, i => row[i] = memo.Title + i);
        Sink.Log(row[1]); // safe
        Parallel.Invoke(() => row[0] = memo.Text, () => row[1] = memo.Author);
        Sink.Log(row[0]); // leak
    }

    private static void Progress(Memo memo)
    {
        IProgress<string> progress = new Direct<string>(text => Sink.Log(text));
        progress.Report(memo.Title); // safe
        progress.Report(memo.Text); // leak
        IProgress<string> sizes = new Direct<string>(text => Sink.Log(text.Length));
        sizes.Report(memo.Text); // safe
    }

    private static void Contexts(Memo memo)
    {
        var context = ExecutionContext.Capture()!;
        ExecutionContext.Run(context, state => Sink.Log(state), memo.Title); // safe
        ExecutionContext.Run(context, state => Sink.Log(state), memo.Text); // leak
        new SynchronizationContext().Send(state => Sink.Log(state), memo.Text); // leak
        new SynchronizationContext().Send(_ => Sink.Log(memo.Title), memo.Text); // safe
    }

    private sealed class Direct<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
