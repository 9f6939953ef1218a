// Push-based streams with operators, disposal and replay.
namespace Flows.Functions.Observables;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Mapped(memo);
        Filtered(memo);
        Replayed(memo);
        Unsubscribed(memo);
        Merged(memo);
    }

    private static void Mapped(Memo memo)
    {
        var source = new Stream<Memo>();
        var seen = "none";
        var titles = "none";
        source.Map(m => m.Text).Subscribe(text => seen = text);
        source.Map(m => m.Title).Subscribe(title => titles = title);
        source.Push(memo);
        Sink.Log(seen); // leak
        Sink.Log(titles); // safe
    }

    private static void Filtered(Memo memo)
    {
        var source = new Stream<string>();
        var lengths = new List<int>();
        var texts = new List<string>();
        source.Where(text => text.Length > 1).Subscribe(texts.Add);
        source.Where(text => text.Length > 1).Subscribe(text => lengths.Add(text.Length));
        source.Push(memo.Text);
        Sink.Log(texts[0]); // leak
        Sink.Log(lengths[0]); // safe
    }

    private static void Replayed(Memo memo)
    {
        var content = new Replay<string>();
        content.Push(memo.Text);
        var heard = "none";
        content.Subscribe(text => heard = text);
        Sink.Log(heard); // leak
        var plain = new Replay<string>();
        plain.Push(memo.Title);
        var title = "none";
        plain.Subscribe(text => title = text);
        Sink.Log(title); // safe
    }

    private static void Unsubscribed(Memo memo)
    {
        var source = new Stream<string>();
        var count = 0;
        using (source.Subscribe(text => count += text.Length))
            source.Push(memo.Text);
        Sink.Log(count); // safe
        var last = "none";
        using (source.Subscribe(text => last = text))
            source.Push(memo.Text);
        Sink.Log(last); // leak
    }

    private static void Merged(Memo memo)
    {
        var left = new Stream<string>();
        var right = new Stream<string>();
        var all = new List<string>();
        left.Subscribe(all.Add);
        right.Subscribe(all.Add);
        left.Push(memo.Title);
        Sink.Log(all[0]); // safe
        right.Push(memo.Text);
        Sink.Log(all[1]); // leak
        Sink.Log(all.Count); // safe
    }

    private class Stream<T>
    {
        private readonly List<Action<T>> _observers = [];

        public virtual IDisposable Subscribe(Action<T> observer)
        {
            _observers.Add(observer);
            return new Ticket(() => _observers.Remove(observer));
        }

        public virtual void Push(T value)
        {
            foreach (var observer in _observers.ToArray())
                observer(value);
        }

        public Stream<TTo> Map<TTo>(Func<T, TTo> map)
        {
            var mapped = new Stream<TTo>();
            Subscribe(value => mapped.Push(map(value)));
            return mapped;
        }

        public Stream<T> Where(Func<T, bool> predicate)
        {
            var filtered = new Stream<T>();
            Subscribe(value =>
            {
                if (predicate(value))
                    filtered.Push(value);
            });
            return filtered;
        }
    }

    private sealed class Replay<T> : Stream<T>
    {
        private readonly Queue<T> _past = new();

        public override void Push(T value)
        {
            _past.Enqueue(value);
            base.Push(value);
        }

        public override IDisposable Subscribe(Action<T> observer)
        {
            foreach (var value in _past)
                observer(value);
            return base.Subscribe(observer);
        }
    }

    private sealed class Ticket(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
