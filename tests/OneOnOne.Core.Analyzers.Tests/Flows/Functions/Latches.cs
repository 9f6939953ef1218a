// Functions that the library calls later or elsewhere: on threads, timers, disposal, exchange.
using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Flows.Functions.Latches;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        Dictionaries(memo);
        Text(memo);
        Swapped(memo);
        Disposed(memo);
        Lookups(memo);
        await Threads(memo);
        Observed(memo);
    }

    private static void Dictionaries(Memo memo)
    {
        var names = Notes.All().ToDictionary(m => m.Id, m => m.Title);
        Sink.Log(names[1]); // safe
        var texts = Notes.All().ToDictionary(m => m.Id, m => m.Text);
        Sink.Log(texts[1]); // leak
        Sink.Log(texts.Keys.Max()); // safe
        var back = Notes.All().ToDictionary(m => m.Text, m => m.Title);
        Sink.Log(back.Values.First()); // safe
        Sink.Log(back.Keys.First()); // leak
        Sink.Log(back[memo.Text]); // safe
        var frozen = memo.Lines.ToImmutableDictionary(line => line, line => line.Length);
        Sink.Log(frozen.Values.First()); // safe
        Sink.Log(frozen.First().Key); // leak
    }

    private static void Text(Memo memo)
    {
        Sink.Log(string.Concat(memo.Text.Where(char.IsUpper))); // leak
        Sink.Log(string.Concat(memo.Text.TakeWhile(c => c != ' '))); // leak
        Sink.Log(new string([.. memo.Text.Select(_ => '.')])); // safe
        Sink.Log(string.Join("", memo.Text.Select((_, index) => index % 10))); // safe
        Sink.Log(memo.Text.Aggregate("", (all, c) => c + all)); // leak
        Sink.Log(memo.Text.Aggregate(0, (sum, c) => sum + (c == ' ' ? 1 : 0))); // safe
        Sink.Log(memo.Text.ToLookup(char.IsUpper)[true].Count()); // safe
    }

    private static void Swapped(Memo memo)
    {
        var text = memo.Title;
        Sink.Log(Interlocked.Exchange(ref text, memo.Text)); // safe
        Sink.Log(text); // leak
        Sink.Log(Interlocked.Exchange(ref text, "")); // leak
        Sink.Log(text); // safe
        Sink.Log(Interlocked.CompareExchange(ref text, memo.Text, "")); // safe
        Sink.Log(Volatile.Read(ref text)); // leak
        ImmutableInterlocked.Update(ref s_all, all => all.Add(memo.Title));
        Sink.Log(s_all[0]); // safe
        ImmutableInterlocked.Update(ref s_all, (all, added) => all.Add(added), memo.Text);
        Sink.Log(s_all[1]); // leak
    }

    private static ImmutableList<string> s_all = [];

    private static void Disposed(Memo memo)
    {
        using (new Closing(() => Sink.Log(memo.Title))) // safe
            memo.Title = "closing";
        var said = "";
        using (new Closing(() => said = memo.Text))
            Sink.Log(said); // safe
        Sink.Log(said); // leak
    }

    private static void Lookups(Memo memo)
    {
        var types = new Dictionary<Type, Func<object, string>>
        {
            [typeof(string)] = value => (string)value,
            [typeof(int)] = value => ((int)value).ToString(),
        };
        Sink.Log(types[typeof(int)](memo.Id)); // safe
        Sink.Log(types[typeof(string)](memo.Text)); // leak
        Sink.Log(types[typeof(string)](memo.Title)); // safe
    }

    private static async Task Threads(Memo memo)
    {
        var said = "";
        var thread = new Thread(() => said = memo.Text);
        thread.Start();
        thread.Join();
        Sink.Log(said); // leak
        thread = new Thread(state => said = ((string)state!).Length + " letters");
        thread.Start(memo.Text);
        thread.Join();
        Sink.Log(said); // safe
        var done = new TaskCompletionSource<string>();
        ThreadPool.QueueUserWorkItem(state => done.SetResult(state), memo.Reply!, preferLocal: false);
        Sink.Log(await done.Task); // leak
        var ticked = new TaskCompletionSource<string>();
        await using var timer = new Timer(state => ticked.TrySetResult((string)state!), memo.Title, 1, Timeout.Infinite);
        Sink.Log(await ticked.Task); // safe
    }

    private static void Observed(Memo memo)
    {
        var feed = new Feed<string>();
        using (feed.Subscribe(new Observer(text => Sink.Log(text))))
        {
            feed.Push(memo.Title); // safe
            feed.Push(memo.Text); // leak
        }

        var counted = new Feed<string>();
        counted.Subscribe(new Observer(text => Sink.Log(text.Length)));
        counted.Push(memo.Text); // safe
    }

    private sealed class Closing(Action close) : IDisposable
    {
        public void Dispose() => close();
    }

    private sealed class Observer(Action<string> next) : IObserver<string>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(string value) => next(value);
    }

    private sealed class Feed<T> : IObservable<T>
    {
        private readonly List<IObserver<T>> _observers = [];

        public IDisposable Subscribe(IObserver<T> observer)
        {
            _observers.Add(observer);
            return new Closing(() => _observers.Remove(observer));
        }

        public void Push(T value)
        {
            foreach (var observer in _observers)
                observer.OnNext(value);
        }
    }
}
