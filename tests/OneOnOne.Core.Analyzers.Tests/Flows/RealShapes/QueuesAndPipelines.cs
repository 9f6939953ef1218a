// Background queues, outboxes and pipelines: what is put in is worked off later.
using System.Collections.Concurrent;
using System.IO.Pipelines;

namespace Flows.RealShapes.QueuesAndPipelines;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Background(memo);
        Outboxes(memo);
        Pipelines(memo);
        await Pipes(memo);
    }

    private static async Task Background(Memo memo)
    {
        var queue = new WorkQueue();
        string? seen = null;
        var count = 0;
        queue.Enqueue(_ => { seen = memo.Text; return Task.CompletedTask; });
        queue.Enqueue(_ => { count += memo.Text.Length; return Task.CompletedTask; });
        Sink.Log(queue.Pending); // safe
        await queue.DrainAsync();
        Sink.Log(seen); // leak
        Sink.Log(count); // safe
    }

    private static void Outboxes(Memo memo)
    {
        var outbox = new Outbox();
        outbox.Add("taken", memo.Id, memo.Text);
        foreach (var message in outbox.Pending())
        {
            Sink.Log(message.Kind); // safe
            Sink.Log(message.Subject); // safe
            Sink.Send("broker", message.Payload); // leak
        }

        outbox.Scrub();
        Sink.Log(outbox.Pending().Count()); // safe
        Sink.Log(outbox.Pending().Single().Payload.Length); // safe
    }

    private static void Pipelines(Memo memo)
    {
        Func<string, string>[] cleaning = [text => text.Trim(), text => text.Replace('a', 'b'), text => new string('x', text.Length)];
        var run = cleaning.Aggregate((first, second) => text => second(first(text)));
        Sink.Log(run(memo.Title)); // safe
        var partly = cleaning.Take(2).Aggregate((first, second) => text => second(first(text)));
        Sink.Log(partly(memo.Text)); // leak
        var built = new PipelineOf<Memo>().Then(note => note.Text).Then(text => text.ToUpperInvariant()).Build();
        Sink.Log(built(memo)); // leak
        var sized = new PipelineOf<Memo>().Then(note => note.Text).Then(text => text.Length).Build();
        Sink.Log(sized(memo)); // safe
    }

    private static async Task Pipes(Memo memo)
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(memo.Raw);
        await pipe.Writer.CompleteAsync();
        var read = await pipe.Reader.ReadAsync();
        Sink.Log(read.IsCompleted); // safe
        Sink.Log(read.Buffer.Length); // safe
        Sink.Log(Encoding.UTF8.GetString(read.Buffer.FirstSpan)); // leak
        Sink.Log(Encoding.UTF8.GetString(read.Buffer)); // leak
        await pipe.Reader.CompleteAsync();
        var plain = new Pipe();
        await plain.Writer.WriteAsync(Encoding.UTF8.GetBytes(memo.Title));
        Sink.Log(Encoding.UTF8.GetString((await plain.Reader.ReadAsync()).Buffer.FirstSpan)); // safe
    }

    private sealed class WorkQueue
    {
        private readonly ConcurrentQueue<Func<CancellationToken, Task>> _work = new();

        public int Pending => _work.Count;

        public void Enqueue(Func<CancellationToken, Task> work) => _work.Enqueue(work);

        public async Task DrainAsync(CancellationToken token = default)
        {
            while (_work.TryDequeue(out var work))
                await work(token);
        }
    }

    private sealed class Outbox
    {
        private readonly List<Message> _messages = [];

        public void Add(string kind, int subject, string payload) => _messages.Add(new Message(kind, subject, payload));

        public IEnumerable<Message> Pending() => _messages;

        public void Scrub()
        {
            for (var i = 0; i < _messages.Count; i++)
                _messages[i] = _messages[i] with { Payload = "" };
        }
    }

    private sealed record Message(string Kind, int Subject, string Payload);

    private sealed class PipelineOf<TIn>
    {
        public Stage<TOut> Then<TOut>(Func<TIn, TOut> step) => new(step);

        public sealed class Stage<TOut>(Func<TIn, TOut> run)
        {
            public Stage<TNext> Then<TNext>(Func<TOut, TNext> step) => new(input => step(run(input)));

            public Func<TIn, TOut> Build() => run;
        }
    }
}
