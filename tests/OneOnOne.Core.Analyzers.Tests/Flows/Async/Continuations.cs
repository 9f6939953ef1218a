// Tasks that are continued, started elsewhere or completed by hand, and lambdas that are asynchronous.
namespace Flows.Async.Continuations;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Continued(memo);
        await Started(memo);
        await ByHand(memo);
        await Lambdas(memo);
        await ParallelLoops(memo);
    }

    private static async Task Continued(Memo memo)
    {
        Sink.Log(await Task.FromResult(memo.Text).ContinueWith(task => task.Result + "!")); // leak
        Sink.Log(await Task.FromResult(memo.Title).ContinueWith((task, state) => task.Result + state, memo.Author)); // safe
        Sink.Log(await Task.FromResult(memo.Title).ContinueWith((task, state) => task.Result + state, memo.Text)); // leak
        Sink.Log(await Task.FromResult(Task.FromResult(memo.Text)).Unwrap()); // leak
    }

    private static async Task Started(Memo memo)
    {
        Sink.Log(await Task.Run(() => memo.Text)); // leak
        Sink.Log(await Task.Run(() => memo.Title)); // safe
        var found = "";
        await Task.Run(() => found = memo.Text);
        Sink.Log(found); // leak
        await Task.Run(async () =>
        {
            await Task.Yield();
            found = memo.Author;
        });
        Sink.Log(found); // safe
        var thread = new Thread(() => found = memo.Reply!);
        thread.Start();
        thread.Join();
        Sink.Log(found); // leak
        Sink.Log(await Task.Factory.StartNew(state => ((Memo)state!).Title, memo)); // safe
    }

    private static async Task ByHand(Memo memo)
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(memo.Text);
        Sink.Log(await source.Task); // leak
        var other = new TaskCompletionSource<string>();
        other.TrySetResult(memo.Title);
        Sink.Log(await other.Task); // safe
        var failing = new TaskCompletionSource<string>();
        failing.SetException(new InvalidOperationException(memo.Text)); // leak ONE1005 (unrecorded)
        try
        {
            Sink.Log(await failing.Task); // safe (dead)
        }
        catch (InvalidOperationException wrong)
        {
            Sink.Log(wrong.Message); // leak
        }
    }

    private static async Task Lambdas(Memo memo)
    {
        Func<Memo, Task<string>> load = async m =>
        {
            await Task.Yield();
            return m.Text;
        };
        Sink.Log(await load(memo)); // leak
        Func<Task<int>> count = async () => (await load(memo)).Length;
        Sink.Log(await count()); // safe
        load = m => Task.FromResult(m.Title);
        Sink.Log(await load(memo)); // safe
        Sink.Log(await Local(memo.Author)); // safe
        Sink.Log(await Local(memo.Lines[0])); // leak

        static async Task<string> Local(string text)
        {
            await Task.Yield();
            return "(" + text + ")";
        }
    }

    private static async Task ParallelLoops(Memo memo)
    {
        var gathered = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(memo.Lines, (line, _) =>
        {
            gathered.Add(line);
            return ValueTask.CompletedTask;
        });
        var sizes = new int[3];
        Parallel.For(0, 3, i => sizes[i] = memo.Lines[i].Length);
        Sink.Log(sizes[0]); // safe
        var texts = new string[3];
        Parallel.For(0, 3, i => texts[i] = memo.Lines[i]);
        Sink.Log(texts[0]); // leak
    }
}
