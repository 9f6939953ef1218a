// State that flows with the work: ambient values, sessions, lazies, retries, handlers.
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Flows.Async.Sittings;

public static class Scenario
{
    private static readonly AsyncLocal<string?> s_ambient = new();

    public static async Task Run()
    {
        var memo = await Notes.FindAsync(1);
        await Ambient(memo);
        await Disposed(memo);
        await Lazies(memo);
        await Helpers(memo);
        await Handlers(memo);
        await Timed(memo);
    }

    private static async Task<string> Titled(Memo memo)
    {
        await Task.CompletedTask;
        return memo.Title;
    }

    private static Task<string> Texted(Memo memo) => Task.FromResult(memo.Text);

    private static async Task Ambient(Memo memo)
    {
        s_ambient.Value = memo.Text;
        await Shown(); // leak
        s_ambient.Value = memo.Title;
        await Shown(); // safe
        await Change(memo);
        await Shown(); // safe
        s_ambient.Value = null;
        Sink.Log(s_ambient.Value); // safe
    }

    private static Task Shown()
    {
        Sink.Log(s_ambient.Value);
        return Task.CompletedTask;
    }

    // What an asynchronous callee sets does not come back to its caller.
    private static async Task Change(Memo memo)
    {
        s_ambient.Value = memo.Text;
        await Task.CompletedTask;
    }

    private static async Task Disposed(Memo memo)
    {
        await using var own = new Session(memo.Title);
        Sink.Log(own.Name); // safe
        await using (var other = new Session(memo.Text).ConfigureAwait(false))
            text = "open";
        Sink.Log(text); // safe
        var last = new Session(memo.Text);
        await last.DisposeAsync();
        Sink.Log(last.Name); // safe
        Sink.Log(last.Last); // leak
    }

    private static string text = "";

    private static async Task Lazies(Memo memo)
    {
        var text = new Lazy<Task<string>>(() => Texted(memo));
        Sink.Log(await text.Value); // leak
        var title = new Lazy<Task<string>>(async () => await Titled(memo));
        Sink.Log(await title.Value); // safe
        var cache = new Cache(id => Notes.ReadAsync(id));
        Sink.Log(await cache.GetAsync(1)); // leak
        Sink.Log(await new Cache(id => Task.FromResult("note " + id)).GetAsync(1)); // safe
    }

    private static async Task Helpers(Memo memo)
    {
        Sink.Log(await Retry(() => Texted(memo))); // leak
        Sink.Log(await Retry(() => Titled(memo))); // safe
        await WithSession(memo.Title, session => { Sink.Log(session.Name); return Task.CompletedTask; }); // safe
        await WithSession(memo.Text, session => { Sink.Log(session.Name); return Task.CompletedTask; }); // leak
        Sink.Log(await Quick(memo, cached: true)); // safe
        Sink.Log(await Quick(memo, cached: false)); // leak
    }

    private static async Task<T> Retry<T>(Func<Task<T>> action)
    {
        for (var turn = 0; ; turn++)
        {
            try
            {
                return await action();
            }
            catch (IOException) when (turn < 2)
            {
                await Task.Delay(1);
            }
        }
    }

    private static async Task WithSession(string name, Func<Session, Task> work)
    {
        await using var session = new Session(name);
        await work(session);
    }

    private static ValueTask<string> Quick(Memo memo, bool cached) => cached ? new("cached") : new(Texted(memo));

    private static async Task Handlers(Memo memo)
    {
        Func<string, Task>? posted = null;
        posted += async text => { await Task.CompletedTask; Sink.Log(text); };
        await posted(memo.Title); // safe
        await posted(memo.Text); // leak
        Func<string, ValueTask<int>> size = async text => { await Task.CompletedTask; return text.Length; };
        Sink.Log(await size(memo.Text)); // safe
    }

    private static async Task Timed(Memo memo)
    {
        Sink.Log(await Texted(memo).WaitAsync(TimeSpan.FromSeconds(5))); // leak
        using var gate = new SemaphoreSlim(1);
        await gate.WaitAsync();
        try
        {
            Sink.Log(await Titled(memo)); // safe
        }
        finally
        {
            Sink.Log(gate.Release()); // safe
        }

        using var cancel = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        Sink.Log(await Task.Run(() => memo.Text, cancel.Token)); // leak
        Sink.Log(cancel.IsCancellationRequested); // safe
    }

    private sealed class Session(string name) : IAsyncDisposable
    {
        public string Name { get; private set; } = name;

        public string Last { get; private set; } = "";

        public ValueTask DisposeAsync()
        {
            (Last, Name) = (Name, "closed");
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Cache(Func<int, Task<string>> load)
    {
        private readonly Dictionary<int, Task<string>> _known = [];

        public Task<string> GetAsync(int id)
        {
            if (!_known.TryGetValue(id, out var known))
                _known[id] = known = load(id);
            return known;
        }
    }
}
