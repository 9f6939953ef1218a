// AsyncLocal, ThreadLocal, semaphores and asynchronous disposal.
namespace Flows.Async.Ambient;

public static class Scenario
{
    private static readonly AsyncLocal<string?> s_content = new();
    private static readonly AsyncLocal<string?> s_plain = new();

    public static async Task Run()
    {
        var memo = Notes.First();
        await Flowing(memo);
        OfThread(memo);
        await Guarded(memo);
        await Disposed(memo);
        await DisposedPlain(memo);
        Instances(memo);
    }

    private static async Task Flowing(Memo memo)
    {
        s_content.Value = memo.Text;
        s_plain.Value = memo.Title;
        await Task.CompletedTask;
        Sink.Log(s_content.Value); // leak
        Sink.Log(s_plain.Value); // safe
        s_content.Value = "clean";
        Sink.Log(s_content.Value); // safe
    }

    private static void Instances(Memo memo)
    {
        var content = new AsyncLocal<string> { Value = memo.Text };
        var plain = new AsyncLocal<string> { Value = memo.Title };
        Sink.Log(content.Value); // leak
        Sink.Log(plain.Value); // safe
    }

    private static void OfThread(Memo memo)
    {
        using var content = new ThreadLocal<string>(() => memo.Text);
        Sink.Log(content.Value); // leak
        using var plain = new ThreadLocal<string>(() => memo.Title);
        Sink.Log(plain.Value); // safe
    }

    private static async Task Guarded(Memo memo)
    {
        using var gate = new SemaphoreSlim(1);
        var text = "none";
        await gate.WaitAsync();
        try
        {
            text = memo.Text;
        }
        finally
        {
            gate.Release();
        }

        Sink.Log(text); // leak
        Sink.Log(gate.CurrentCount); // safe
    }

    private static async Task Disposed(Memo memo) { await using (new Farewell(memo.Text)) { } } // leak

    private static async Task DisposedPlain(Memo memo) { await using (new Farewell(memo.Title)) { } } // safe

    private sealed class Farewell(string words) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await Sink.LogAsync(words);
    }
}
