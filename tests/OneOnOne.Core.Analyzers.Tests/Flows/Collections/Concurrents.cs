// Concurrent collections and blocking ones.
using System.Collections.Concurrent;

namespace Flows.Collections.Concurrents;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Queues(memo);
        Bags(memo);
        Maps(memo);
        Blocking(memo);
        Stacks(memo);
    }

    private static void Queues(Memo memo)
    {
        var queue = new ConcurrentQueue<string>();
        queue.Enqueue(memo.Text);
        if (queue.TryPeek(out var seen))
            Sink.Log(seen); // leak
        if (queue.TryDequeue(out var text))
            Sink.Log(text); // leak
        Sink.Log(queue.IsEmpty); // safe
        var plain = new ConcurrentQueue<string>();
        plain.Enqueue(memo.Title);
        if (plain.TryDequeue(out var title))
            Sink.Log(title); // safe
    }

    private static void Bags(Memo memo)
    {
        var bag = new ConcurrentBag<string> { memo.Text };
        foreach (var item in bag)
            Sink.Log(item); // leak
        var plain = new ConcurrentBag<string> { memo.Title };
        Sink.Log(plain.TryTake(out var title) ? title : ""); // safe
    }

    private static void Maps(Memo memo)
    {
        var map = new ConcurrentDictionary<string, string>();
        map[memo.Title] = memo.Text;
        Sink.Log(map[memo.Title]); // leak
        Sink.Log(map.Keys.First()); // safe
        map.TryRemove(memo.Title, out var removed);
        Sink.Log(removed); // leak
        var titles = new ConcurrentDictionary<int, string>();
        titles.TryAdd(1, memo.Title);
        Sink.Log(titles.GetOrAdd(1, "none")); // safe
        Sink.Log(titles.GetOrAdd(2, memo.Text)); // leak
    }

    private static void Blocking(Memo memo)
    {
        using var queue = new BlockingCollection<string>();
        queue.Add(memo.Text);
        queue.CompleteAdding();
        foreach (var item in queue.GetConsumingEnumerable())
            Sink.Log(item); // leak
        using var plain = new BlockingCollection<string>();
        plain.Add(memo.Title);
        Sink.Log(plain.Take()); // safe
        Sink.Log(plain.Count); // safe
    }

    private static void Stacks(Memo memo)
    {
        var stack = new ConcurrentStack<string>();
        stack.PushRange([memo.Text]);
        Sink.Log(stack.TryPop(out var text) ? text : ""); // leak
        stack.Push(memo.Title);
        Sink.Log(stack.Count); // safe
    }
}
