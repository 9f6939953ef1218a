// Work that is queued now and done later.
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Flows.RealShapes.BackgroundQueues;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Items(memo);
        await Work(memo);
        Host.Call<Inbox>(nameof(Inbox.Post), memo);
        Host.Call<Inbox>(nameof(Inbox.Drain));
        Host.Call<Ticker>(nameof(Ticker.Schedule), memo);
        Host.Call<Ticker>(nameof(Ticker.Tick));
    }

    private static async Task Items(Memo memo)
    {
        var queue = new WorkQueue<Job>();
        await queue.Put(new Job(memo.Title, memo.Text));
        var job = await queue.Take();
        Sink.Log(job.Name); // safe
        Sink.Log(job.Payload); // leak
        var plain = new WorkQueue<Job>();
        await plain.Put(new Job(memo.Title, memo.Author));
        Sink.Log((await plain.Take()).Payload); // safe
    }

    private static async Task Work(Memo memo)
    {
        var queue = new WorkQueue<Func<Task<string>>>();
        await queue.Put(() => Task.FromResult(memo.Text));
        var work = await queue.Take();
        Sink.Log(await work()); // leak
        var plain = new WorkQueue<Func<Task<string>>>();
        await plain.Put(() => Task.FromResult(memo.Title));
        Sink.Log(await (await plain.Take())()); // safe
    }

    private sealed record Job(string Name, string Payload);

    private sealed class WorkQueue<T>
    {
        private readonly Channel<T> _channel = Channel.CreateUnbounded<T>();

        public ValueTask Put(T item) => _channel.Writer.WriteAsync(item);

        public ValueTask<T> Take() => _channel.Reader.ReadAsync();
    }

    private sealed class Inbox
    {
        private readonly ConcurrentQueue<Job> _jobs = new();

        public void Post(Memo memo) => _jobs.Enqueue(new Job(memo.Title, memo.Text));

        public void Drain()
        {
            while (_jobs.TryDequeue(out var job))
            {
                Sink.Log(job.Name); // safe
                Sink.Log(job.Payload); // leak
            }

            Sink.Log(_jobs.Count); // safe
        }
    }

    private sealed class Ticker
    {
        private readonly List<Action> _due = [];

        public void Schedule(Memo memo)
        {
            _due.Add(() => Sink.Log(memo.Text)); // leak
            _due.Add(() => Sink.Log(memo.Title)); // safe
        }

        public void Tick()
        {
            foreach (var action in _due)
                action();
        }
    }
}
