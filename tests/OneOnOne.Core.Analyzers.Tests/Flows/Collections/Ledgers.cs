// Lists, maps, sets and queues at work: keyed, nested, emptied, taken from.
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Runtime.InteropServices;

namespace Flows.Collections.Ledgers;

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
}
