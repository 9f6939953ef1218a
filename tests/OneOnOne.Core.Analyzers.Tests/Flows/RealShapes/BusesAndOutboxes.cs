// Messages published on a bus or posted by an outbox.
namespace Flows.RealShapes.BusesAndOutboxes;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        Buses(memo);
        await Posted(memo);
    }

    private static void Buses(Memo memo)
    {
        var bus = new Bus();
        bus.Subscribe<Noted>(noted => Sink.Log(noted.Title));
        bus.Subscribe<Told>(told => Sink.Log(told.Words));
        bus.Publish(new Noted(memo.Title, memo.Text)); // safe
        bus.Publish(new Told(memo.Title)); // safe
        bus.Publish(new Told(memo.Text)); // leak
        var other = new Bus();
        other.Subscribe<Told>(told => Sink.Log(told.Words.Length));
        other.Publish(new Told(memo.Text)); // safe
        using (other.Subscribe<Noted>(noted => Sink.Log(noted.Body)))
            other.Publish(new Noted(memo.Title, memo.Reply!)); // leak
    }

    private static async Task Posted(Memo memo)
    {
        var outbox = new Outbox<Told>(told => Sink.LogAsync(told.Words));
        outbox.Add(new Told(memo.Title));
        await outbox.FlushAsync(); // safe
        outbox.Add(new Told(memo.Text));
        await outbox.FlushAsync(); // leak
        var quiet = new Outbox<Told>(told => Sink.LogAsync(told.Words.Length));
        quiet.Add(new Told(memo.Text));
        await quiet.FlushAsync(); // safe
    }

    private sealed record Noted(string Title, string Body);

    private sealed record Told(string Words);

    private sealed class Bus
    {
        private readonly Dictionary<Type, List<Action<object>>> _all = [];

        public IDisposable Subscribe<T>(Action<T> handler)
        {
            if (!_all.TryGetValue(typeof(T), out var list))
                _all[typeof(T)] = list = [];
            Action<object> entry = message => handler((T)message);
            list.Add(entry);
            return new Leaving(() => list.Remove(entry));
        }

        public void Publish<T>(T message) where T : notnull
        {
            if (_all.TryGetValue(typeof(T), out var list))
            {
                foreach (var each in list)
                    each(message);
            }
        }
    }

    private sealed class Leaving(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }

    private sealed class Outbox<T>(Func<T, Task> send)
    {
        private readonly List<T> _waiting = [];

        public void Add(T message) => _waiting.Add(message);

        public async Task FlushAsync()
        {
            foreach (var message in _waiting)
                await send(message);
            _waiting.Clear();
        }
    }
}
