// Arrays, lists, sets, queues and stacks: what is taken out, and what is left.
namespace Flows.Collections.ArraysAndQueues;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Arrays(memo);
        Matrices(memo);
        Lists(memo);
        SetsAndQueues(memo);
        Stacks(memo);
        Priority(memo);
    }

    private static void Arrays(Memo memo)
    {
        var row = new[] { memo.Title, memo.Text, memo.Author };
        Sink.Log(row[0]); // safe
        Sink.Log(row[1]); // leak
        row[1] = "";
        Sink.Log(string.Join(",", row)); // safe
        var copy = new string[3];
        row[2] = memo.Text;
        Array.Copy(row, copy, 3);
        Sink.Log(copy[2]); // leak
        Array.Fill(copy, memo.Author);
        Sink.Log(copy[2]); // safe
        Array.Resize(ref copy, 5);
        copy[4] = memo.Text;
        Sink.Log(copy[^1]); // leak
        Sink.Log(Array.IndexOf(copy, memo.Text)); // safe
    }

    private static void Matrices(Memo memo)
    {
        var grid = new string[2, 2];
        grid[0, 0] = memo.Title;
        grid[1, 1] = memo.Text;
        Sink.Log(grid[1, 1]); // leak
        Sink.Log(grid.GetLength(0)); // safe
        string[][] rows = [[memo.Title], [memo.Text]];
        Sink.Log(rows[0][0]); // safe
        Sink.Log(rows[1][0]); // leak
    }

    private static void Lists(Memo memo)
    {
        var names = new List<string> { memo.Author, memo.Title };
        names.Add(memo.Text);
        Sink.Log(names.Last()); // leak
        names.RemoveAll(_ => true);
        Sink.Log(names.Count); // safe
        names.AddRange(memo.Lines);
        names.Sort();
        Sink.Log(names[0]); // leak
        Sink.Log(names.Exists(name => name.Length > 3)); // safe
        Sink.Log(names.Find(name => name.Length > 3)); // leak
        Sink.Log(names.ConvertAll(name => name.Length)[0]); // safe
        Sink.Log(names.ConvertAll(name => name.Trim())[0]); // leak
        names.Clear();
        names.Insert(0, memo.Title);
        Sink.Log(names[0]); // safe
    }

    private static void SetsAndQueues(Memo memo)
    {
        var words = new HashSet<string> { memo.Title };
        Sink.Log(words.Add(memo.Text)); // safe
        Sink.Log(string.Join(' ', words)); // leak
        var sorted = new SortedSet<string>([memo.Title, memo.Author]);
        Sink.Log(sorted.Min); // safe
        var queue = new Queue<string>();
        queue.Enqueue(memo.Title);
        queue.Enqueue(memo.Author);
        Sink.Log(queue.Peek()); // safe
        queue.Clear();
        queue.Enqueue(memo.Text);
        Sink.Log(queue.Dequeue()); // leak
    }

    private static void Stacks(Memo memo)
    {
        var stack = new Stack<string>();
        stack.Push(memo.Text);
        Sink.Log(stack.TryPeek(out _)); // safe
        Sink.Log(stack.Pop()); // leak
        var titles = new Stack<Memo>([memo]);
        Sink.Log(titles.Peek().Title); // safe
        if (titles.TryPop(out var popped))
            Sink.Log(popped.Text); // leak
        var chain = new LinkedList<string>();
        chain.AddFirst(memo.Title);
        Sink.Log(chain.First!.Value); // safe
        chain.AddLast(memo.Text);
        Sink.Log(chain.Last!.Value); // leak
    }

    private static void Priority(Memo memo)
    {
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue(memo.Text, memo.Id);
        if (queue.TryDequeue(out var element, out var priority))
        {
            Sink.Log(element); // leak
            Sink.Log(priority); // safe
        }
    }
}
