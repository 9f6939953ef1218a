// Aggregators, command buses, plugins and feeds: a message goes in here and comes out there.
using System.Collections.Concurrent;

namespace Flows.RealShapes.BusesAndFeeds;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Aggregated(memo);
        Commands(memo);
        Plugins(memo);
        Observed(memo);
    }

    private static void Aggregated(Memo memo)
    {
        var hub = new Hub();
        var bodies = new List<string>();
        var titles = new List<string>();
        hub.Subscribe<Taken>(taken => bodies.Add(taken.Body));
        hub.Subscribe<Renamed>(renamed => titles.Add(renamed.Title));
        hub.Publish(new Renamed(memo.Id, memo.Title));
        Sink.Log(titles[0]); // safe
        hub.Publish(new Taken(memo.Id, memo.Text));
        Sink.Log(bodies[0]); // leak
        Sink.Log(bodies.Count); // safe
    }

    private static void Commands(Memo memo)
    {
        var bus = new Bus();
        var log = new List<string>();
        bus.Register(new RenameHandler(log));
        bus.Register(new WriteHandler(log));
        bus.Dispatch(new Rename(memo.Title));
        Sink.Log(log.Count); // safe
        bus.Dispatch(new Write(memo.Text));
        Sink.Log(log[^1]); // leak
        var own = new List<string>();
        new RenameHandler(own).Handle(new Rename(memo.Title));
        Sink.Log(own[0]); // safe
    }

    private static void Plugins(Memo memo)
    {
        Dictionary<string, IPlugin> plugins = new() { ["words"] = new WordCount(), ["first"] = new FirstWord() };
        Sink.Log(plugins["words"].Apply(memo)); // safe
        Sink.Log(plugins["first"].Apply(memo)); // leak
        Sink.Log(plugins.Values.Select(plugin => plugin.Name).First()); // safe
        foreach (var (name, plugin) in plugins)
            Sink.Log(name + plugin.Apply(memo)); // leak
    }

    private static void Observed(Memo memo)
    {
        var feed = new Feed();
        var watcher = new Watcher();
        using (feed.Subscribe(watcher))
            feed.Push(memo.Text);
        feed.Push(memo.Title);
        Sink.Log(watcher.Last); // leak
        Sink.Log(watcher.Count); // safe
        var idle = new Watcher();
        Sink.Log(idle.Last); // safe
    }

    private sealed record Taken(int Id, string Body);

    private sealed record Renamed(int Id, string Title);

    private sealed class Hub
    {
        private readonly ConcurrentDictionary<Type, List<Delegate>> _subscribers = new();

        public void Subscribe<T>(Action<T> handler) => _subscribers.GetOrAdd(typeof(T), _ => []).Add(handler);

        public void Publish<T>(T message)
        {
            if (!_subscribers.TryGetValue(typeof(T), out var handlers))
                return;
            foreach (var handler in handlers.OfType<Action<T>>())
                handler(message);
        }
    }

    private interface ICommandHandler<in T>
    {
        void Handle(T command);
    }

    private sealed record Rename(string Title);

    private sealed record Write(string Body);

    private sealed class RenameHandler(List<string> log) : ICommandHandler<Rename>
    {
        public void Handle(Rename command) => log.Add("renamed to " + command.Title);
    }

    private sealed class WriteHandler(List<string> log) : ICommandHandler<Write>
    {
        public void Handle(Write command) => log.Add("wrote " + command.Body);
    }

    private sealed class Bus
    {
        private readonly Dictionary<Type, object> _handlers = [];

        public void Register<T>(ICommandHandler<T> handler) => _handlers.Add(typeof(T), handler);

        public void Dispatch<T>(T command) => ((ICommandHandler<T>)_handlers[typeof(T)]).Handle(command);
    }

    private interface IPlugin
    {
        string Name { get; }

        string Apply(Memo memo);
    }

    private sealed class WordCount : IPlugin
    {
        public string Name => "words";

        public string Apply(Memo memo) => memo.Text.Split(' ').Length + " words";
    }

    private sealed class FirstWord : IPlugin
    {
        public string Name => "first";

        public string Apply(Memo memo) => memo.Text.Split(' ')[0];
    }

    private sealed class Feed : IObservable<string>
    {
        private readonly List<IObserver<string>> _observers = [];

        public IDisposable Subscribe(IObserver<string> observer)
        {
            _observers.Add(observer);
            return new Subscription(() => _observers.Remove(observer));
        }

        public void Push(string text) => _observers.ForEach(observer => observer.OnNext(text));
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }

    private sealed class Watcher : IObserver<string>
    {
        public string Last { get; private set; } = "";

        public int Count { get; private set; }

        public void OnNext(string value) => (Last, Count) = (value, Count + 1);

        public void OnError(Exception error) => Count = -1;

        public void OnCompleted() => Count = 0;
    }
}
