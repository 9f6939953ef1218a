// Arrays, lists, dictionaries, queues and sets, immutable and concurrent: what is in, what came out, what is elsewhere.
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace Flows.Collections.ShelvesOfNotes;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Arrays(memo);
        Lists(memo);
        Dictionaries(memo);
        Nested(memo);
        Queues(memo);
        Sets(memo);
        Immutables(memo);
        Concurrents(memo);
        Expressions(memo);
        Views(memo);
        Objects(memo);
    }

    private static void Arrays(Memo memo)
    {
        var row = new string[3];
        row[0] = memo.Title;
        row[1] = memo.Text;
        Sink.Log(row[0]); // safe
        Sink.Log(row[1]); // leak
        Sink.Log(row.Length); // safe
        row[1] = "";
        Sink.Log(string.Join(",", row)); // safe
        var grid = new string[2, 2];
        grid[0, 1] = memo.Text;
        Sink.Log(grid[0, 1]); // leak
        Sink.Log(grid.GetLength(1)); // safe
        string[][] jagged = [["a"], [memo.Text]];
        foreach (var line in jagged)
            Sink.Log(line[0]); // leak
        var copy = (string[])new[] { memo.Title, memo.Author }.Clone();
        Sink.Log(copy[1]); // safe
        Array.Sort(copy);
        Sink.Log(Array.IndexOf(copy, memo.Text)); // safe
    }

    private static void Lists(Memo memo)
    {
        var list = new List<string> { memo.Title };
        Sink.Log(list[0]); // safe
        list.AddRange(memo.Lines);
        Sink.Log(list[^1]); // leak
        Sink.Log(list.Count); // safe
        Sink.Log(list.Contains("raise")); // safe
        list.Clear();
        list.Add(memo.Author);
        Sink.Log(list.First()); // safe
        list.Insert(0, memo.Text);
        foreach (var item in list)
            Sink.Log(item); // leak
        var other = new List<string>(list);
        list.Clear();
        Sink.Log(string.Concat(list)); // safe
        Sink.Log(other[0]); // leak
        var enumerator = other.GetEnumerator();
        while (enumerator.MoveNext())
            Sink.Export(enumerator.Current); // leak
    }

    private static void Dictionaries(Memo memo)
    {
        var map = new Dictionary<string, string> { ["title"] = memo.Title, ["text"] = memo.Text };
        Sink.Log(map["title"]); // safe
        Sink.Log(map["text"]); // leak
        Sink.Log(string.Join(",", map.Keys)); // safe
        Sink.Log(string.Join(",", map.Values)); // leak
        foreach (var (key, value) in map)
        {
            Sink.Log(key); // safe
            Sink.Export(value); // leak
        }

        if (map.TryGetValue("text", out var found))
            Sink.Log(found); // leak
        map["text"] = "-";
        Sink.Log(map["text"]); // safe
        map.Remove("title", out var removed);
        Sink.Log(removed); // safe
        var words = new Dictionary<string, int>();
        foreach (var word in memo.Text.Split(' '))
            words[word] = words.GetValueOrDefault(word) + 1;
        Sink.Log(words.Keys.First()); // leak
        Sink.Log(words.Values.Sum()); // safe
        foreach (var pair in words)
            Sink.Log(pair.Key); // leak
        foreach (var pair in words)
            Sink.Log(pair.Value); // safe
    }

    private static void Nested(Memo memo)
    {
        var byAuthor = new Dictionary<string, List<string>>();
        if (!byAuthor.TryGetValue(memo.Author, out var list))
            byAuthor[memo.Author] = list = [];
        list.Add(memo.Text);
        Sink.Log(byAuthor[memo.Author][0]); // leak
        Sink.Log(byAuthor.Keys.Single()); // safe
        Sink.Log(byAuthor[memo.Author].Count); // safe
        var cards = new List<(string Name, string Words)> { (memo.Title, memo.Text) };
        Sink.Log(cards[0].Name); // safe
        Sink.Log(cards[0].Words); // leak
        foreach (var (name, words) in cards)
        {
            Sink.Export(name); // safe
            Sink.Export(words); // leak
        }
    }

    private static void Queues(Memo memo)
    {
        var queue = new Queue<string>();
        queue.Enqueue(memo.Text);
        Sink.Log(queue.Count); // safe
        Sink.Log(queue.Peek()); // leak
        Sink.Log(queue.Dequeue()); // leak
        var stack = new Stack<string>([memo.Title]);
        Sink.Log(stack.Peek()); // safe
        stack.Push(memo.Text);
        Sink.Log(stack.TryPop(out var top) ? top : ""); // leak
        var first = new PriorityQueue<string, int>();
        first.Enqueue(memo.Text, memo.Id);
        if (first.TryDequeue(out var text, out var priority))
        {
            Sink.Log(text); // leak
            Sink.Log(priority); // safe
        }

        var chain = new LinkedList<string>([memo.Title]);
        Sink.Log(chain.First!.Value); // safe
        chain.AddLast(memo.Text);
        Sink.Log(chain.Last!.Value); // leak
    }

    private static void Sets(Memo memo)
    {
        var seen = new HashSet<string> { memo.Title };
        Sink.Log(seen.Add(memo.Text)); // safe
        Sink.Log(string.Join(",", seen)); // leak
        Sink.Log(seen.Count); // safe
        var sorted = new SortedSet<string>([memo.Title, memo.Author]);
        Sink.Log(sorted.Min); // safe
        sorted.UnionWith(memo.Lines);
        Sink.Log(sorted.Reverse().First()); // leak
        var ordered = new SortedDictionary<string, string> { [memo.Text] = memo.Title };
        Sink.Log(ordered.First().Key); // leak
        Sink.Log(ordered.First().Value); // safe
    }

    private static void Immutables(Memo memo)
    {
        var empty = ImmutableList<string>.Empty;
        var full = empty.Add(memo.Text);
        Sink.Log(full[0]); // leak
        Sink.Log(empty.Count); // safe
        Sink.Log(empty.Add(memo.Title)[0]); // safe
        var map = ImmutableDictionary<string, string>.Empty.Add("text", memo.Text);
        Sink.Log(map["text"]); // leak
        Sink.Log(map.Keys.First()); // safe
        ImmutableArray<string> array = [memo.Title, memo.Author];
        Sink.Log(array[1]); // safe
        Sink.Log(array.Add(memo.Text)[2]); // leak
        Sink.Log(array.Length); // safe
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(memo.Text);
        Sink.Log(builder.ToImmutable()[0]); // leak
        var frozen = new[] { memo }.ToFrozenDictionary(note => note.Id, note => note.Text);
        Sink.Log(frozen[memo.Id]); // leak
        Sink.Log(frozen.Keys[0]); // safe
    }

    private static void Concurrents(Memo memo)
    {
        var cache = new ConcurrentDictionary<int, string>();
        Sink.Log(cache.GetOrAdd(1, memo.Title)); // safe
        Sink.Log(cache.GetOrAdd(2, _ => memo.Text)); // leak
        Sink.Log(cache.Keys.First()); // safe
        cache.AddOrUpdate(3, "new", (_, old) => old + memo.Text);
        cache.AddOrUpdate(3, "new", (_, old) => old + memo.Text);
        Sink.Log(cache[3]); // leak
        var bag = new ConcurrentBag<string> { memo.Text };
        if (bag.TryTake(out var taken))
            Sink.Log(taken); // leak
        var waiting = new ConcurrentQueue<string>();
        waiting.Enqueue(memo.Title);
        if (waiting.TryDequeue(out var next))
            Sink.Log(next); // safe
    }

    private static void Expressions(Memo memo)
    {
        string[] titles = [memo.Title, memo.Author];
        string[] all = [.. titles, memo.Text];
        Sink.Log(all[^1]); // leak
        Sink.Log(titles[^1]); // safe
        List<string> spread = [.. memo.Lines, "end"];
        Sink.Log(spread[0]); // leak
        Span<string> span = [memo.Title, "x"];
        Sink.Log(span[0]); // safe
        HashSet<int> lengths = [.. memo.Lines.Select(line => line.Length)];
        Sink.Log(lengths.First()); // safe
    }

    private static void Views(Memo memo)
    {
        var list = new List<string> { memo.Title };
        ReadOnlyCollection<string> view = list.AsReadOnly();
        Sink.Log(view[0]); // safe
        list.Add(memo.Text);
        Sink.Log(view[1]); // leak
        string[] row = [memo.Title, memo.Author];
        var segment = new ArraySegment<string>(row, 1, 1);
        Sink.Log(segment[0]); // safe
        row[1] = memo.Text;
        Sink.Log(segment[0]); // leak
        var middle = row.AsSpan(1);
        middle[0] = "";
        Sink.Log(row[1]); // safe
    }

    private static void Objects(Memo memo)
    {
        var bag = new Dictionary<string, object?> { ["id"] = memo.Id, ["body"] = memo.Text };
        Sink.Log(bag["id"]); // safe
        Sink.Log(bag["body"]); // leak
        Sink.Log(bag["body"] is string text ? text.Length : 0); // safe
        Sink.Log((string)bag["body"]!); // leak
        Sink.Log(bag.ContainsKey("body")); // safe
        bag.Remove("body");
        Sink.Log(bag.GetValueOrDefault("body")); // safe
    }
}
