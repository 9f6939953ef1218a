// Asynchronous work of ordinary services: awaits, streams, hand-overs and ambient state.
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Flows.Async.Workflows;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Awaited(memo);
        await Configured(memo);
        await All(memo);
        await Any(memo);
        await Streams(memo);
        await Channels(memo);
        await Completed(memo);
        await Continued(memo);
        await Delegates(memo);
        await Values(memo);
        await Ambient(memo);
        await Handled(memo);
        await Disposed(memo);
        await Parallelised(memo);
        await Lazily(memo);
        await Semaphores(memo);
        await Cancelled(memo);
        Blocking(memo);
    }

    private static async Task Awaited(Memo memo)
    {
        var text = await Load(memo);
        Sink.Log(text); // leak
        Sink.Log(await Size(memo)); // safe
        await Save(memo.Text); // leak
        await Keep(memo.Title);
        var found = await Notes.FindAsync(2);
        Sink.Log(found.Title); // safe
        Sink.Log(found.Text); // leak
    }

    private static async Task<string> Load(Memo memo)
    {
        await Task.Yield();
        return memo.Text;
    }

    private static async Task<int> Size(Memo memo) => (await Load(memo)).Length;

    private static async Task Save(string text)
    {
        await Task.CompletedTask;
        Sink.Log(text);
    }

    private static async Task Keep(string text)
    {
        await Task.Yield();
        Sink.Log(text); // safe
    }

    private static async Task Configured(Memo memo)
    {
        Sink.Log(await Load(memo).ConfigureAwait(false)); // leak
        Sink.Log(await Task.FromResult(memo.Title).ConfigureAwait(false)); // safe
        Sink.Log(await Task.FromResult(memo.Text).WaitAsync(TimeSpan.FromSeconds(5))); // leak
        Sink.Log(await (await Task.FromResult(Load(memo)))); // leak
    }

    private static async Task All(Memo memo)
    {
        var both = await Task.WhenAll(Load(memo), Task.FromResult(memo.Title));
        Sink.Log(both[0]); // leak
        var sizes = await Task.WhenAll(memo.Lines.Select(async line => (await Task.FromResult(line)).Length));
        Sink.Log(sizes[0]); // safe
        var one = Load(memo);
        var two = Task.FromResult(memo.Title);
        await Task.WhenAll(one, two);
        Sink.Log(one.Result); // leak
        Sink.Log(two.Result); // safe
    }

    private static async Task Any(Memo memo)
    {
        var first = await Task.WhenAny(Task.FromResult(memo.Text), Task.FromResult(memo.Text));
        Sink.Log(await first); // leak
        Sink.Log(first.IsCompleted); // safe
        await foreach (var done in Task.WhenEach(Task.FromResult(memo.Title)))
            Sink.Log(await done); // safe
    }

    private static async Task Streams(Memo memo)
    {
        await foreach (var line in Lines(memo))
            Sink.Log(line); // leak
        await foreach (var size in Sizes(memo))
            Sink.Log(size); // safe
        await foreach (var line in Lines(memo).ConfigureAwait(false))
            Sink.Log(line); // leak
        Sink.Log(await Lines(memo).FirstAsync()); // leak
        Sink.Log(await Lines(memo).CountAsync()); // safe
    }

    private static async IAsyncEnumerable<string> Lines(Memo memo, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var line in memo.Lines)
        {
            await Task.Delay(0, cancellation);
            yield return line;
        }
    }

    private static async IAsyncEnumerable<int> Sizes(Memo memo)
    {
        await foreach (var line in Lines(memo))
            yield return line.Length;
    }

    private static async Task Channels(Memo memo)
    {
        var channel = Channel.CreateUnbounded<Message>();
        await channel.Writer.WriteAsync(new Message(memo.Title, memo.Text));
        channel.Writer.TryWrite(new Message("t", "b"));
        channel.Writer.Complete();
        await foreach (var message in channel.Reader.ReadAllAsync())
        {
            Sink.Log(message.Title); // safe
            Sink.Log(message.Body); // leak
        }

        var plain = Channel.CreateBounded<string>(2);
        await plain.Writer.WriteAsync(memo.Title);
        if (plain.Reader.TryRead(out var title))
            Sink.Log(title); // safe
    }

    private static async Task Completed(Memo memo)
    {
        var source = new TaskCompletionSource<string>();
        var waiting = source.Task;
        source.SetResult(memo.Text);
        Sink.Log(await waiting); // leak
        var plain = new TaskCompletionSource<string>();
        plain.TrySetResult(memo.Title);
        Sink.Log(await plain.Task); // safe
    }

    private static async Task Continued(Memo memo)
    {
        Sink.Log(await Load(memo).ContinueWith(task => task.Result.ToUpperInvariant(), TaskScheduler.Default)); // leak
        Sink.Log(await Load(memo).ContinueWith(task => task.Result.Length, TaskScheduler.Default)); // safe
        await Load(memo).ContinueWith(task => Sink.Log(task.Result), TaskScheduler.Default); // leak
    }

    private static async Task Delegates(Memo memo)
    {
        Func<Memo, Task<string>> read = async m =>
        {
            await Task.Yield();
            return m.Text;
        };
        Sink.Log(await read(memo)); // leak
        Sink.Log(await Retry(() => read(memo), 2)); // leak
        Sink.Log(await Retry(() => Task.FromResult(memo.Title), 2)); // safe
        Sink.Log(await Task.Run(() => memo.Text)); // leak
        Sink.Log(await Task.Run(async () => (await Task.FromResult(memo.Text)).Length)); // safe
    }

    private static async Task<T> Retry<T>(Func<Task<T>> action, int times)
    {
        for (var i = 1; ; i++)
        {
            try
            {
                return await action();
            }
            catch (TimeoutException) when (i < times)
            {
                await Task.Delay(1);
            }
        }
    }

    private static async Task Values(Memo memo)
    {
        Sink.Log(await Quick(memo.Text)); // leak
        Sink.Log(await Quick(memo.Title)); // safe
        Sink.Log(await Quick(memo.Text).AsTask()); // leak
        Sink.Log(await new ValueTask<int>(memo.Text.Length)); // safe
    }

    private static ValueTask<string> Quick(string text) => text.Length > 0 ? new(text) : new(Task.FromResult(text));

    private static readonly AsyncLocal<string?> s_current = new();

    private static async Task Ambient(Memo memo)
    {
        s_current.Value = memo.Text;
        await Task.Yield();
        Sink.Log(s_current.Value); // leak
        Sink.Log(s_current.Value is null); // safe
    }

    private static async Task Handled(Memo memo)
    {
        try
        {
            await Fail(memo);
        }
        catch (OddException e)
        {
            Sink.Log(e.Code); // safe
            Sink.Log(e.Detail); // leak
        }
        finally
        {
            await Task.Yield();
            Sink.Log("done"); // safe
        }
    }

    private static async Task Fail(Memo memo)
    {
        await Task.Yield();
        throw new OddException(7, memo.Text);
    }

    private static async Task Disposed(Memo memo)
    {
        await using (var unit = new Unit())
        {
            unit.Add(memo.Text);
            unit.Count++;
        }

        Sink.Log(Unit.Last); // leak
    }

    private static async Task Parallelised(Memo memo)
    {
        var seen = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(memo.Lines, (line, _) =>
        {
            seen.Add(line);
            return ValueTask.CompletedTask;
        });
        Sink.Log(seen.First()); // leak
        Sink.Log(seen.Count); // safe
        Parallel.For(0, 2, i => Sink.Log(memo.Title)); // safe
        Parallel.ForEach(memo.Lines, line => Sink.Log(line)); // leak
    }

    private static async Task Lazily(Memo memo)
    {
        var lazy = new Lazy<Task<string>>(() => Load(memo));
        Sink.Log(await lazy.Value); // leak
        var plain = new Lazy<Task<string>>(() => Task.FromResult(memo.Title));
        Sink.Log(await plain.Value); // safe
    }

    private static async Task Semaphores(Memo memo)
    {
        using var gate = new SemaphoreSlim(1);
        await gate.WaitAsync();
        string text;
        try
        {
            text = await Load(memo);
        }
        finally
        {
            gate.Release();
        }

        Sink.Log(text); // leak
        Sink.Log(gate.CurrentCount); // safe
    }

    private static async Task Cancelled(Memo memo)
    {
        using var stop = new CancellationTokenSource();
        var last = "";
        stop.Token.Register(() => last = memo.Text);
        Sink.Log(stop.IsCancellationRequested); // safe
        await stop.CancelAsync();
        Sink.Log(last); // leak
    }

    private static void Blocking(Memo memo)
    {
        Sink.Log(Load(memo).GetAwaiter().GetResult()); // leak
        Sink.Log(Size(memo).Result); // safe
        object? seen = null;
        var thread = new Thread(state => seen = state);
        thread.Start(memo.Text);
        thread.Join();
        Sink.Log(seen); // leak
        var plain = new Thread(() => Sink.Log(memo.Title)); // safe
        plain.Start();
        plain.Join();
    }

    private sealed record Message(string Title, string Body);

    private sealed class OddException(int code, string detail) : Exception("odd")
    {
        public int Code => code;

        public string Detail => detail;
    }

    private sealed class Unit : IAsyncDisposable
    {
        private readonly List<string> _all = [];

        public static string Last { get; private set; } = "";

        public int Count { get; set; }

        public void Add(string text) => _all.Add(text);

        public async ValueTask DisposeAsync()
        {
            await Task.CompletedTask;
            Sink.Log(Count); // safe
            Last = string.Concat(_all);
        }
    }
}
