// The reader is started before anybody writes: what is put in by the time that it is waited for comes out of it.
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Flows.Async.StartedBefore;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Workers(memo);
        await Started(memo);
        await Promises(memo);
        await Lambdas(memo);
        await Together(memo);
        await Waited(memo);
        await Boxes(memo);
        await Chains(memo);
        Threads(memo);
        Blocking(memo);
    }

    private static async Task Workers(Memo memo)
    {
        var worker = new Worker();
        var running = worker.RunAsync();
        worker.Post(memo.Text);
        worker.Stop();
        await running;
        Sink.Log(worker.Done[0]); // leak
        Sink.Log(worker.Done.Count); // safe
        var harmless = new Worker();
        var other = harmless.RunAsync();
        harmless.Post(memo.Title);
        harmless.Stop();
        await other;
        Sink.Log(harmless.Done[0]); // safe
    }

    private static async Task Started(Memo memo)
    {
        var worker = new Worker();
        worker.Start();
        worker.Post(memo.Text);
        await worker.StopAsync();
        Sink.Log(worker.Done[0]); // leak
        var harmless = new Worker();
        harmless.Start();
        harmless.Post(memo.Title);
        await harmless.StopAsync();
        Sink.Log(harmless.Done[0]); // safe
    }

    private static async Task Promises(Memo memo)
    {
        var source = new TaskCompletionSource<string>();
        var waiting = Shout(source.Task);
        source.SetResult(memo.Text);
        Sink.Log(await waiting); // leak
        var harmless = new TaskCompletionSource<string>();
        var shouting = Shout(harmless.Task);
        harmless.SetResult(memo.Title);
        Sink.Log(await shouting); // safe
    }

    private static async Task<string> Shout(Task<string> words) => await words + "!";

    private static async Task Lambdas(Memo memo)
    {
        var source = new TaskCompletionSource<string>();
        var heard = new List<string>();
        Func<Task> listen = async () => heard.Add(await source.Task);
        var listening = listen();
        source.SetResult(memo.Text);
        await listening;
        Sink.Log(heard[0]); // leak
        var channel = Channel.CreateUnbounded<string>();
        var reading = Task.Run(async () =>
        {
            await foreach (var line in channel.Reader.ReadAllAsync())
                Sink.Log(line); // leak
        });
        channel.Writer.TryWrite(memo.Text);
        channel.Writer.Complete();
        await reading;
    }

    private static async Task Together(Memo memo)
    {
        var channel = Channel.CreateUnbounded<string>();
        var taken = new List<string>();
        await Task.WhenAll(Take(channel.Reader, taken), Give(channel.Writer, memo.Text));
        Sink.Log(taken[0]); // leak
        var harmless = Channel.CreateUnbounded<string>();
        var titles = new List<string>();
        await Task.WhenAll(Take(harmless.Reader, titles), Give(harmless.Writer, memo.Title));
        Sink.Log(titles[0]); // safe
    }

    private static async Task Take(ChannelReader<string> reader, List<string> taken)
    {
        await foreach (var line in reader.ReadAllAsync())
            taken.Add(line);
    }

    private static async Task Give(ChannelWriter<string> writer, string line)
    {
        await Task.Yield();
        writer.TryWrite(line);
        writer.Complete();
    }

    private static async Task Waited(Memo memo)
    {
        var from = new List<string> { memo.Title };
        var to = new List<string>();
        var copying = Copy(from, to);
        await copying;
        from.Add(memo.Text);
        await Task.Yield();
        Sink.Log(to[0]); // safe
        var at = new List<string>();
        await Copy(from, at);
        Sink.Log(at[1]); // leak
        var later = new List<string>();
        var all = new List<string> { memo.Author };
        await Copy(all, later);
        all.Add(memo.Text);
        await Task.Yield();
        Sink.Log(string.Join(",", later)); // safe
    }

    private static async Task Copy(List<string> from, List<string> to)
    {
        await Task.Yield();
        to.AddRange(from);
    }

    private static async Task Boxes(Memo memo)
    {
        var box = new Box { Words = memo.Title };
        var gate = new TaskCompletionSource();
        var reading = Read(box, gate.Task);
        box.Words = memo.Text;
        gate.SetResult();
        Sink.Log(await reading); // leak
        var mended = new Box { Words = memo.Title };
        var second = new TaskCompletionSource();
        var again = Read(mended, second.Task);
        mended.Words = memo.Text;
        mended.Words = "-";
        second.SetResult();
        Sink.Log(await again); // safe
    }

    private static async Task<string> Read(Box box, Task gate)
    {
        await gate;
        return box.Words;
    }

    private static async Task Chains(Memo memo)
    {
        var first = Channel.CreateUnbounded<string>();
        var second = Channel.CreateUnbounded<string>();
        var end = new List<string>();
        var tail = Take(second.Reader, end);
        var head = Pass(first.Reader, second.Writer);
        first.Writer.TryWrite(memo.Text);
        first.Writer.Complete();
        await head;
        await tail;
        Sink.Log(end[0]); // leak
    }

    private static async Task Pass(ChannelReader<string> reader, ChannelWriter<string> writer)
    {
        await foreach (var line in reader.ReadAllAsync())
            writer.TryWrite("> " + line);
        writer.Complete();
    }

    private static void Threads(Memo memo)
    {
        using var queue = new BlockingCollection<string>();
        var seen = new List<string>();
        var thread = new Thread(() => seen.Add(queue.Take()));
        thread.Start();
        queue.Add(memo.Text);
        thread.Join();
        Sink.Log(seen[0]); // leak
    }

    private static void Blocking(Memo memo)
    {
        var worker = new Worker();
        var running = worker.RunAsync();
        worker.Post(memo.Text);
        worker.Stop();
        running.GetAwaiter().GetResult();
        Sink.Log(worker.Done[0]); // leak
    }

    private sealed class Box
    {
        public string Words { get; set; } = "";
    }

    private sealed class Worker
    {
        private readonly Channel<string> _inbox = Channel.CreateUnbounded<string>();
        private Task? _running;

        public List<string> Done { get; } = [];

        public void Post(string text) => _inbox.Writer.TryWrite(text);

        public void Stop() => _inbox.Writer.Complete();

        public void Start() => _running = RunAsync();

        public async Task StopAsync()
        {
            Stop();
            await _running!;
        }

        public async Task RunAsync()
        {
            await foreach (var text in _inbox.Reader.ReadAllAsync())
                Done.Add(text);
        }
    }
}
