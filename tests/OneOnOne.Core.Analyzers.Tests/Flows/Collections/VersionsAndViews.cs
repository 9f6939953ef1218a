// Collections that are shared, immutable, frozen, looked at through views, or one's own.
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace Flows.Collections.VersionsAndViews;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Concurrent(memo);
        Immutable(memo);
        Frozen(memo);
        Views(memo);
        Observed(memo);
        Own(memo);
    }

    private static void Concurrent(Memo memo)
    {
        var cache = new ConcurrentDictionary<int, string>();
        Sink.Log(cache.GetOrAdd(0, _ => memo.Title)); // safe
        Sink.Log(cache.GetOrAdd(memo.Id, _ => memo.Text)); // leak
        var sizes = new ConcurrentDictionary<string, int>();
        sizes.AddOrUpdate(memo.Author, memo.Text.Length, (_, old) => old + 1);
        Sink.Log(sizes[memo.Author]); // safe
        Sink.Log(sizes.First().Key); // safe
        var bag = new ConcurrentBag<string> { memo.Text };
        if (bag.TryTake(out var taken))
            Sink.Log(taken); // leak
        var pending = new ConcurrentQueue<Memo>();
        pending.Enqueue(memo);
        while (pending.TryDequeue(out var next))
            Sink.Log(next.Title); // safe
        using var blocking = new BlockingCollection<string> { memo.Text };
        Sink.Log(blocking.Take()); // leak
    }

    private static void Immutable(Memo memo)
    {
        var none = ImmutableList<string>.Empty;
        var some = none.Add(memo.Title);
        var more = some.Add(memo.Text);
        Sink.Log(some[0]); // safe
        Sink.Log(more[1]); // leak
        Sink.Log(none.Count); // safe
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(memo.Text);
        Sink.Log(builder.ToImmutable()[0]); // leak
        var map = ImmutableDictionary<string, string>.Empty.SetItem("a", memo.Title);
        Sink.Log(map["a"]); // safe
        Sink.Log(map.SetItem("a", memo.Text)["a"]); // leak
        Sink.Log(map["a"]); // safe
        ImmutableArray<string> literal = [memo.Author, memo.Title];
        Sink.Log(literal[1]); // safe
        var pile = ImmutableStack.Create(memo.Title).Push(memo.Text);
        Sink.Log(pile.Peek()); // leak
    }

    private static void Frozen(Memo memo)
    {
        var frozen = new Dictionary<string, string> { ["x"] = memo.Text }.ToFrozenDictionary();
        Sink.Log(frozen["x"]); // leak
        var set = new[] { memo.Title }.ToFrozenSet();
        Sink.Log(set.Items[0]); // safe
    }

    private static void Views(Memo memo)
    {
        var list = new List<string> { memo.Title };
        var view = list.AsReadOnly();
        Sink.Log(view[0]); // safe
        list[0] = memo.Text;
        Sink.Log(view[0]); // leak
        var wrapped = new ReadOnlyDictionary<string, string>(new Dictionary<string, string> { ["k"] = memo.Author });
        Sink.Log(wrapped["k"]); // safe
        var segment = new ArraySegment<string>(["a", memo.Text, "c"], 1, 1);
        Sink.Log(segment[0]); // leak
        IReadOnlyList<string> lines = memo.Lines;
        Sink.Log(lines[0]); // leak
    }

    private static void Observed(Memo memo)
    {
        var items = new ObservableCollection<string>();
        var last = "";
        items.CollectionChanged += (_, change) => last = (string)change.NewItems![0]!;
        items.Add(memo.Text);
        Sink.Log(items[0]); // leak
        Sink.Log(items.Count); // safe
    }

    private static void Own(Memo memo)
    {
        var ring = new Ring<string>(2);
        ring.Add(memo.Title);
        Sink.Log(ring.Newest); // safe
        ring.Add(memo.Text);
        Sink.Log(ring.Newest); // leak
        var titles = new Ring<string>(2) { memo.Author };
        foreach (var title in titles)
            Sink.Log(title); // safe
        foreach (var each in ring)
            Sink.Log(each); // leak
    }

    private sealed class Ring<T>(int size) : IEnumerable<T>
    {
        private readonly T[] _items = new T[size];
        private int _count;

        public T Newest => _items[(_count - 1) % _items.Length];

        public void Add(T item) => _items[_count++ % _items.Length] = item;

        public IEnumerator<T> GetEnumerator()
        {
            for (var i = 0; i < Math.Min(_count, _items.Length); i++)
                yield return _items[i];
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
