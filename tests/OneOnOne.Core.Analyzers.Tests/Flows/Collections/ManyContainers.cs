// The containers of the base library, each with what goes in and what comes out of it.
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Collections.Specialized;

namespace Flows.Collections.ManyContainers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        KeysAndValues(memo);
        ByContentKey(memo);
        TryGet(memo);
        Nested(memo);
        Queues(memo);
        Stacks(memo);
        Sets(memo);
        LinkedLists(memo);
        Priorities(memo);
        Sorted(memo);
        Immutables(memo);
        Concurrents(memo);
        Frozen(memo);
        Lists(memo);
        Arrays(memo);
        Jagged(memo);
        Expressions(memo);
        ReadOnly(memo);
        Old(memo);
        Copied(memo);
        Cleared(memo);
        Observed(memo);
    }

    private static void KeysAndValues(Memo memo)
    {
        var map = new Dictionary<string, string> { [memo.Title] = memo.Text };
        foreach (var key in map.Keys)
            Sink.Log(key); // safe
        foreach (var value in map.Values)
            Sink.Log(value); // leak
        foreach (var (key, value) in map)
        {
            Sink.Log(key); // safe
            Sink.Log(value); // leak
        }

        Sink.Log(map.First().Key); // safe
        Sink.Log(map.ContainsValue(memo.Text)); // safe
    }

    private static void ByContentKey(Memo memo)
    {
        var counts = new Dictionary<string, int>();
        foreach (var word in memo.Text.Split(' '))
            counts[word] = counts.GetValueOrDefault(word) + 1;
        Sink.Log(counts.Values.Sum()); // safe
        Sink.Log(counts.Keys.First()); // leak
        Sink.Log(string.Join(';', counts.OrderBy(pair => pair.Value).Select(pair => $"{pair.Key}={pair.Value}"))); // leak
        Sink.Log(counts.Max(pair => pair.Value)); // safe
    }

    private static void TryGet(Memo memo)
    {
        var map = new Dictionary<int, string> { [1] = memo.Text };
        if (map.TryGetValue(1, out var text))
            Sink.Log(text); // leak
        Sink.Log(map.GetValueOrDefault(2, "none").Length); // safe
        map.Remove(1, out var removed);
        Sink.Log(removed); // leak
        var plain = new Dictionary<int, string>();
        plain.TryAdd(1, memo.Title);
        Sink.Log(plain[1]); // safe
    }

    private static void Nested(Memo memo)
    {
        var byAuthor = new Dictionary<string, List<Memo>>();
        if (!byAuthor.TryGetValue(memo.Author, out var list))
            byAuthor[memo.Author] = list = [];
        list.Add(memo);
        Sink.Log(byAuthor["carly"][0].Text); // leak
        Sink.Log(byAuthor["carly"][0].Title); // safe
        Sink.Log(byAuthor.Keys.Single()); // safe
    }

    private static void Queues(Memo memo)
    {
        var queue = new Queue<string>();
        queue.Enqueue(memo.Text);
        Sink.Log(queue.Peek()); // leak
        Sink.Log(queue.Count); // safe
        while (queue.TryDequeue(out var item))
            Sink.Log(item); // leak
        var work = new Queue<(int Id, string Body)>([(memo.Id, memo.Text)]);
        var (id, body) = work.Dequeue();
        Sink.Log(id); // safe
        Sink.Log(body); // leak
    }

    private static void Stacks(Memo memo)
    {
        var stack = new Stack<string>();
        stack.Push(memo.Text);
        stack.Push(memo.Title);
        Sink.Log(stack.ToArray()[1]); // leak
        var plain = new Stack<string>(["a"]);
        plain.Push(memo.Title);
        Sink.Log(plain.Pop()); // safe
    }

    private static void Sets(Memo memo)
    {
        var set = new HashSet<string>(memo.Text.Split(' '), StringComparer.OrdinalIgnoreCase);
        Sink.Log(set.Contains("the")); // safe
        foreach (var word in set)
            Sink.Log(word); // leak
        var plain = new SortedSet<string> { memo.Title };
        plain.UnionWith([memo.Author]);
        Sink.Log(plain.Min); // safe
        plain.UnionWith(set);
        Sink.Log(string.Join(' ', plain)); // leak
    }

    private static void LinkedLists(Memo memo)
    {
        var list = new LinkedList<string>();
        list.AddLast(memo.Title);
        var node = list.AddFirst(memo.Text);
        Sink.Log(node.Value); // leak
        Sink.Log(list.First!.Value); // leak
        var plain = new LinkedList<string>(["x"]);
        Sink.Log(plain.Last!.Value); // safe
    }

    private static void Priorities(Memo memo)
    {
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(memo.Text, memo.Text.Length);
        if (queue.TryPeek(out var element, out var priority))
        {
            Sink.Log(element); // leak
            Sink.Log(priority); // safe
        }

        var byText = new PriorityQueue<int, string>();
        byText.Enqueue(memo.Id, memo.Text);
        Sink.Log(byText.Dequeue()); // safe
    }

    private static void Sorted(Memo memo)
    {
        var list = new SortedList<string, Memo> { { memo.Title, memo } };
        Sink.Log(list.Keys[0]); // safe
        Sink.Log(list.Values[0].Text); // leak
        var map = new SortedDictionary<string, int> { [memo.Text] = 1 };
        Sink.Log(map.First().Value); // safe
        Sink.Log(map.First().Key); // leak
    }

    private static void Immutables(Memo memo)
    {
        var list = ImmutableList.Create(memo.Title);
        var more = list.Add(memo.Text);
        Sink.Log(list[0]); // safe
        Sink.Log(more[1]); // leak
        ImmutableArray<string> array = [memo.Title, memo.Text];
        Sink.Log(array.Length); // safe
        Sink.Log(array[1]); // leak
        var map = ImmutableDictionary<string, string>.Empty.Add("t", memo.Title).SetItem("b", memo.Text);
        Sink.Log(map["b"]); // leak
        Sink.Log(map.Count); // safe
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(memo.Text);
        Sink.Log(builder.ToImmutable()[0]); // leak
        var stack = ImmutableStack<string>.Empty.Push(memo.Title);
        Sink.Log(stack.Peek()); // safe
    }

    private static void Concurrents(Memo memo)
    {
        var map = new ConcurrentDictionary<int, string>();
        Sink.Log(map.GetOrAdd(1, _ => memo.Text)); // leak
        map.AddOrUpdate(1, memo.Title, (_, old) => old + memo.Title);
        Sink.Log(map.Count); // safe
        var plain = new ConcurrentDictionary<int, string>();
        Sink.Log(plain.GetOrAdd(memo.Id, id => "n" + id)); // safe
        var bag = new ConcurrentBag<string> { memo.Text };
        if (bag.TryTake(out var taken))
            Sink.Log(taken); // leak
        var queue = new ConcurrentQueue<Memo>();
        queue.Enqueue(memo);
        if (queue.TryDequeue(out var item))
            Sink.Log(item.Title); // safe
        using var blocking = new BlockingCollection<string>();
        blocking.Add(memo.Text);
        blocking.CompleteAdding();
        foreach (var each in blocking.GetConsumingEnumerable())
            Sink.Log(each); // leak
    }

    private static void Frozen(Memo memo)
    {
        var map = new Dictionary<string, string> { ["a"] = memo.Text }.ToFrozenDictionary();
        Sink.Log(map["a"]); // leak
        Sink.Log(map.Keys[0]); // safe
        Sink.Log(FrozenSet.ToFrozenSet([memo.Title]).Contains(memo.Text)); // safe
    }

    private static void Lists(Memo memo)
    {
        var list = new List<string>();
        list.AddRange([memo.Title, memo.Text]);
        Sink.Log(list.Exists(text => text.Length > 8)); // safe
        Sink.Log(list.ConvertAll(text => text.ToUpperInvariant())[1]); // leak
        Sink.Log(list.ConvertAll(text => text.Length)[0] > 0); // safe
        list.Insert(0, memo.Title);
        Sink.Log(list.GetRange(0, 3)[2]); // leak
        Sink.Log(list.IndexOf(memo.Text) >= 0); // safe
    }

    private static void Arrays(Memo memo)
    {
        var array = new string[3];
        Array.Fill(array, memo.Title);
        Sink.Log(array[2]); // safe
        array[1] = memo.Text;
        var copy = new string[3];
        Array.Copy(array, copy, 3);
        Sink.Log(copy[1]); // leak
        Sink.Log(Array.IndexOf(array, memo.Text)); // safe
        Sink.Log(Array.ConvertAll(array, text => text + "!")[1]); // leak
        Array.Clear(copy);
        Array.Resize(ref array, 5);
        Sink.Log(array[1]); // leak
    }

    private static void Jagged(Memo memo)
    {
        string[][] rows = [[memo.Title], [memo.Title, memo.Text]];
        Sink.Log(rows[1][1]); // leak
        Sink.Log(rows[1].Length); // safe
        var grid = new string[2, 2];
        grid[1, 0] = memo.Text;
        foreach (var cell in grid)
            Sink.Log(cell); // leak
        Sink.Log(grid.GetLength(0)); // safe
    }

    private static void Expressions(Memo memo)
    {
        List<string> all = [memo.Title, .. memo.Lines, "end"];
        Sink.Log(all[1]); // leak
        string[] plain = [.. memo.Title.Split('e'), memo.Author];
        Sink.Log(plain[^1]); // safe
        HashSet<string> set = [memo.Text];
        Sink.Log(set.Single()); // leak
        ReadOnlySpan<string> span = [memo.Title, memo.Author];
        Sink.Log(span[1]); // safe
    }

    private static void ReadOnly(Memo memo)
    {
        var inner = new List<string> { memo.Title };
        var view = inner.AsReadOnly();
        Sink.Log(view[0]); // safe
        inner.Add(memo.Text);
        Sink.Log(view[1]); // leak
        IReadOnlyDictionary<string, string> map = new ReadOnlyDictionary<string, string>(new Dictionary<string, string> { ["k"] = memo.Text });
        Sink.Log(map["k"]); // leak
        Sink.Log(map.Keys.First()); // safe
    }

    private static void Old(Memo memo)
    {
        var values = new NameValueCollection { { "title", memo.Title }, { "body", memo.Text } };
        Sink.Log(values["body"]); // leak
        Sink.Log(values.Count); // safe
        var table = new System.Collections.Hashtable { ["x"] = memo.Text };
        Sink.Log(table["x"]); // leak
        var list = new System.Collections.ArrayList { memo.Title };
        Sink.Log((string?)list[0]); // safe
    }

    private static void Copied(Memo memo)
    {
        var source = new List<string> { memo.Text };
        var copy = new List<string>(source);
        source.Clear();
        Sink.Log(copy[0]); // leak
        Sink.Log(source.Count); // safe
        var target = new string[1];
        copy.CopyTo(target, 0);
        Sink.Log(target[0]); // leak
    }

    private static void Cleared(Memo memo)
    {
        var list = new List<string> { memo.Text };
        list.Clear();
        list.Add(memo.Title);
        Sink.Log(list[0]); // safe
        var map = new Dictionary<string, string> { ["b"] = memo.Text };
        map.Clear();
        map["b"] = memo.Title;
        Sink.Log(map["b"]); // safe
        map["c"] = memo.Reply!;
        Sink.Log(map["c"]); // leak
    }

    private static void Observed(Memo memo)
    {
        var items = new ObservableCollection<string>();
        items.CollectionChanged += (_, args) => Sink.Log(args.NewItems?[0]); // leak
        items.CollectionChanged += (_, args) => Sink.Log(args.Action); // safe
        items.Add(memo.Text);
    }
}
