// Tasks kept in a dictionary, scopes disposed later, and values shared between threads.
namespace Flows.Async.TasksAndThreads;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Async(memo);
        Threading(memo);
    }

    private static async Task Async(Memo memo)
    {
        var tasks = new Dictionary<string, Task<string>> { ["a"] = Task.FromResult(memo.Text), ["b"] = Task.FromResult(memo.Title) };
        Sink.Log(await tasks["a"]); // leak
        Sink.Log(await tasks["b"]); // safe
        var (text, size) = (await Task.FromResult(memo.Text), await Task.FromResult(3));
        Sink.Log(text); // leak
        Sink.Log(size); // safe
        Sink.Log((await Task.FromResult(memo)).Title); // safe
        await using var scope = new AsyncScope(memo.Text);
        Sink.Log(await scope.ReadAsync()); // leak
    }

    private static void Threading(Memo memo)
    {
        string? shared = null;
        var count = 0;
        Interlocked.Exchange(ref shared, memo.Text);
        Interlocked.Increment(ref count);
        Sink.Log(shared); // leak
        Sink.Log(count); // safe
        Sink.Log(Volatile.Read(ref shared)); // leak
        var local = new ThreadLocal<string>(() => memo.Title);
        Sink.Log(local.Value); // safe
    }

    private sealed class AsyncScope(string text) : IAsyncDisposable
    {
        public async Task<string> ReadAsync()
        {
            await Task.CompletedTask;
            return text;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
