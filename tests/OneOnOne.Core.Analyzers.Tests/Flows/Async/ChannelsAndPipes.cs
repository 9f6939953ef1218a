// Values handed over time: channels, pipes, observers and a queue of work.
using System.IO.Pipelines;
using System.Threading.Channels;

namespace Flows.Async.ChannelsAndPipes;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Channelled(memo);
        await PerField(memo);
        await Piped(memo);
        await Observed(memo);
        await Worker(memo);
    }

    private static async Task Channelled(Memo memo)
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(memo.Text);
        channel.Writer.Complete();
        await foreach (var text in channel.Reader.ReadAllAsync())
            Sink.Log(text); // leak
        var numbers = Channel.CreateBounded<int>(4);
        numbers.Writer.TryWrite(memo.Text.Length);
        Sink.Log(await numbers.Reader.ReadAsync()); // safe
        var titles = Channel.CreateUnbounded<string>();
        titles.Writer.TryWrite(memo.Title);
        if (titles.Reader.TryRead(out var title))
            Sink.Log(title); // safe
    }

    private static async Task PerField(Memo memo)
    {
        var channel = Channel.CreateUnbounded<Letter>();
        await channel.Writer.WriteAsync(new Letter(memo.Title, memo.Text));
        channel.Writer.Complete();
        while (await channel.Reader.WaitToReadAsync())
        {
            while (channel.Reader.TryRead(out var letter))
            {
                Sink.Log(letter.Subject); // safe
                Sink.Log(letter.Body); // leak
            }
        }
    }

    private static async Task Piped(Memo memo)
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(memo.Text));
        await pipe.Writer.CompleteAsync();
        using var reader = new StreamReader(pipe.Reader.AsStream());
        Sink.Log(await reader.ReadToEndAsync()); // leak
        using var plain = new StreamReader(new MemoryStream(Encoding.UTF8.GetBytes(memo.Author)));
        Sink.Log(await plain.ReadLineAsync()); // safe
    }

    private static Task Observed(Memo memo)
    {
        var subject = new Subject<string>();
        var seen = new List<string>();
        using (subject.Subscribe(new Collector(seen)))
            subject.Next(memo.Title);
        Sink.Log(seen[0]); // safe
        var heard = new List<string>();
        using (subject.Subscribe(new Collector(heard)))
            subject.Next(memo.Text);
        Sink.Log(heard[0]); // leak
        return Task.CompletedTask;
    }

    private static async Task Worker(Memo memo)
    {
        var worker = new BackgroundQueue();
        var outcome = "";
        worker.Enqueue(_ =>
        {
            outcome = memo.Title;
            return Task.CompletedTask;
        });
        await worker.DrainAsync(CancellationToken.None);
        Sink.Log(outcome); // safe
        var result = "";
        worker.Enqueue(async stop =>
        {
            await Task.Delay(1, stop);
            result = memo.Text;
        });
        await worker.DrainAsync(CancellationToken.None);
        Sink.Log(result); // leak
    }

    private sealed record Letter(string Subject, string Body);

    private sealed class Collector(List<string> into) : IObserver<string>
    {
        public void OnNext(string value) => into.Add(value);

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    private sealed class Subject<T> : IObservable<T>
    {
        private readonly List<IObserver<T>> _observers = [];

        public IDisposable Subscribe(IObserver<T> observer)
        {
            _observers.Add(observer);
            return new Leaving(() => _observers.Remove(observer));
        }

        public void Next(T value)
        {
            foreach (var observer in _observers)
                observer.OnNext(value);
        }
    }

    private sealed class Leaving(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }

    private sealed class BackgroundQueue
    {
        private readonly Channel<Func<CancellationToken, Task>> _work = Channel.CreateUnbounded<Func<CancellationToken, Task>>();

        public int Done { get; private set; }

        public void Enqueue(Func<CancellationToken, Task> item) => _work.Writer.TryWrite(item);

        public async Task DrainAsync(CancellationToken stop)
        {
            while (_work.Reader.TryRead(out var item))
            {
                await item(stop);
                Done++;
            }
        }
    }
}
