// Sets, queues, stacks, linked lists, sorted and priority ones.
namespace Flows.Collections.SetsQueuesStacks;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Sets(memo);
        Queues(memo);
        Stacks(memo);
        Linked(memo);
        Sorted(memo);
        Priority(memo);
    }

    private static void Sets(Memo memo)
    {
        var content = new HashSet<string> { memo.Text };
        foreach (var item in content)
            Sink.Log(item); // leak
        Sink.Log(content.Contains(memo.Text)); // safe
        Sink.Log(content.Add(memo.Reply!)); // safe
        Sink.Log(content.Single(item => item.Length > 0 && item == memo.Text)); // leak
        var plain = new HashSet<string> { memo.Title };
        Sink.Log(plain.First()); // safe
        plain.UnionWith(memo.Lines);
        Sink.Log(plain.Last()); // leak
        Sink.Log(content.TryGetValue(memo.Text, out var actual) ? actual : ""); // leak
    }

    private static void Queues(Memo memo)
    {
        var queue = new Queue<string>();
        queue.Enqueue(memo.Title);
        Sink.Log(queue.Peek()); // safe
        Sink.Log(queue.Dequeue()); // safe
        queue.Enqueue(memo.Text);
        Sink.Log(queue.Peek()); // leak
        Sink.Log(queue.TryDequeue(out var text) ? text : ""); // leak
        Sink.Log(queue.Count); // safe
    }

    private static void Stacks(Memo memo)
    {
        var stack = new Stack<string>();
        stack.Push(memo.Text);
        Sink.Log(stack.Peek()); // leak
        Sink.Log(stack.Pop()); // leak
        Sink.Log(stack.Count); // safe
        var plain = new Stack<string>([memo.Title]);
        Sink.Log(plain.TryPop(out var title) ? title : ""); // safe
    }

    private static void Linked(Memo memo)
    {
        var list = new LinkedList<string>();
        list.AddFirst(memo.Text);
        Sink.Log(list.First!.Value); // leak
        Sink.Log(list.Count); // safe
        var plain = new LinkedList<string>();
        var node = plain.AddLast(memo.Title);
        Sink.Log(node.Value); // safe
        plain.AddAfter(node, memo.Text);
        Sink.Log(node.Next!.Value); // leak
    }

    private static void Sorted(Memo memo)
    {
        var set = new SortedSet<string> { memo.Text };
        Sink.Log(set.Min); // leak
        var titles = new SortedSet<string> { memo.Title };
        Sink.Log(titles.Max); // safe
        var map = new SortedDictionary<string, string> { [memo.Title] = memo.Text };
        Sink.Log(map.First().Value); // leak
        Sink.Log(map.First().Key); // safe
        var list = new SortedList<string, string> { { memo.Title, memo.Text } };
        Sink.Log(list.Keys[0]); // safe
        Sink.Log(list.Values[0]); // leak
        Sink.Log(list.GetValueAtIndex(0)); // leak
    }

    private static void Priority(Memo memo)
    {
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(memo.Text, 1);
        Sink.Log(queue.Peek()); // leak
        queue.TryDequeue(out var text, out var priority);
        Sink.Log(text); // leak
        Sink.Log(priority); // safe
        var plain = new PriorityQueue<string, int>();
        plain.Enqueue(memo.Title, 1);
        Sink.Log(plain.Dequeue()); // safe
    }
}
