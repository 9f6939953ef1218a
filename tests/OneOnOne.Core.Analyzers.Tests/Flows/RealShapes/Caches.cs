// Caches in dictionary fields, memoised reads, lazy tables.
namespace Flows.RealShapes.Caches;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        ReadThrough(memo);
        Known(memo);
        Separate(memo);
        Host.Call<SharedCache>(nameof(SharedCache.Warm), memo);
        Host.Call<SharedCache>(nameof(SharedCache.Dump));
        Host.Call<SharedCache>(nameof(SharedCache.Names));
    }

    private static void ReadThrough(Memo memo)
    {
        var cache = new Cache();
        Sink.Log(cache.GetOrAdd(1, () => memo.Text)); // leak
        var titles = new Cache();
        Sink.Log(titles.GetOrAdd(1, () => memo.Title)); // safe
        Sink.Log(titles.Hits); // safe
    }

    private static void Known(Memo memo)
    {
        var cache = new Cache();
        cache.Put(1, memo.Title);
        Sink.Log(cache.Get(1)); // safe
        cache.Put(2, memo.Text);
        Sink.Log(cache.Get(2)); // leak
        cache.Clear();
        cache.Put(1, memo.Author);
        Sink.Log(cache.Get(1)); // safe
    }

    private static void Separate(Memo memo)
    {
        var texts = new Cache();
        var titles = new Cache();
        texts.Put(1, memo.Text);
        titles.Put(1, memo.Title);
        Sink.Log(titles.Get(1)); // safe
        Sink.Log(texts.Get(1)); // leak
    }

    private sealed class Cache
    {
        private readonly Dictionary<int, string> _items = [];

        public int Hits { get; private set; }

        public string? Get(int key) => _items.GetValueOrDefault(key);

        public void Put(int key, string value) => _items[key] = value;

        public void Clear() => _items.Clear();

        public string GetOrAdd(int key, Func<string> make)
        {
            if (_items.TryGetValue(key, out var found))
            {
                Hits++;
                return found;
            }

            var made = make();
            _items.Add(key, made);
            return made;
        }
    }

    private sealed class SharedCache
    {
        private readonly Dictionary<string, Entry> _entries = [];

        public void Warm(Memo memo) => _entries[memo.Title] = new Entry(memo.Author, memo.Text);

        public void Dump()
        {
            foreach (var (key, entry) in _entries)
            {
                Sink.Log(key); // safe
                Sink.Log(entry.Name); // safe
                Sink.Log(entry.Value); // leak
            }
        }

        public void Names()
        {
            foreach (var entry in _entries.Values)
                Sink.Log(entry.Name); // safe
            Sink.Log(_entries.Values.First()); // leak
        }
    }

    private sealed record Entry(string Name, string Value);
}
