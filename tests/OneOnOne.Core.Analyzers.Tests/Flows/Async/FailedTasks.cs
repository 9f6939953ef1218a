// Tasks that somebody completes with an exception by hand: it lies in the task until somebody waits.
namespace Flows.Async.FailedTasks;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Source(memo);
        await Bare(memo);
        await Made(memo);
        Blocking(memo);
        await Elsewhere(memo);
    }

    private static async Task Source(Memo memo)
    {
        var failing = new TaskCompletionSource<string>();
        failing.SetException(new Refusal(memo.Text));
        try
        {
            Sink.Log(await failing.Task); // safe (dead)
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // leak
        }

        var other = new TaskCompletionSource<string>();
        other.SetException(new Refusal(memo.Title));
        try
        {
            Sink.Log(await other.Task); // safe (dead)
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // safe
        }
    }

    private static async Task Bare(Memo memo)
    {
        var source = new TaskCompletionSource();
        Sink.Log(source.TrySetException(new Refusal(memo.Lines[0]))); // safe
        try
        {
            await source.Task.ConfigureAwait(false);
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // leak
        }
    }

    private static async Task Made(Memo memo)
    {
        var task = Task.FromException<string>(new Refusal(memo.Text));
        try
        {
            Sink.Log(await task); // safe (dead)
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // leak
        }

        var value = ValueTask.FromException<string>(new Refusal(memo.Author));
        try
        {
            Sink.Log(await value); // safe (dead)
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // safe
        }
    }

    private static void Blocking(Memo memo)
    {
        var task = Task.FromException<int>(new Refusal(memo.Text));
        try
        {
            task.GetAwaiter().GetResult();
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // leak
        }
    }

    private static async Task Elsewhere(Memo memo)
    {
        var desk = new Desk();
        desk.Give(memo.Title);
        Sink.Log(await desk.Answer); // safe
        var other = new Desk();
        other.Refuse(memo.Text);
        try
        {
            Sink.Log(await other.Answer); // safe (dead)
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // leak
        }
    }

    private sealed class Desk
    {
        private readonly TaskCompletionSource<string> _answer = new();

        public Task<string> Answer => _answer.Task;

        public void Give(string text) => _answer.SetResult(text);

        public void Refuse(string why) => _answer.SetException(new Refusal(why));
    }

    private sealed class Refusal(string detail) : Exception("refused")
    {
        public string Detail => detail;
    }
}
