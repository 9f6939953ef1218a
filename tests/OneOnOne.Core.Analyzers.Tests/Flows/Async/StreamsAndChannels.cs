// Asynchronous streams, channels and parallel loops.
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Flows.Async.StreamsAndChannels;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Streams(memo);
        await Mapped(memo);
        await Channels(memo);
        await TwoChannels(memo);
        await Producers(memo);
        await Parallelly(memo);
        await Disposables(memo);
        await Periodic(memo);
    }

    private static async Task Streams(Memo memo)
    {
        await foreach (var line in LinesAsync(memo))
            Sink.Log(line); // leak
        await foreach (var size in SizesAsync(memo))
            Sink.Log(size); // safe
        await foreach (var word in NamesAsync(memo))
            Sink.Log(word); // safe
        await foreach (var (id, text) in RowsAsync())
        {
            Sink.Export(id); // safe
            Sink.Export(text); // leak
        }

        var last = "";
        await foreach (var line in LinesAsync(memo).WithCancellation(CancellationToken.None))
            last = line;
        Sink.Log(last); // leak
        await using var steps = NamesAsync(memo).GetAsyncEnumerator();
        if (await steps.MoveNextAsync())
            Sink.Log(steps.Current); // safe
    }

    private static async IAsyncEnumerable<string> LinesAsync(Memo memo, [EnumeratorCancellation] CancellationToken stop = default)
    {
        foreach (var line in memo.Lines)
        {
            await Task.Yield();
            stop.ThrowIfCancellationRequested();
            yield return line;
        }
    }

    private static async IAsyncEnumerable<int> SizesAsync(Memo memo)
    {
        await foreach (var line in LinesAsync(memo))
            yield return line.Length;
    }

    private static async IAsyncEnumerable<string> NamesAsync(Memo memo)
    {
        await Task.Yield();
        yield return memo.Title;
        yield return memo.Author;
    }

    private static async IAsyncEnumerable<(int Id, string Text)> RowsAsync()
    {
        foreach (var note in Notes.All())
            yield return (note.Id, await Task.FromResult(note.Text));
    }

    private static async Task Mapped(Memo memo)
    {
        await foreach (var line in Map(LinesAsync(memo), line => "> " + line))
            Sink.Log(line); // leak
        await foreach (var line in Map(NamesAsync(memo), line => "> " + line))
            Sink.Log(line); // safe
        await foreach (var size in Map(LinesAsync(memo), line => line.Length))
            Sink.Log(size); // safe
        Sink.Log((await Collect(LinesAsync(memo)))[0]); // leak
        Sink.Log((await Collect(NamesAsync(memo)))[0]); // safe
        Sink.Log((await Collect(LinesAsync(memo))).Count); // safe
    }

    private static async IAsyncEnumerable<TTo> Map<TFrom, TTo>(IAsyncEnumerable<TFrom> items, Func<TFrom, TTo> map)
    {
        await foreach (var item in items)
            yield return map(item);
    }

    private static async Task<List<T>> Collect<T>(IAsyncEnumerable<T> items)
    {
        var all = new List<T>();
        await foreach (var item in items)
            all.Add(item);
        return all;
    }

    private static async Task Channels(Memo memo)
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(memo.Text);
        channel.Writer.TryWrite(memo.Reply!);
        Sink.Log(channel.Reader.Count); // safe
        Sink.Log(await channel.Reader.ReadAsync()); // leak
        if (channel.Reader.TryRead(out var read))
            Sink.Log(read); // leak
        channel.Writer.Complete();
        Sink.Log(await channel.Reader.WaitToReadAsync()); // safe
    }

    private static async Task TwoChannels(Memo memo)
    {
        var titles = Channel.CreateUnbounded<string>();
        var orders = Channel.CreateBounded<Order>(4);
        titles.Writer.TryWrite(memo.Title);
        orders.Writer.TryWrite(new Order(memo.Id, memo.Text));
        orders.Writer.Complete();
        Sink.Log(await titles.Reader.ReadAsync()); // safe
        await foreach (var order in orders.Reader.ReadAllAsync())
        {
            Sink.Log(order.Id); // safe
            Sink.Log(order.Words); // leak
        }
    }

    private static async Task Producers(Memo memo)
    {
        var worker = new Worker();
        var running = worker.RunAsync();
        worker.Post(memo.Title);
        worker.Post(memo.Text);
        worker.Stop();
        await running;
        Sink.Log(worker.Done.Last()); // leak
        Sink.Log(worker.Done.Count); // safe
        var other = new Worker();
        other.Post(memo.Author);
        other.Stop();
        await other.RunAsync();
        Sink.Log(other.Done.Last()); // safe
    }

    private static async Task Parallelly(Memo memo)
    {
        var texts = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(memo.Lines, async (line, stop) =>
        {
            await Task.Yield();
            texts.Add(line);
        });
        Sink.Log(texts.Order(StringComparer.Ordinal).First()); // leak
        var sizes = new ConcurrentBag<int>();
        Parallel.ForEach(memo.Lines, line => sizes.Add(line.Length));
        Sink.Log(sizes.Sum()); // safe
        var cells = new string[memo.Lines.Count];
        Parallel.For(0, cells.Length, index => cells[index] = memo.Lines[index]);
        Sink.Log(cells[0]); // leak
        Parallel.Invoke(() => cells[0] = "a", () => cells[1] = "b", () => cells[2] = "c");
        Sink.Log(cells.Length); // safe
        Sink.Log(memo.Lines.AsParallel().AsOrdered().Select(line => line.ToUpperInvariant()).First()); // leak
        Sink.Log(memo.Lines.AsParallel().Sum(line => line.Length)); // safe
    }

    private static async Task Disposables(Memo memo)
    {
        var written = new List<string>();
        await using (new Flusher(written, memo.Title))
            Sink.Log(written.Count); // safe
        Sink.Log(written[0]); // safe
        await using (var flusher = new Flusher(written, memo.Text))
            Sink.Log(flusher.Size); // safe
        Sink.Log(written[1]); // leak
    }

    private static async Task Periodic(Memo memo)
    {
        var gate = new SemaphoreSlim(1);
        var shared = memo.Title;
        await gate.WaitAsync();
        try
        {
            Sink.Log(shared); // safe
            shared = memo.Text;
        }
        finally
        {
            gate.Release();
        }

        Sink.Log(shared); // leak
        var ticks = new List<string>();
        await foreach (var tick in Ticks(() => memo.Text))
            ticks.Add(tick);
        Sink.Log(ticks[0]); // leak
        ticks.Clear();
        await foreach (var tick in Ticks(() => memo.Title))
            ticks.Add(tick);
        Sink.Log(ticks[0]); // safe
    }

    private static async IAsyncEnumerable<string> Ticks(Func<string> read)
    {
        for (var i = 0; i < 2; i++)
        {
            await Task.Yield();
            yield return $"{i}: {read()}";
        }
    }

    private sealed record Order(int Id, string Words);

    private sealed class Worker
    {
        private readonly Channel<string> _inbox = Channel.CreateUnbounded<string>();

        public List<string> Done { get; } = [];

        public void Post(string text) => _inbox.Writer.TryWrite(text);

        public void Stop() => _inbox.Writer.Complete();

        public async Task RunAsync()
        {
            await foreach (var text in _inbox.Reader.ReadAllAsync())
                Done.Add(text);
        }
    }

    private sealed class Flusher(List<string> target, string text) : IAsyncDisposable
    {
        public int Size => text.Length;

        public ValueTask DisposeAsync()
        {
            target.Add(text);
            return ValueTask.CompletedTask;
        }
    }
}
