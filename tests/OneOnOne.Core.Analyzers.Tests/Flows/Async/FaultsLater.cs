// Tasks that fail in one place and are waited for, or asked, in another.
namespace Flows.Async.FaultsLater;

public static class Scenario
{
    public static void Run() => RunAsync(Notes.First()).GetAwaiter().GetResult();

    private static async Task RunAsync(Memo memo)
    {
        await StartedOutside(memo);
        await StartedWithAnswer(memo);
        await Together(memo);
        await ByLambda(memo);
        ByHand(memo);
        await Asked(memo);
        Blocking(memo);
        await HandedOn(memo);
        await Inside(memo);
    }

    private static async Task StartedOutside(Memo memo)
    {
        var task = Fail(memo.Text);
        try
        {
            await task;
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // leak
        }

        var other = Fail(memo.Title);
        try
        {
            await other;
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // safe
        }
    }

    private static async Task StartedWithAnswer(Memo memo)
    {
        var task = Measure(memo.Text);
        try
        {
            Sink.Log(await task); // safe (dead)
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // leak
        }

        var other = Measure(memo.Title);
        try
        {
            await other.ConfigureAwait(false);
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // safe
        }
    }

    private static async Task Together(Memo memo)
    {
        var first = Fail(memo.Text);
        var second = Fail(memo.Title);
        try
        {
            await Task.WhenAll(first, second);
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // leak
        }

        try
        {
            await second;
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // safe
        }
    }

    private static async Task ByLambda(Memo memo)
    {
        Func<string, Task> fail = async text =>
        {
            await Task.Yield();
            throw new Refusal(text);
        };
        var task = fail(memo.Text);
        try
        {
            await task;
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // leak
        }
    }

    private static void ByHand(Memo memo)
    {
        var source = new TaskCompletionSource<string>();
        source.SetException(new Refusal(memo.Text));
        Sink.Log(((Refusal)source.Task.Exception!.InnerException!).Detail); // leak
        var other = new TaskCompletionSource<string>();
        other.SetException(new Refusal(memo.Title));
        Sink.Log(((Refusal)other.Task.Exception!.InnerException!).Detail); // safe
        var made = Task.FromException(new Refusal(memo.Text));
        if (made.Exception?.InnerExceptions[0] is Refusal refusal)
            Sink.Log(refusal.Detail); // leak
        var quiet = Task.FromException<int>(new Refusal(memo.Title));
        if (quiet.Exception?.InnerExceptions[0] is Refusal other2)
            Sink.Log(other2.Detail); // safe
        if (made.Exception?.GetBaseException() is Refusal root)
            Sink.Log(root.Detail); // leak
    }

    private static async Task Asked(Memo memo)
    {
        var task = Fail(memo.Text);
        await Task.WhenAny(task);
        if (task.Exception?.InnerException is Refusal refusal)
            Sink.Log(refusal.Detail); // leak
        Sink.Log(task.IsFaulted); // safe
    }

    private static void Blocking(Memo memo)
    {
        var task = Fail(memo.Text);
        try
        {
            task.Wait();
        }
        catch (AggregateException all) when (all.InnerException is Refusal refusal)
        {
            Sink.Log(refusal.Detail); // leak
        }

        var other = Measure(memo.Title);
        try
        {
            Sink.Log(other.Result); // safe (dead)
        }
        catch (AggregateException all) when (all.InnerException is Refusal refusal)
        {
            Sink.Log(refusal.Detail); // safe
        }

        var third = Fail(memo.Text);
        try
        {
            Task.WaitAll(third);
        }
        catch (AggregateException all)
        {
            Sink.Log(((Refusal)all.InnerExceptions[0]).Detail); // leak
        }
    }

    private static async Task HandedOn(Memo memo)
    {
        await Told(Fail(memo.Title)); // safe
        await Told(Fail(memo.Text)); // leak
    }

    private static async Task Told(Task task)
    {
        try
        {
            await task;
        }
        catch (Exception)
        {
            if (task.Exception?.InnerException is Refusal refusal)
                Sink.Log(refusal.Detail);
        }
    }

    private static async Task Inside(Memo memo)
    {
        var task = Caught(memo.Text);
        try
        {
            await task;
            Sink.Log(task.Exception?.InnerException is Refusal none ? none.Detail : "fine"); // safe
        }
        catch (Refusal refusal)
        {
            Sink.Log(refusal.Detail); // safe (dead)
        }
    }

    // Fails at once: who asks for the task later is on the stack all the same.
    private static async Task Fail(string text)
    {
        await Task.CompletedTask;
        throw new Refusal(text);
    }

    private static async Task<int> Measure(string text)
    {
        await Task.CompletedTask;
        return text.Length > 1 ? throw new Refusal(text) : 1;
    }

    private static async Task Caught(string text)
    {
        try
        {
            await Fail(text);
        }
        catch (Refusal)
        {
            await Task.Yield();
        }
    }

    private sealed class Refusal(string detail) : Exception("refused")
    {
        public string Detail => detail;
    }
}
