// Lists, stacks and queues that are filled one by one: whoever asks for the first, the last or the top gets what lies there.
using System.Collections.Immutable;

namespace Flows.Collections.InTheirOrder;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Lists(memo);
        Stacks(memo);
        Queues(memo);
        Queries(memo);
        Unknown(memo);
        Filled(memo);
    }

    private static void Lists(Memo memo)
    {
        var lines = new List<string>();
        lines.Add(memo.Title);
        lines.Add(memo.Text);
        lines.Add(memo.Author);
        Sink.Log(lines[0]); // safe
        Sink.Log(lines[1]); // leak
        Sink.Log(lines[^1]); // safe
        Sink.Log(lines[^2]); // leak
        Sink.Log(lines.First()); // safe
        Sink.Log(lines.Last()); // safe
        Sink.Log(lines.ElementAt(1)); // leak
        Sink.Log(lines.ElementAt(2)); // safe
        lines[1] = "-";
        Sink.Log(string.Join(",", lines)); // safe
        lines.Add(memo.Text);
        lines.Reverse();
        Sink.Log(lines[0]); // leak
        IReadOnlyList<string> view = new List<string> { memo.Text, memo.Title };
        Sink.Log(view[1]); // safe
        Sink.Log(view[0]); // leak
    }

    private static void Stacks(Memo memo)
    {
        var stack = new Stack<string>();
        stack.Push(memo.Text);
        stack.Push(memo.Title);
        Sink.Log(stack.Peek()); // safe
        Sink.Log(stack.Pop()); // safe
        Sink.Log(stack.Pop()); // leak
        stack.Push(memo.Text);
        stack.Push(memo.Title);
        foreach (var each in stack)
            Sink.Log(each); // leak
        if (stack.TryPop(out var top))
            Sink.Log(top); // safe
        if (stack.TryPeek(out top))
            Sink.Log(top); // leak
        Sink.Log(ImmutableStack<string>.Empty.Push(memo.Text).Push(memo.Title).Peek()); // safe
        Sink.Log(ImmutableStack<string>.Empty.Push(memo.Title).Push(memo.Text).Peek()); // leak
    }

    private static void Queues(Memo memo)
    {
        var queue = new Queue<string>();
        queue.Enqueue(memo.Title);
        queue.Enqueue(memo.Text);
        queue.Enqueue(memo.Author);
        Sink.Log(queue.Peek()); // safe
        Sink.Log(queue.Dequeue()); // safe
        Sink.Log(queue.Dequeue()); // leak
        Sink.Log(queue.Dequeue()); // safe
        Sink.Log(ImmutableQueue<string>.Empty.Enqueue(memo.Title).Enqueue(memo.Text).Peek()); // safe
        Sink.Log(ImmutableQueue<string>.Empty.Enqueue(memo.Text).Enqueue(memo.Title).Peek()); // leak
    }

    private static void Queries(Memo memo)
    {
        string[] lines = [memo.Title, memo.Text];
        Sink.Log(lines.First()); // safe
        Sink.Log(lines.Last()); // leak
        Sink.Log(lines.Append(memo.Author).Last()); // safe
        Sink.Log(lines.Prepend(memo.Reply!).First()); // leak
        Sink.Log(lines.Append(memo.Author).First()); // safe
        Sink.Log(lines.First(line => line.Length > 8)); // leak
        Sink.Log(lines.ElementAtOrDefault(5) ?? "none"); // safe
        Sink.Log(lines.FirstOrDefault()); // safe
    }

    private static void Unknown(Memo memo)
    {
        var lines = new List<string> { memo.Title };
        foreach (var line in memo.Lines)
            lines.Add(line);
        Sink.Log(lines[0]); // safe
        Sink.Log(lines[^1]); // leak
        Sink.Log(lines[1]); // leak
        lines.Insert(0, "x");
        Sink.Log(lines[^1]); // leak
        var stack = new Stack<string>();
        foreach (var line in memo.Lines)
            stack.Push(line);
        stack.Push(memo.Title);
        stack.Pop();
        Sink.Log(stack.Peek()); // leak
        var queue = new Queue<string>();
        queue.Enqueue(memo.Title);
        foreach (var line in memo.Lines)
            queue.Enqueue(line);
        queue.Dequeue();
        Sink.Log(queue.Peek()); // leak
    }

    private static void Filled(Memo memo)
    {
        Sink.Log(Both(memo)[0]); // safe
        Sink.Log(Both(memo)[1]); // leak
        Sink.Log(Both(memo).First()); // safe
    }

    private static List<string> Both(Memo memo)
    {
        var lines = new List<string>();
        lines.Add(memo.Title);
        lines.Add(memo.Text);
        return lines;
    }
}
