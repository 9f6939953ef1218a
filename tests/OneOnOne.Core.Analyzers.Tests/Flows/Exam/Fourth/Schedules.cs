// Work that waits: tasks started, joined, raced, continued, cancelled, and state that flows with them.
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Flows.Exam.Fourth.Schedules;

public static class Scenario
{
    private static readonly AsyncLocal<string?> s_ambient = new();

    public static async Task Run()
    {
        var memo = await Notes.FindAsync(1);
        await Awaited(memo);
        await Joined(memo);
        await Raced(memo);
        await Continued(memo);
        await Completed(memo);
        await Started(memo);
        await Ambient(memo);
        await Caught(memo);
        await Disposed(memo);
        await Streams(memo);
        await Channels(memo);
        await Bounded(memo);
        await Parallels(memo);
        await Lazies(memo);
        await Helpers(memo);
        await Handlers(memo);
        await Timed(memo);
    }

    private static async Task Awaited(Memo memo)
    {
        Sink.Log((await Notes.FindAsync(2)).Title); // safe
        Sink.Log((await Notes.FindAsync(2)).Text); // leak
        var (title, text) = await Both(memo);
        Sink.Log(title); // safe
        Sink.Log(text); // leak
        Sink.Log(await Notes.ReadAsync(1) is { Length: > 3 } ? "long" : "short"); // safe
        Sink.Log((await Notes.ReadAsync(1))[0]); // leak
        string? cached = null;
        cached ??= await Notes.ReadAsync(3);
        Sink.Log(cached); // leak
        cached = await Task.FromResult(memo.Title);
        Sink.Log(cached); // safe
    }

    private static async Task<(string Title, string Text)> Both(Memo memo)
    {
        await Task.CompletedTask;
        return (memo.Title, memo.Text);
    }

    private static async Task Joined(Memo memo)
    {
        var all = await Task.WhenAll(Titled(memo), Texted(memo));
        Sink.Log(all.Length); // safe
        Sink.Log(all[1]); // leak
        var first = Titled(memo);
        var second = Texted(memo);
        await Task.WhenAll(first, second);
        Sink.Log(first.Result); // safe
        Sink.Log(second.Result); // leak
        Sink.Log(string.Join(",", await Task.WhenAll(Notes.All().Select(Titled)))); // safe
        Sink.Log(string.Join(",", await Task.WhenAll(Notes.All().Select(Texted)))); // leak
        Sink.Log(string.Join(",", await Task.WhenAll(Notes.All().Select(async each => (await Texted(each)).Length)))); // safe
        var (one, two) = (await first, await second);
        Sink.Log(one); // safe
        Sink.Log(two); // leak
        await foreach (var done in Task.WhenEach(second, Texted(memo)))
            Sink.Log(await done); // leak
    }

    private static async Task<string> Titled(Memo memo)
    {
        await Task.CompletedTask;
        return memo.Title;
    }

    private static Task<string> Texted(Memo memo) => Task.FromResult(memo.Text);

    private static async Task Raced(Memo memo)
    {
        Sink.Log(await await Task.WhenAny(Texted(memo), new TaskCompletionSource<string>().Task)); // leak
        Sink.Log(await await Task.WhenAny(Titled(memo), Task.FromResult(memo.Author))); // safe
        var winner = await Task.WhenAny(Texted(memo));
        Sink.Log(winner.IsCompletedSuccessfully); // safe
        Sink.Log(winner.Result); // leak
    }

    private static async Task Continued(Memo memo)
    {
        Sink.Log(await Texted(memo).ContinueWith(done => done.Result.Length, TaskScheduler.Default)); // safe
        Sink.Log(await Texted(memo).ContinueWith(done => done.Result + "!", TaskScheduler.Default)); // leak
        Sink.Log(await Titled(memo).ContinueWith((done, state) => done.Result + state, memo.Author, TaskScheduler.Default)); // safe
        Sink.Log(await Titled(memo).ContinueWith((done, state) => done.Result + state, memo.Text, TaskScheduler.Default)); // leak
        Sink.Log(await Texted(memo).Then(text => text.ToUpperInvariant())); // leak
        Sink.Log(await Texted(memo).Then(text => text.Length)); // safe
        Sink.Log(await Task.FromResult(Texted(memo)).Unwrap()); // leak
    }

    private static async Task<TOut> Then<T, TOut>(this Task<T> task, Func<T, TOut> map) => map(await task.ConfigureAwait(false));

    private static async Task Completed(Memo memo)
    {
        var source = new TaskCompletionSource<string>();
        source.TrySetResult(memo.Text);
        Sink.Log(await source.Task); // leak
        var other = new TaskCompletionSource<string>();
        other.SetResult(memo.Title);
        Sink.Log(await other.Task); // safe
        var pending = new Dictionary<int, TaskCompletionSource<string>> { [1] = new() };
        pending[1].SetResult(memo.Reply!);
        Sink.Log(await pending[1].Task); // leak
    }

    private static async Task Started(Memo memo)
    {
        Sink.Log(await Task.Run(() => memo.Text)); // leak
        Sink.Log(await Task.Run(() => memo.Text.Length)); // safe
        Sink.Log(await Task.Run(async () => await Titled(memo))); // safe
        var said = "";
        await Task.Run(() => said = memo.Text);
        Sink.Log(said); // leak
        await Task.Run(() => { said = memo.Title; });
        Sink.Log(said); // safe
        Sink.Log(await Task.Factory.StartNew(state => (string)state!, memo.Text)); // leak
        Func<Task<string>> later = async () => await Texted(memo);
        Sink.Log(await later()); // leak
        var task = new Task<string>(() => memo.Title);
        task.Start(TaskScheduler.Default);
        Sink.Log(await task); // safe
    }

    private static async Task Ambient(Memo memo)
    {
        s_ambient.Value = memo.Text;
        await Shown(); // leak
        s_ambient.Value = memo.Title;
        await Shown(); // safe
        await Change(memo);
        await Shown(); // safe
        s_ambient.Value = null;
        Sink.Log(s_ambient.Value); // safe
    }

    private static Task Shown()
    {
        Sink.Log(s_ambient.Value);
        return Task.CompletedTask;
    }

    // What an asynchronous callee sets does not come back to its caller.
    private static async Task Change(Memo memo)
    {
        s_ambient.Value = memo.Text;
        await Task.CompletedTask;
    }

    private static async Task Caught(Memo memo)
    {
        var text = memo.Title;
        try
        {
            text = await Texted(memo);
            await Task.FromException(new TimeoutException("late"));
            text = "none";
        }
        catch (TimeoutException e)
        {
            Sink.Log(text); // leak
            Sink.Log(e.Message); // safe
            text = await Titled(memo);
        }

        Sink.Log(text); // safe
    }

    private static async Task Disposed(Memo memo)
    {
        await using var own = new Session(memo.Title);
        Sink.Log(own.Name); // safe
        await using (var other = new Session(memo.Text).ConfigureAwait(false))
            text = "open";
        Sink.Log(text); // safe
        var last = new Session(memo.Text);
        await last.DisposeAsync();
        Sink.Log(last.Name); // safe
        Sink.Log(last.Last); // leak
    }

    private static string text = "";

    private static async Task Streams(Memo memo)
    {
        await foreach (var line in Lines(memo))
            Sink.Log(line); // leak
        await foreach (var line in Lines(memo).ConfigureAwait(false))
            Sink.Log(line.Length); // safe
        await foreach (var (id, said) in Numbered(memo))
        {
            Sink.Log(id); // safe
            Sink.Log(said); // leak
        }

        Sink.Log(await First(Lines(memo))); // leak
        Sink.Log((await Collected(Titles(Notes.All()))).Count); // safe
        Sink.Log((await Collected(Titles(Notes.All())))[0]); // safe
        Sink.Log((await Collected(Lines(memo)))[0]); // leak
        await using var walk = Lines(memo).GetAsyncEnumerator();
        Sink.Log(await walk.MoveNextAsync()); // safe
        Sink.Log(walk.Current); // leak
    }

    private static async IAsyncEnumerable<string> Lines(Memo memo, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        foreach (var line in memo.Lines)
        {
            cancel.ThrowIfCancellationRequested();
            await Task.CompletedTask;
            yield return line;
        }
    }

    private static async IAsyncEnumerable<(int Id, string Said)> Numbered(Memo memo)
    {
        var id = 0;
        await foreach (var line in Lines(memo))
            yield return (++id, line);
    }

    private static async IAsyncEnumerable<string> Titles(IEnumerable<Memo> memos)
    {
        foreach (var memo in memos)
        {
            await Task.CompletedTask;
            if (memo.Text.Length > 1)
                yield return memo.Title;
        }
    }

    private static async Task<T?> First<T>(IAsyncEnumerable<T> all)
    {
        await foreach (var each in all)
            return each;
        return default;
    }

    private static async Task<List<T>> Collected<T>(IAsyncEnumerable<T> all)
    {
        var list = new List<T>();
        await foreach (var each in all)
            list.Add(each);
        return list;
    }

    private static async Task Channels(Memo memo)
    {
        var channel = Channel.CreateUnbounded<Job>();
        await channel.Writer.WriteAsync(new Job(memo.Title, memo.Text));
        channel.Writer.TryWrite(new Job(memo.Author, memo.Reply!));
        channel.Writer.Complete();
        var first = await channel.Reader.ReadAsync();
        Sink.Log(first.Name); // safe
        Sink.Log(first.Body); // leak
        await foreach (var job in channel.Reader.ReadAllAsync())
        {
            Sink.Log(job.Name); // safe
            Sink.Log(job.Body); // leak
        }

        var sizes = Channel.CreateUnbounded<int>();
        sizes.Writer.TryWrite(memo.Text.Length);
        Sink.Log(await sizes.Reader.ReadAsync()); // safe
    }

    private static async Task Bounded(Memo memo)
    {
        var titles = Channel.CreateBounded<string>(3);
        var texts = Channel.CreateBounded<string>(new BoundedChannelOptions(3) { SingleReader = true });
        await Task.WhenAll(Produce(titles.Writer, memo.Title), Produce(texts.Writer, memo.Text));
        await Consume(titles.Reader); // safe
        await Consume(texts.Reader); // leak
        var pipe = new Worker();
        pipe.Enqueue(memo.Title);
        await pipe.DrainAsync(); // safe
        pipe.Enqueue(memo.Text);
        await pipe.DrainAsync(); // leak
    }

    private static async Task Produce(ChannelWriter<string> writer, string text)
    {
        await writer.WriteAsync(text);
        writer.Complete();
    }

    private static async Task Consume(ChannelReader<string> reader)
    {
        while (await reader.WaitToReadAsync())
        {
            while (reader.TryRead(out var text))
                Sink.Log(text);
        }
    }

    private static async Task Parallels(Memo memo)
    {
        var sizes = new System.Collections.Concurrent.ConcurrentQueue<int>();
        var heads = new System.Collections.Concurrent.ConcurrentQueue<string>();
        await Parallel.ForEachAsync(memo.Lines, async (line, cancel) =>
        {
            await Task.CompletedTask;
            sizes.Enqueue(line.Length);
            heads.Enqueue(line[..2]);
        });
        Sink.Log(sizes.Sum()); // safe
        Sink.Log(heads.Order().First()); // leak
    }

    private static async Task Lazies(Memo memo)
    {
        var text = new Lazy<Task<string>>(() => Texted(memo));
        Sink.Log(await text.Value); // leak
        var title = new Lazy<Task<string>>(async () => await Titled(memo));
        Sink.Log(await title.Value); // safe
        var cache = new Cache(id => Notes.ReadAsync(id));
        Sink.Log(await cache.GetAsync(1)); // leak
        Sink.Log(await new Cache(id => Task.FromResult("note " + id)).GetAsync(1)); // safe
    }

    private static async Task Helpers(Memo memo)
    {
        Sink.Log(await Retry(() => Texted(memo))); // leak
        Sink.Log(await Retry(() => Titled(memo))); // safe
        await WithSession(memo.Title, session => { Sink.Log(session.Name); return Task.CompletedTask; }); // safe
        await WithSession(memo.Text, session => { Sink.Log(session.Name); return Task.CompletedTask; }); // leak
        Sink.Log(await Quick(memo, cached: true)); // safe
        Sink.Log(await Quick(memo, cached: false)); // leak
    }

    private static async Task<T> Retry<T>(Func<Task<T>> action)
    {
        for (var turn = 0; ; turn++)
        {
            try
            {
                return await action();
            }
            catch (IOException) when (turn < 2)
            {
                await Task.Delay(1);
            }
        }
    }

    private static async Task WithSession(string name, Func<Session, Task> work)
    {
        await using var session = new Session(name);
        await work(session);
    }

    private static ValueTask<string> Quick(Memo memo, bool cached) => cached ? new("cached") : new(Texted(memo));

    private static async Task Handlers(Memo memo)
    {
        Func<string, Task>? posted = null;
        posted += async text => { await Task.CompletedTask; Sink.Log(text); };
        await posted(memo.Title); // safe
        await posted(memo.Text); // leak
        Func<string, ValueTask<int>> size = async text => { await Task.CompletedTask; return text.Length; };
        Sink.Log(await size(memo.Text)); // safe
    }

    private static async Task Timed(Memo memo)
    {
        Sink.Log(await Texted(memo).WaitAsync(TimeSpan.FromSeconds(5))); // leak
        using var gate = new SemaphoreSlim(1);
        await gate.WaitAsync();
        try
        {
            Sink.Log(await Titled(memo)); // safe
        }
        finally
        {
            Sink.Log(gate.Release()); // safe
        }

        using var cancel = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        Sink.Log(await Task.Run(() => memo.Text, cancel.Token)); // leak
        Sink.Log(cancel.IsCancellationRequested); // safe
    }

    private sealed record Job(string Name, string Body);

    private sealed class Session(string name) : IAsyncDisposable
    {
        public string Name { get; private set; } = name;

        public string Last { get; private set; } = "";

        public ValueTask DisposeAsync()
        {
            (Last, Name) = (Name, "closed");
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Worker
    {
        private readonly Channel<string> _jobs = Channel.CreateUnbounded<string>();

        public void Enqueue(string text) => _jobs.Writer.TryWrite(text);

        public Task DrainAsync()
        {
            while (_jobs.Reader.TryRead(out var text))
                Sink.Log(text);
            return Task.CompletedTask;
        }
    }

    private sealed class Cache(Func<int, Task<string>> load)
    {
        private readonly Dictionary<int, Task<string>> _known = [];

        public Task<string> GetAsync(int id)
        {
            if (!_known.TryGetValue(id, out var known))
                _known[id] = known = load(id);
            return known;
        }
    }
}
