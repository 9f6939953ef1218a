// Texts cached and builders pooled.
using System.Collections.Concurrent;

namespace Flows.RealShapes.Reserves;

public static class Scenario
{
    public static void Run()
    {
        Cache(Notes.First());
        Pooled(Notes.First());
    }

    private static void Cache(Memo memo)
    {
        var cache = new TextCache();
        Sink.Log(cache.Get(1, () => memo.Text)); // leak
        Sink.Log(cache.Hits); // safe
        var titles = new TextCache();
        Sink.Log(titles.Get(1, () => memo.Title)); // safe
    }

    private static void Pooled(Memo memo)
    {
        var pool = new Pool<StringBuilder>(() => new StringBuilder());
        var builder = pool.Rent();
        builder.Append(memo.Text);
        Sink.Log(builder.ToString()); // leak
        builder.Clear();
        pool.Return(builder);
        Sink.Log(pool.Size); // safe
    }

    private sealed class TextCache
    {
        private readonly ConcurrentDictionary<int, string> _texts = new();

        public int Hits { get; private set; }

        public string Get(int id, Func<string> load)
        {
            if (_texts.TryGetValue(id, out var known))
            {
                Hits++;
                return known;
            }

            var text = load();
            _texts[id] = text;
            return text;
        }
    }

    private sealed class Pool<T>(Func<T> make)
    {
        private readonly Stack<T> _free = new();

        public int Size => _free.Count;

        public T Rent() => _free.TryPop(out var item) ? item : make();

        public void Return(T item) => _free.Push(item);
    }
}
