// Delegates that throw: whether their caller catches it or lets it pass decides where the message is heard.
namespace Flows.Functions.FailingCallbacks;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        Caught(memo);
        await Retried(memo);
        await AsyncLambda(memo);
        Passed(memo);
        Swallowed(memo);
        Harmless(memo);
    }

    private static void Caught(Memo memo)
    {
        var policy = new Policy();
        policy.Execute(() => throw new Refusal("cannot store " + memo.Text));
        Sink.Log(policy.LastError); // leak
        var other = new Policy();
        other.Execute(() => throw new Refusal("cannot store " + memo.Title));
        Sink.Log(other.LastError); // safe
    }

    private static async Task Retried(Memo memo)
    {
        var policy = new Retry(2);
        var first = true;
        var answer = await policy.ExecuteAsync(() =>
        {
            if (!first)
                return Task.FromResult("ok");
            first = false;
            throw new Refusal("cannot send " + memo.Text);
        });
        Sink.Log(policy.LastError); // leak
        Sink.Log(answer); // safe
    }

    private static async Task AsyncLambda(Memo memo)
    {
        var policy = new Retry(1);
        try
        {
            await policy.ExecuteAsync(async () =>
            {
                await Task.Yield();
                return memo.Id > 0 ? throw new Refusal(memo.Lines[0]) : "";
            });
        }
        catch (Refusal failure)
        {
            Sink.Log(failure.Detail); // leak
        }
    }

    private static void Passed(Memo memo)
    {
        try
        {
            Twice(() => throw new Refusal(memo.Text));
        }
        catch (Refusal failure)
        {
            Sink.Log(failure.Detail); // leak
        }

        try
        {
            Twice(() => throw new Refusal(memo.Title));
        }
        catch (Refusal failure)
        {
            Sink.Log(failure.Detail); // safe
        }
    }

    private static void Swallowed(Memo memo)
    {
        try
        {
            Quietly(() => throw new Refusal(memo.Text));
            Sink.Log("done"); // safe
            throw new Refusal(memo.Title);
        }
        catch (Refusal failure)
        {
            // What the callback threw did not get here.
            Sink.Log(failure.Detail); // safe
        }
    }

    private static void Harmless(Memo memo)
    {
        var policy = new Policy();
        policy.Execute(() => Sink.Log(memo.Text.Length)); // safe
        Sink.Log(policy.LastError); // safe
    }

    private static void Twice(Action work)
    {
        work();
        work();
    }

    private static void Quietly(Action work)
    {
        try
        {
            work();
        }
        catch (Exception)
        {
            Sink.Log("something failed"); // safe
        }
    }

    private sealed class Policy
    {
        public string LastError { get; private set; } = "none";

        public void Execute(Action work)
        {
            try
            {
                work();
            }
            catch (Refusal failure)
            {
                LastError = failure.Detail;
            }
        }
    }

    private sealed class Retry(int times)
    {
        public string LastError { get; private set; } = "none";

        public async Task<T> ExecuteAsync<T>(Func<Task<T>> work)
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    return await work();
                }
                catch (Refusal failure) when (attempt < times)
                {
                    LastError = failure.Detail;
                }
            }
        }
    }

    private sealed class Refusal(string detail) : IOException("refused")
    {
        public string Detail => detail;
    }
}
