// Containers at work: nested, keyed, ordered, emptied, sliced and copied.
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Runtime.InteropServices;

namespace Flows.Exam.Fourth.Ledgers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Lists(memo);
        Nested(memo);
        Keyed(memo);
        Sets(memo);
        Queues(memo);
        Ordered(memo);
        Linked(memo);
        Immutables(memo);
        Concurrents(memo);
        Frozen(memo);
        Views(memo);
        Arrays(memo);
        Grids(memo);
        Sorted(memo);
        Old(memo);
        Own(memo);
        Entries(memo);
        Copies(memo);
        Refs(memo);
    }

    private static void Lists(Memo memo)
    {
        var all = new List<string> { memo.Title };
        Sink.Log(all[^1]); // safe
        all.Insert(0, memo.Text);
        Sink.Log(all[0]); // leak
        Sink.Log(all.Count); // safe
        all.Remove(memo.Text);
        all.Clear();
        all.AddRange([memo.Author, memo.Title]);
        Sink.Log(all[0]); // safe
        all.AddRange(memo.Lines);
        Sink.Log(all[3]); // leak
        Sink.Log(all.IndexOf(memo.Lines[0])); // safe
        Sink.Log(all.Contains(memo.Text)); // safe
        Sink.Log(string.Join(",", all.GetRange(2, 2))); // leak
        all = [memo.Title, memo.Text];
        all.RemoveAt(1);
        Sink.Log(all[0]); // safe
        all[0] = memo.Text;
        foreach (var each in all)
            Sink.Log(each); // leak
        all[0] = memo.Title;
        Sink.Log(all[0]); // safe
    }

    private static void Nested(Memo memo)
    {
        var byAuthor = new Dictionary<string, List<string>>();
        foreach (var each in Notes.All())
        {
            if (!byAuthor.TryGetValue(each.Author, out var list))
                byAuthor[each.Author] = list = [];
            list.Add(each.Text);
        }

        Sink.Log(byAuthor["carly"][0]); // leak
        Sink.Log(byAuthor["carly"].Count); // safe
        Sink.Log(byAuthor.Keys.First()); // safe
        Sink.Log(byAuthor.First().Value.Last()); // leak
        var titles = new Dictionary<string, List<string>>();
        (CollectionsMarshal.GetValueRefOrAddDefault(titles, memo.Author, out _) ??= []).Add(memo.Title);
        Sink.Log(titles[memo.Author][0]); // safe
        (CollectionsMarshal.GetValueRefOrAddDefault(titles, memo.Author, out _) ??= []).Add(memo.Text);
        Sink.Log(titles[memo.Author][1]); // leak
    }

    private static void Keyed(Memo memo)
    {
        var map = new Dictionary<string, string> { ["text"] = memo.Text, ["title"] = memo.Title };
        Sink.Log(map["title"]); // safe
        Sink.Log(map["text"]); // leak
        Sink.Log(map.GetValueOrDefault("title", "none")); // safe
        Sink.Log(map.GetValueOrDefault("text")); // leak
        Sink.Log(map.TryGetValue("title", out var title) ? title : ""); // safe
        Sink.Log(map.TryGetValue("text", out var text) ? text : ""); // leak
        Sink.Log(map.Remove("text", out var removed)); // safe
        Sink.Log(removed); // leak
        map.TryAdd("author", memo.Author);
        Sink.Log(string.Join(",", map.Keys)); // safe
        Sink.Log(map["author"]); // safe
        var keyed = new Dictionary<string, int> { [memo.Text] = 1 };
        Sink.Log(keyed.Values.Single()); // safe
        Sink.Log(keyed.Keys.Single()); // leak
        foreach (var (key, value) in keyed)
        {
            Sink.Log(value); // safe
            Sink.Log(key); // leak
        }

        Sink.Log(keyed[memo.Text]); // safe
        Sink.Log(keyed.ContainsKey(memo.Title)); // safe
    }

    private static void Sets(Memo memo)
    {
        var set = new HashSet<string> { memo.Title };
        Sink.Log(set.Single()); // safe
        Sink.Log(set.Add(memo.Text)); // safe
        Sink.Log(string.Join("|", set)); // leak
        set.ExceptWith([memo.Text, memo.Title]);
        Sink.Log(set.Count); // safe
        set.UnionWith(memo.Lines);
        Sink.Log(set.First()); // leak
        set = [memo.Author];
        Sink.Log(set.First()); // safe
        var sorted = new SortedSet<string>(memo.Lines);
        Sink.Log(sorted.Min); // leak
        Sink.Log(sorted.Count); // safe
    }

    private static void Queues(Memo memo)
    {
        var queue = new Queue<string>([memo.Title]);
        queue.Enqueue(memo.Text);
        Sink.Log(queue.Dequeue()); // safe
        Sink.Log(queue.Peek()); // leak
        Sink.Log(queue.TryDequeue(out var next)); // safe
        Sink.Log(next); // leak
        var stack = new Stack<string>();
        stack.Push(memo.Text);
        stack.Push(memo.Title);
        Sink.Log(stack.Pop()); // safe
        Sink.Log(stack.Pop()); // leak
        stack.Push(memo.Author);
        Sink.Log(stack.Peek()); // safe
        var priority = new PriorityQueue<string, int>();
        priority.Enqueue(memo.Text, 2);
        Sink.Log(priority.TryPeek(out var top, out var rank)); // safe
        Sink.Log(rank); // safe
        Sink.Log(top); // leak
        Sink.Log(priority.Dequeue()); // leak
        var byText = new PriorityQueue<int, string>();
        byText.Enqueue(memo.Id, memo.Text);
        Sink.Log(byText.Dequeue()); // safe
    }

    private static void Ordered(Memo memo)
    {
        var list = new SortedList<int, string> { [2] = memo.Text, [1] = memo.Title };
        Sink.Log(list.Keys[0]); // safe
        Sink.Log(list[2]); // leak
        Sink.Log(list.GetKeyAtIndex(1)); // safe
        var map = new SortedDictionary<string, int> { [memo.Text] = 3 };
        Sink.Log(map.First().Value); // safe
        Sink.Log(map.First().Key); // leak
        var ordered = new OrderedDictionary<string, string> { { "title", memo.Title }, { "text", memo.Text } };
        Sink.Log(ordered["title"]); // safe
        Sink.Log(ordered.GetAt(1).Value); // leak
        Sink.Log(ordered.GetAt(1).Key); // safe
    }

    private static void Linked(Memo memo)
    {
        var list = new LinkedList<string>();
        var node = list.AddFirst(memo.Title);
        Sink.Log(list.First!.Value); // safe
        list.AddAfter(node, memo.Text);
        Sink.Log(node.Next!.Value); // leak
        Sink.Log(node.Value); // safe
        Sink.Log(list.Last!.Value); // leak
        list.RemoveLast();
        list.Clear();
        list.AddLast(memo.Author);
        Sink.Log(list.Last!.Value); // safe
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
        watched.CollectionChanged += (_, e) => Sink.Log(e.NewItems?[0]);
        watched.Add(memo.Title); // safe
        watched.Add(memo.Text); // leak
        Sink.Log(watched[0]); // safe
        IReadOnlyDictionary<string, string> only = new ReadOnlyDictionary<string, string>(new Dictionary<string, string> { ["a"] = memo.Text });
        Sink.Log(only["a"]); // leak
        Sink.Log(only.Keys.First()); // safe
    }

    private static void Arrays(Memo memo)
    {
        string[] row = [memo.Title, memo.Text, memo.Author];
        Sink.Log(row[0]); // safe
        Sink.Log(row[^2]); // leak
        Array.Reverse(row);
        Sink.Log(string.Join(",", row)); // leak
        var copy = (string[])row.Clone();
        Sink.Log(copy.Length); // safe
        Sink.Log(string.Concat(copy)); // leak
        var target = new string[3];
        Array.Copy(row, target, 3);
        Sink.Log(string.Concat(target)); // leak
        Array.Clear(target);
        Sink.Log(target[1]); // safe
        Array.Fill(target, memo.Title);
        Sink.Log(target[1]); // safe
        Array.Resize(ref row, 5);
        Sink.Log(row[1]); // leak
        row[1] = "x";
        Sink.Log(row[1]); // safe
        var segment = new ArraySegment<string>([memo.Title, memo.Text], 1, 1);
        Sink.Log(segment[0]); // leak
        Sink.Log(segment.Count); // safe
    }

    private static void Grids(Memo memo)
    {
        var grid = new string[2, 2];
        grid[0, 0] = memo.Title;
        grid[1, 1] = memo.Text;
        Sink.Log(grid[0, 0]); // safe
        Sink.Log(grid[1, 1]); // leak
        Sink.Log(grid.GetLength(0)); // safe
        string[][] jagged = [[memo.Title], [memo.Text]];
        Sink.Log(jagged[0][0]); // safe
        Sink.Log(jagged[1][0]); // leak
        foreach (var row in jagged)
            Sink.Log(row.Length); // safe
    }

    private static void Sorted(Memo memo)
    {
        int[] ranks = [2, 1];
        string[] names = [memo.Text, memo.Reply!];
        Array.Sort(ranks, names);
        Sink.Log(ranks[0]); // safe
        Sink.Log(names[0]); // leak
        string[] titles = [memo.Title, memo.Author];
        Array.Sort(titles, StringComparer.Ordinal);
        Sink.Log(titles[0]); // safe
        Sink.Log(Array.BinarySearch(titles, memo.Text) < 0); // safe
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

    private static void Refs(Memo memo)
    {
        var counts = new Dictionary<string, int>();
        foreach (var word in memo.Text.Split(' '))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        Sink.Log(counts.Values.Max()); // safe
        Sink.Log(counts.MaxBy(pair => pair.Value).Key); // leak
        var row = new[] { memo.Title, memo.Author };
        ref var cell = ref row[1];
        cell = memo.Text;
        Sink.Log(row[0]); // safe
        Sink.Log(row[1]); // leak
        foreach (ref var each in row.AsSpan())
            each = "x";
        Sink.Log(row[1]); // safe
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
