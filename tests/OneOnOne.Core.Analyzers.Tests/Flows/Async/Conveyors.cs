// Streams and channels, and workers on them.
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Flows.Async.Conveyors;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = await Notes.FindAsync(1);
        await Streams(memo);
        await Channels(memo);
        await Bounded(memo);
        await Parallels(memo);
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

    private sealed record Job(string Name, string Body);

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
}
