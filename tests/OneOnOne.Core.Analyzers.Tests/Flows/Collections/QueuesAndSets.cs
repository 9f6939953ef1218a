// Containers other than lists: what comes out, what is only counted, and what was taken out before.
namespace Flows.Collections.QueuesAndSets;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Queues(memo);
        Stacks(memo);
        Sets(memo);
        Linked(memo);
        Priorities(memo);
        Sorted(memo);
        Blocking(memo);
    }

    private static void Queues(Memo memo)
    {
        var queue = new Queue<string>([memo.Title]);
        Sink.Log(queue.Peek()); // safe
        queue.Enqueue(memo.Text);
        queue.Dequeue();
        Sink.Log(queue.Dequeue()); // leak
        Sink.Log(queue.Count); // safe
        queue.Enqueue(memo.Text);
        queue.Clear();
        queue.Enqueue("idle");
        Sink.Log(queue.Dequeue()); // safe
        queue.Enqueue(memo.Reply!);
        if (queue.TryDequeue(out var reply))
            Sink.Log(reply); // leak
    }

    private static void Stacks(Memo memo)
    {
        var stack = new Stack<object>();
        stack.Push(memo.Id);
        Sink.Log(stack.Peek()); // safe
        stack.Push(memo.Text);
        Sink.Log(stack.ToArray()[0]); // leak
        Sink.Log(stack.Contains("x")); // safe
        Sink.Log(stack.TryPop(out var top)); // safe
        Sink.Log(top); // leak
    }

    private static void Sets(Memo memo)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Sink.Log(seen.Add(memo.Text)); // safe
        Sink.Log(seen.Contains(memo.Text)); // safe
        Sink.Log(seen.Count); // safe
        Sink.Log(seen.First()); // leak
        if (seen.TryGetValue(memo.Text.ToUpperInvariant(), out var actual))
            Sink.Log(actual); // leak
        var others = new HashSet<string> { "a", "b" };
        others.ExceptWith(seen);
        Sink.Log(string.Join(",", others)); // safe
        others.UnionWith(seen);
        Sink.Log(string.Join(",", others)); // leak
        others.Clear();
        Sink.Log(string.Join(",", others)); // safe
    }

    private static void Linked(Memo memo)
    {
        var chain = new LinkedList<string>();
        var head = chain.AddFirst("head");
        var tail = chain.AddAfter(head, memo.Text);
        Sink.Log(tail.Value); // leak
        Sink.Log(head.Next?.Value); // leak
        Sink.Log(chain.Last?.Value); // leak
        chain.RemoveLast();
        Sink.Log(chain.Count); // safe
        tail.Value = "wiped";
        Sink.Log(tail.Value); // safe
    }

    private static void Priorities(Memo memo)
    {
        var jobs = new PriorityQueue<string, int>();
        jobs.Enqueue(memo.Text, 2);
        Sink.Log(jobs.TryPeek(out _, out var due) ? due : -1); // safe
        Sink.Log(jobs.Dequeue()); // leak
        var byText = new PriorityQueue<int, string>();
        byText.Enqueue(memo.Id, memo.Text);
        Sink.Log(byText.Peek()); // safe
        byText.TryDequeue(out var id, out var rank);
        Sink.Log(id); // safe
        Sink.Log(rank); // leak
    }

    private static void Sorted(Memo memo)
    {
        var sorted = new SortedSet<string> { "a", memo.Text };
        Sink.Log(sorted.Max); // leak
        var list = new SortedList<string, int> { [memo.Text] = memo.Id };
        Sink.Log(list.Values[0]); // safe
        Sink.Log(list.Keys[0]); // leak
        Sink.Log(list.GetValueAtIndex(0)); // safe
        Sink.Log(list.GetKeyAtIndex(0)); // leak
        Sink.Log(list.IndexOfKey(memo.Text)); // safe
    }

    private static void Blocking(Memo memo)
    {
        using var work = new System.Collections.Concurrent.BlockingCollection<Job>();
        work.Add(new Job(memo.Id, memo.Text));
        work.Add(new Job(2, "plain"));
        work.CompleteAdding();
        foreach (var job in work.GetConsumingEnumerable())
        {
            Sink.Log(job.Id); // safe
            Sink.Log(job.Payload); // leak
        }

        var bag = new System.Collections.Concurrent.ConcurrentBag<string> { memo.Text };
        Sink.Log(bag.IsEmpty); // safe
        if (bag.TryTake(out var taken))
            Sink.Log(taken); // leak
        Sink.Log(bag.TryPeek(out _)); // safe
    }

    private sealed record Job(int Id, string Payload);
}
