// What holds across awaits: ambient values, failures, disposal, locks, caches of tasks and awaiters of one's own.
namespace Flows.Async.AsyncScopes;

public static class Scenario
{
    private static readonly AsyncLocal<string?> s_ambient = new();

    public static async Task Run()
    {
        var memo = Notes.First();
        await Ambient(memo);
        await Failing(memo);
        await Disposed(memo);
        await Locked(memo);
        await Custom(memo);
        await Cached(memo);
    }

    private static async Task<string> TitleAsync(int id) => (await Notes.FindAsync(id)).Title;

    private static async ValueTask<string> BodyAsync(int id)
    {
        var memo = await Notes.FindAsync(id).ConfigureAwait(false);
        return memo.Text.Trim();
    }

    private static async Task Ambient(Memo memo)
    {
        s_ambient.Value = memo.Title;
        Sink.Log(s_ambient.Value); // safe
        s_ambient.Value = memo.Text;
        await Task.Yield();
        Sink.Log(s_ambient.Value); // leak
        s_ambient.Value = null;
        Sink.Log(s_ambient.Value ?? "cleared"); // safe
    }

    private static async Task Failing(Memo memo)
    {
        var step = memo.Title;
        try
        {
            step = await BodyAsync(memo.Id);
            await Task.FromException(new TimeoutException("late"));
        }
        catch (TimeoutException late)
        {
            Sink.Log(late.Message); // safe
            Sink.Log(step); // leak
        }
        finally
        {
            step = await TitleAsync(memo.Id);
        }

        Sink.Log(step); // safe
    }

    private static async Task Disposed(Memo memo)
    {
        await using var session = new Session(memo.Title);
        Sink.Log(session.Name); // safe
        await using (var other = new Session(memo.Text))
            Sink.Log(other.Name); // leak
    }

    private static async Task Locked(Memo memo)
    {
        using var gate = new SemaphoreSlim(1);
        var shared = memo.Title;
        await gate.WaitAsync();
        try
        {
            shared = memo.Text;
        }
        finally
        {
            gate.Release();
        }

        Sink.Log(shared); // leak
        Sink.Log(gate.CurrentCount); // safe
    }

    private static async Task Custom(Memo memo)
    {
        Sink.Log(await new Promise(memo.Text)); // leak
        Sink.Log(await new Promise(memo.Title)); // safe
    }

    private static async Task Cached(Memo memo)
    {
        var cache = new AsyncCache();
        Sink.Log(await cache.GetAsync("title", () => Task.FromResult(memo.Title))); // safe
        var others = new AsyncCache();
        Sink.Log(await others.GetAsync("body", () => Task.FromResult(memo.Text))); // leak
        Sink.Log(others.Count); // safe
    }

    private sealed class Session(string name) : IAsyncDisposable
    {
        public string Name => name;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class Promise(string value)
    {
        public System.Runtime.CompilerServices.TaskAwaiter<string> GetAwaiter() => Task.FromResult(value).GetAwaiter();
    }

    private sealed class AsyncCache
    {
        private readonly Dictionary<string, Task<string>> _tasks = [];

        public int Count => _tasks.Count;

        public Task<string> GetAsync(string key, Func<Task<string>> load)
        {
            if (!_tasks.TryGetValue(key, out var task))
                _tasks[key] = task = load();
            return task;
        }
    }
}
