// Work that waits: tasks awaited, joined, raced, continued, completed and started.
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Flows.Async.Schedules;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = await Notes.FindAsync(1);
        await Awaited(memo);
        await Joined(memo);
        await Raced(memo);
        await Continued(memo);
        await Completed(memo);
        await Started(memo);
        await Caught(memo);
    }

    private static async Task Awaited(Memo memo)
    {
        Sink.Log((await Notes.FindAsync(2)).Title); // safe
        Sink.Log((await Notes.FindAsync(2)).Text); // leak
        var (title, text) = await Both(memo);
        Sink.Log(title); // safe
        Sink.Log(text); // leak
        Sink.Log(await Notes.ReadAsync(1) is { Length: > 3 } ? "long" : "short"); // safe
        Sink.Log((await Notes.ReadAsync(1))[0]); // leak
        string? cached = null;
        cached ??= await Notes.ReadAsync(3);
        Sink.Log(cached); // leak
        cached = await Task.FromResult(memo.Title);
        Sink.Log(cached); // safe
    }

    private static async Task<(string Title, string Text)> Both(Memo memo)
    {
        await Task.CompletedTask;
        return (memo.Title, memo.Text);
    }

    private static async Task Joined(Memo memo)
    {
        var all = await Task.WhenAll(Titled(memo), Texted(memo));
        Sink.Log(all.Length); // safe
        Sink.Log(all[1]); // leak
        var first = Titled(memo);
        var second = Texted(memo);
        await Task.WhenAll(first, second);
        Sink.Log(first.Result); // safe
        Sink.Log(second.Result); // leak
        Sink.Log(string.Join(",", await Task.WhenAll(Notes.All().Select(Titled)))); // safe
        Sink.Log(string.Join(",", await Task.WhenAll(Notes.All().Select(Texted)))); // leak
        Sink.Log(string.Join(",", await Task.WhenAll(Notes.All().Select(async each => (await Texted(each)).Length)))); // safe
        var (one, two) = (await first, await second);
        Sink.Log(one); // safe
        Sink.Log(two); // leak
        await foreach (var done in Task.WhenEach(second, Texted(memo)))
            Sink.Log(await done); // leak
    }

    private static async Task<string> Titled(Memo memo)
    {
        await Task.CompletedTask;
        return memo.Title;
    }

    private static Task<string> Texted(Memo memo) => Task.FromResult(memo.Text);

    private static async Task Raced(Memo memo)
    {
        Sink.Log(await await Task.WhenAny(Texted(memo), new TaskCompletionSource<string>().Task)); // leak
        Sink.Log(await await Task.WhenAny(Titled(memo), Task.FromResult(memo.Author))); // safe
        var winner = await Task.WhenAny(Texted(memo));
        Sink.Log(winner.IsCompletedSuccessfully); // safe
        Sink.Log(winner.Result); // leak
    }

    private static async Task Continued(Memo memo)
    {
        Sink.Log(await Texted(memo).ContinueWith(done => done.Result.Length, TaskScheduler.Default)); // safe
        Sink.Log(await Texted(memo).ContinueWith(done => done.Result + "!", TaskScheduler.Default)); // leak
        Sink.Log(await Titled(memo).ContinueWith((done, state) => done.Result + state, memo.Author, TaskScheduler.Default)); // safe
        Sink.Log(await Titled(memo).ContinueWith((done, state) => done.Result + state, memo.Text, TaskScheduler.Default)); // leak
        Sink.Log(await Texted(memo).Then(text => text.ToUpperInvariant())); // leak
        Sink.Log(await Texted(memo).Then(text => text.Length)); // safe
        Sink.Log(await Task.FromResult(Texted(memo)).Unwrap()); // leak
    }

    private static async Task<TOut> Then<T, TOut>(this Task<T> task, Func<T, TOut> map) => map(await task.ConfigureAwait(false));

    private static async Task Completed(Memo memo)
    {
        var source = new TaskCompletionSource<string>();
        source.TrySetResult(memo.Text);
        Sink.Log(await source.Task); // leak
        var other = new TaskCompletionSource<string>();
        other.SetResult(memo.Title);
        Sink.Log(await other.Task); // safe
        var pending = new Dictionary<int, TaskCompletionSource<string>> { [1] = new() };
        pending[1].SetResult(memo.Reply!);
        Sink.Log(await pending[1].Task); // leak
    }

    private static async Task Started(Memo memo)
    {
        Sink.Log(await Task.Run(() => memo.Text)); // leak
        Sink.Log(await Task.Run(() => memo.Text.Length)); // safe
        Sink.Log(await Task.Run(async () => await Titled(memo))); // safe
        var said = "";
        await Task.Run(() => said = memo.Text);
        Sink.Log(said); // leak
        await Task.Run(() => { said = memo.Title; });
        Sink.Log(said); // safe
        Sink.Log(await Task.Factory.StartNew(state => (string)state!, memo.Text)); // leak
        Func<Task<string>> later = async () => await Texted(memo);
        Sink.Log(await later()); // leak
        var task = new Task<string>(() => memo.Title);
        task.Start(TaskScheduler.Default);
        Sink.Log(await task); // safe
    }

    private static async Task Caught(Memo memo)
    {
        var text = memo.Title;
        try
        {
            text = await Texted(memo);
            await Task.FromException(new TimeoutException("late"));
            text = "none";
        }
        catch (TimeoutException e)
        {
            Sink.Log(text); // leak
            Sink.Log(e.Message); // safe
            text = await Titled(memo);
        }

        Sink.Log(text); // safe
    }

    private static string text = "";
}
