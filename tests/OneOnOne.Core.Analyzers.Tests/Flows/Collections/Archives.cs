// Containers that do not change, are shared or only show another.
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Runtime.InteropServices;

namespace Flows.Collections.Archives;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Immutables(memo);
        Concurrents(memo);
        Frozen(memo);
        Views(memo);
        Old(memo);
        Own(memo);
        Entries(memo);
        Copies(memo);
    }

    private static void Immutables(Memo memo)
    {
        var empty = ImmutableList<string>.Empty;
        var one = empty.Add(memo.Title);
        var two = one.Add(memo.Text);
        Sink.Log(one[0]); // safe
        Sink.Log(string.Join(",", one)); // safe
        Sink.Log(two[1]); // leak
        Sink.Log(string.Join(",", two)); // leak
        var set = two.SetItem(1, memo.Author);
        Sink.Log(set[1]); // safe
        var array = ImmutableArray.Create(memo.Title, memo.Text);
        Sink.Log(array[0]); // safe
        Sink.Log(array[^1]); // leak
        Sink.Log(array.Length); // safe
        var map = ImmutableDictionary<string, string>.Empty.Add("text", memo.Text);
        Sink.Log(map["text"]); // leak
        Sink.Log(map.SetItem("text", "none")["text"]); // safe
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(memo.Title);
        Sink.Log(builder.ToImmutable()[0]); // safe
        builder.Add(memo.Text);
        Sink.Log(builder.DrainToImmutable()[1]); // leak
        var queue = ImmutableQueue.Create(memo.Text);
        Sink.Log(queue.Dequeue(out var head).IsEmpty); // safe
        Sink.Log(head); // leak
        Sink.Log(queue.Clear().IsEmpty); // safe
        Sink.Log(ImmutableStack<string>.Empty.Push(memo.Reply!).Push("top").Peek()); // safe
    }

    private static void Concurrents(Memo memo)
    {
        var bag = new ConcurrentBag<string> { memo.Text };
        Sink.Log(bag.TryTake(out var taken)); // safe
        Sink.Log(taken); // leak
        var queue = new ConcurrentQueue<Memo>();
        queue.Enqueue(memo);
        if (queue.TryDequeue(out var next))
        {
            Sink.Log(next.Title); // safe
            Sink.Log(next.Text); // leak
        }

        using var blocking = new BlockingCollection<string> { memo.Text, memo.Reply! };
        blocking.CompleteAdding();
        foreach (var each in blocking.GetConsumingEnumerable())
            Sink.Log(each); // leak
        var stack = new ConcurrentStack<string>([memo.Title]);
        Sink.Log(stack.TryPop(out var top) ? top : ""); // safe
    }

    private static void Frozen(Memo memo)
    {
        var frozen = new Dictionary<string, string> { ["title"] = memo.Title, ["by"] = memo.Author }.ToFrozenDictionary();
        Sink.Log(frozen["title"]); // safe
        var texts = Notes.All().ToFrozenDictionary(each => each.Id, each => each.Text);
        Sink.Log(texts[1]); // leak
        Sink.Log(texts.Keys[0]); // safe
        var set = memo.Lines.ToFrozenSet();
        Sink.Log(set.Items[0]); // leak
        Sink.Log(set.Contains("x")); // safe
    }

    private static void Views(Memo memo)
    {
        var list = new List<string> { memo.Title };
        var view = list.AsReadOnly();
        Sink.Log(view[0]); // safe
        list[0] = memo.Text;
        Sink.Log(view[0]); // leak
        var watched = new ObservableCollection<string>();
        watched.CollectionChanged += (_, e) => Sink.Log(e.NewItems?[0]); // leak
        watched.Add(memo.Title); // safe
        watched.Add(memo.Text);
        Sink.Log(watched[0]); // safe
        IReadOnlyDictionary<string, string> only = new ReadOnlyDictionary<string, string>(new Dictionary<string, string> { ["a"] = memo.Text });
        Sink.Log(only["a"]); // leak
        Sink.Log(only.Keys.First()); // safe
    }

    private static void Old(Memo memo)
    {
        var list = new ArrayList { memo.Title };
        Sink.Log(list[0]); // safe
        list.Add(memo.Text);
        Sink.Log(list[1]); // leak
        var table = new Hashtable { ["text"] = memo.Text, ["id"] = memo.Id };
        Sink.Log(table["text"]); // leak
        Sink.Log(table["id"]); // safe
        Sink.Log(table.Count); // safe
        foreach (DictionaryEntry entry in table)
            Sink.Log(((string)entry.Key).Length > 1); // safe
    }

    private static void Own(Memo memo)
    {
        var ring = new Ring<string>(2);
        ring.Add(memo.Title);
        Sink.Log(ring.Newest); // safe
        ring.Add(memo.Text);
        Sink.Log(ring.Newest); // leak
        Sink.Log(string.Join(",", ring)); // leak
        Sink.Log(ring.Size); // safe
        var other = new Ring<string>(2) { memo.Author, memo.Title };
        Sink.Log(string.Join(",", other)); // safe
    }

    private static void Entries(Memo memo)
    {
        var entry = KeyValuePair.Create(memo.Title, memo.Text);
        Sink.Log(entry.Key); // safe
        Sink.Log(entry.Value); // leak
        List<(int Id, string Text, string Title)> rows = [(memo.Id, memo.Text, memo.Title)];
        Sink.Log(rows[0].Id); // safe
        Sink.Log(rows[0].Title); // safe
        Sink.Log(rows[0].Text); // leak
        foreach (var (id, text, title) in rows)
        {
            Sink.Log(id + title); // safe
            Sink.Log(text); // leak
        }
    }

    private static void Copies(Memo memo)
    {
        var first = new List<string> { memo.Title };
        var second = new List<string>(first);
        second.Add(memo.Text);
        Sink.Log(string.Join(",", first)); // safe
        Sink.Log(string.Join(",", second)); // leak
        var third = first;
        third.Add(memo.Reply!);
        Sink.Log(string.Join(",", first)); // leak
        string[] spread = [.. second, "end"];
        Sink.Log(spread[^1]); // safe
        second.Clear();
        Sink.Log(spread[1]); // leak
    }

    private sealed class Ring<T>(int size) : IEnumerable<T>
    {
        private readonly T[] _items = new T[size];
        private int _at = -1;

        public int Size => size;

        public T Newest => _items[_at % size];

        public void Add(T item) => _items[++_at % size] = item;

        public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
