// Iterators, asynchronous streams, channels, and work handed to other threads.
using System.Collections;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Flows.Async.StreamsOfItems;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        Iterators(memo);
        Enumerators(memo);
        await Asynchronous(memo);
        await Channels(memo);
        await OtherThreads(memo);
        await Ambient(memo);
        Parallels();
    }

    private static void Iterators(Memo memo)
    {
        Sink.Log(Fields(memo).First()); // leak
        Sink.Log(Names(memo).Last()); // safe
        Sink.Log(Sizes(Fields(memo)).Last()); // safe
        foreach (var (at, word) in Numbered(memo.Text.Split(' ')))
        {
            Sink.Log(at); // safe
            Sink.Log(word); // leak
        }

        var sink = new List<string>();
        var lazy = Spied(memo, sink);
        Sink.Log(sink.Count); // safe
        lazy.Take(1).ToList();
        Sink.Log(string.Join(",", sink)); // safe
        lazy.ToList();
        Sink.Log(string.Join(",", sink)); // leak
        Sink.Log(Walk(new Tree("root", [new Tree(memo.Text, [])])).Last()); // leak
        Sink.Log(Walk(new Tree("root", [new Tree(memo.Title, [])])).Last()); // safe
    }

    private static IEnumerable<string> Fields(Memo memo)
    {
        yield return memo.Text;
        yield return memo.Title;
    }

    private static IEnumerable<string> Names(Memo memo)
    {
        if (memo.Text.Length == 0)
            yield break;
        yield return memo.Title;
        yield return memo.Author;
    }

    private static IEnumerable<int> Sizes(IEnumerable<string> all)
    {
        foreach (var each in all)
            yield return each.Length;
    }

    private static IEnumerable<(int At, T Item)> Numbered<T>(IEnumerable<T> all)
    {
        var at = 0;
        foreach (var each in all)
            yield return (at++, each);
    }

    private static IEnumerable<int> Spied(Memo memo, List<string> spied)
    {
        spied.Add(memo.Title);
        yield return 1;
        spied.Add(memo.Text);
        yield return 2;
    }

    private static IEnumerable<string> Walk(Tree tree) => tree.Children.SelectMany(Walk).Prepend(tree.Name);

    private static void Enumerators(Memo memo)
    {
        var letters = new Letters(memo.Text);
        foreach (var letter in letters)
            Sink.Log(letter); // leak
        Sink.Log(letters.Total); // safe
        using var each = Fields(memo).GetEnumerator();
        each.MoveNext();
        Sink.Log(each.Current); // leak
        Sink.Log(each.MoveNext()); // safe
    }

    private static async Task Asynchronous(Memo memo)
    {
        await foreach (var (id, text) in ReadAll())
        {
            Sink.Log(id); // safe
            Sink.Log(text); // leak
        }

        await foreach (var size in Measured(ReadAll()).ConfigureAwait(false))
            Sink.Log(size); // safe
        Sink.Log((await ReadAll().Select(pair => pair.Text).FirstAsync()).Length); // safe
        Sink.Log(await ReadAll().Select(pair => pair.Text).FirstAsync()); // leak
        Sink.Log((await ReadAll().ToListAsync())[0].Id); // safe
    }

    private static async IAsyncEnumerable<(int Id, string Text)> ReadAll([EnumeratorCancellation] CancellationToken token = default)
    {
        foreach (var memo in Notes.All())
        {
            token.ThrowIfCancellationRequested();
            yield return (memo.Id, await Notes.ReadAsync(memo.Id));
        }
    }

    private static async IAsyncEnumerable<int> Measured(IAsyncEnumerable<(int Id, string Text)> all)
    {
        await foreach (var (_, text) in all)
            yield return text.Length;
    }

    private static async Task Channels(Memo memo)
    {
        var channel = Channel.CreateUnbounded<Work>();
        await channel.Writer.WriteAsync(new Work(memo.Id, memo.Text));
        Sink.Log(channel.Writer.TryWrite(new Work(2, memo.Title))); // safe
        channel.Writer.Complete();
        await foreach (var work in channel.Reader.ReadAllAsync())
        {
            Sink.Log(work.Id); // safe
            Sink.Log(work.Payload); // leak
        }

        var plain = Channel.CreateBounded<string>(2);
        plain.Writer.TryWrite(memo.Author);
        Sink.Log(await plain.Reader.ReadAsync()); // safe
        plain.Writer.TryWrite(memo.Text);
        if (plain.Reader.TryRead(out var item))
            Sink.Log(item); // leak
        Sink.Log(plain.Reader.Count); // safe
    }

    private static async Task OtherThreads(Memo memo)
    {
        using var done = new CountdownEvent(4);
        ThreadPool.QueueUserWorkItem(state => { Sink.Log(state!.Text); done.Signal(); }, memo, preferLocal: false); // leak
        ThreadPool.QueueUserWorkItem(state => { Sink.Log(state!.Id); done.Signal(); }, memo, preferLocal: false); // safe
        var thread = new Thread(state => { Sink.Log(((Memo)state!).Text); done.Signal(); }); // leak
        thread.Start(memo);
        using var source = new CancellationTokenSource();
        using var registered = source.Token.Register(state => { Sink.Log(state); done.Signal(); }, memo.Text); // leak
        await source.CancelAsync();
        done.Wait(TimeSpan.FromSeconds(20));
        var reported = new TaskCompletionSource<string>();
        IProgress<string> progress = new Progress<string>(text => reported.TrySetResult(text));
        progress.Report(memo.Text);
        Sink.Log(await reported.Task); // leak
        var fired = new TaskCompletionSource<object?>();
        using var timer = new Timer(state => fired.TrySetResult(state), memo.Title, 1, Timeout.Infinite);
        Sink.Log(await fired.Task); // safe
    }

    private static async Task Ambient(Memo memo)
    {
        var local = new AsyncLocal<string?> { Value = memo.Title };
        Sink.Log(local.Value); // safe
        local.Value = memo.Text;
        await Task.Yield();
        Sink.Log(local.Value); // leak
        local.Value = null;
        Sink.Log(local.Value); // safe
        using var perThread = new ThreadLocal<string>(() => memo.Text);
        Sink.Log(perThread.Value); // leak
        Sink.Log(perThread.IsValueCreated); // safe
    }

    private static void Parallels()
    {
        var texts = new System.Collections.Concurrent.ConcurrentQueue<string>();
        var sizes = 0;
        Parallel.ForEach(Notes.All(), memo =>
        {
            texts.Enqueue(memo.Text);
            Interlocked.Add(ref sizes, memo.Text.Length);
        });
        Sink.Log(sizes); // safe
        Sink.Log(texts.OrderBy(text => text, StringComparer.Ordinal).First()); // leak
        Sink.Log(Notes.All().AsParallel().AsOrdered().Select(memo => memo.Text).First()); // leak
        Sink.Log(Notes.All().AsParallel().Sum(memo => memo.Text.Length)); // safe
        Sink.Log(Notes.All().AsParallel().AsOrdered().Select(memo => new { memo.Id, memo.Text }).First().Id); // safe
        Parallel.For(0, 1, at => Sink.Log(Notes.All()[at].Text)); // leak
    }

    private sealed record Work(int Id, string Payload);

    private sealed record Tree(string Name, IReadOnlyList<Tree> Children);

    private sealed class Letters(string text) : IEnumerable<char>
    {
        public int Total => text.Length;

        public IEnumerator<char> GetEnumerator() => new Cursor(text);

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private sealed class Cursor(string text) : IEnumerator<char>
        {
            private int _at = -1;

            public char Current => text[_at];

            object IEnumerator.Current => Current;

            public bool MoveNext() => ++_at < text.Length;

            public void Reset() => _at = -1;

            public void Dispose()
            {
            }
        }
    }
}
