// Publishers and subscribers that know only the messages.
namespace Flows.RealShapes.EventAggregators;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Typed(memo);
        Separate(memo);
        Quiet(memo);
        Subjects(memo);
    }

    private static void Typed(Memo memo)
    {
        var hub = new Hub();
        hub.Subscribe<Written>(message => Sink.Log(message.Body));
        hub.Publish(new Written(memo.Title, memo.Text)); // leak
        hub.Publish(new Written(memo.Text, memo.Title)); // safe
    }

    private static void Separate(Memo memo)
    {
        var first = new Hub();
        var second = new Hub();
        first.Subscribe<Written>(message => Sink.Log(message.Body));
        second.Subscribe<Written>(message => Sink.Log(message.Title));
        second.Publish(new Written(memo.Title, memo.Text)); // safe
        first.Publish(new Written(memo.Title, memo.Text)); // leak
    }

    private static void Quiet(Memo memo)
    {
        var hub = new Hub();
        var count = 0;
        hub.Subscribe<Written>(message => count += message.Body.Length);
        hub.Publish(new Written(memo.Title, memo.Text));
        Sink.Log(count); // safe
        var last = "";
        hub.Subscribe<Written>(message => last = message.Body);
        hub.Publish(new Written(memo.Title, memo.Text));
        Sink.Log(last); // leak
    }

    private static void Subjects(Memo memo)
    {
        var subject = new Subject<string>();
        subject.Subscribe(new Printing());
        subject.Next(memo.Text); // leak
        subject.Next(memo.Title); // safe
    }

    private sealed record Written(string Title, string Body);

    private sealed class Hub
    {
        private readonly Dictionary<Type, List<Delegate>> _handlers = [];

        public void Subscribe<T>(Action<T> handler)
        {
            if (!_handlers.TryGetValue(typeof(T), out var list))
                _handlers[typeof(T)] = list = [];
            list.Add(handler);
        }

        public void Publish<T>(T message)
        {
            if (!_handlers.TryGetValue(typeof(T), out var list))
                return;
            foreach (var handler in list)
                ((Action<T>)handler)(message);
        }
    }

    private sealed class Subject<T>
    {
        private readonly List<IObserver<T>> _observers = [];

        public void Subscribe(IObserver<T> observer) => _observers.Add(observer);

        public void Next(T value)
        {
            foreach (var observer in _observers)
                observer.OnNext(value);
        }
    }

    private sealed class Printing : IObserver<string>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(string value) => Sink.Log(value);
    }
}
