// What is handed to others to be run or heard: an event aggregator, an observable, a background queue, reminders.
namespace Flows.RealShapes.BusesAndJobs;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        Aggregating(memo);
        await Queueing(memo);
        Observing(memo);
        Scheduling(memo);
    }

    private static void Aggregating(Memo memo)
    {
        var bus = new Bus();
        string? heard = null;
        var size = 0;
        bus.On<Written>(written => heard = written.Words);
        bus.On<Renamed>(renamed => size = renamed.Name.Length);
        bus.Publish(new Written(1, memo.Title));
        Sink.Log(heard); // safe
        bus.Publish(new Written(1, memo.Text));
        Sink.Log(heard); // leak
        bus.Publish(new Renamed(memo.Text));
        Sink.Log(size); // safe
        var names = new Bus();
        string? name = null;
        names.On<Renamed>(renamed => name = renamed.Name);
        names.Publish(new Renamed(memo.Title));
        Sink.Log(name); // safe
        var inbox = new Inbox(bus);
        bus.Publish(new Written(2, memo.Reply!));
        Sink.Log(inbox.LastId); // safe
        Sink.Log(inbox.LastWords); // leak
    }

    private static async Task Queueing(Memo memo)
    {
        var queue = new JobQueue();
        queue.Enqueue(() => Task.FromResult(memo.Text));
        await queue.RunAsync();
        Sink.Log(queue.Results[0]); // leak
        Sink.Log(queue.Results.Count); // safe
        var plain = new JobQueue();
        plain.Enqueue(async () =>
        {
            await Task.Yield();
            return memo.Title;
        });
        await plain.RunAsync();
        Sink.Log(plain.Results[0]); // safe
    }

    private static void Observing(Memo memo)
    {
        var subject = new Subject<string>();
        var last = "";
        using (subject.Subscribe(new Observer(text => last = text)))
        {
            subject.OnNext(memo.Title);
            Sink.Log(last); // safe
            subject.OnNext(memo.Text);
            Sink.Log(last); // leak
        }

        last = "";
        subject.OnNext(memo.Text);
        Sink.Log(last); // safe
    }

    private static void Scheduling(Memo memo)
    {
        var reminders = new List<Reminder>();
        foreach (var line in memo.Lines)
            reminders.Add(new Reminder(memo.On.AddDays(line.Length), line));
        reminders.Sort((left, right) => left.On.CompareTo(right.On));
        Sink.Log(reminders[0].On.Year); // safe
        Sink.Log(reminders[0].What); // leak
        Sink.Log(reminders.Min(reminder => reminder.On.Year)); // safe
        Sink.Log(string.Join(",", reminders.Select(reminder => reminder.What[..2]))); // leak
    }

    private sealed record Written(int Id, string Words);

    private sealed record Renamed(string Name);

    private sealed class Bus
    {
        private readonly Dictionary<Type, List<Delegate>> _handlers = [];

        public void On<T>(Action<T> handler)
        {
            if (!_handlers.TryGetValue(typeof(T), out var list))
                _handlers[typeof(T)] = list = [];
            list.Add(handler);
        }

        public void Publish<T>(T message)
        {
            foreach (var handler in _handlers.GetValueOrDefault(typeof(T), []))
                ((Action<T>)handler)(message);
        }
    }

    private sealed class Inbox
    {
        public Inbox(Bus bus) => bus.On<Written>(OnWritten);

        public int LastId { get; private set; }

        public string? LastWords { get; private set; }

        private void OnWritten(Written written) => (LastId, LastWords) = (written.Id, written.Words);
    }

    private sealed class JobQueue
    {
        private readonly Queue<Func<Task<string>>> _jobs = new();

        public List<string> Results { get; } = [];

        public void Enqueue(Func<Task<string>> job) => _jobs.Enqueue(job);

        public async Task RunAsync()
        {
            while (_jobs.TryDequeue(out var job))
                Results.Add(await job());
        }
    }

    private sealed class Subject<T> : IObservable<T>
    {
        private readonly List<IObserver<T>> _observers = [];

        public IDisposable Subscribe(IObserver<T> observer)
        {
            _observers.Add(observer);
            return new Ending(() => _observers.Remove(observer));
        }

        public void OnNext(T value)
        {
            foreach (var observer in _observers.ToArray())
                observer.OnNext(value);
        }
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }

    private sealed class Observer(Action<string> next) : IObserver<string>
    {
        public void OnNext(string value) => next(value);

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }

    private sealed record Reminder(DateOnly On, string What);
}
