// await in all its forms.
namespace Flows.Async.Awaits;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Simple(memo);
        await Helpers(memo);
        await ValueTasks(memo);
        await Configured(memo);
        await InExpressions(memo);
        await Ordered(memo);
        await Blocking(memo);
    }

    private static async Task Simple(Memo memo)
    {
        var found = await Notes.FindAsync(1);
        Sink.Log(found.Text); // leak
        Sink.Log(found.Title); // safe
        Sink.Log(await Notes.ReadAsync(1)); // leak
        Sink.Log((await Notes.ReadAsync(1)).Length); // safe
        var task = Notes.ReadAsync(2);
        Sink.Log(task.IsCompleted); // safe
        Sink.Log(await task); // leak
        await Sink.LogAsync(memo.Text); // leak
        await Sink.LogAsync(memo.Title); // safe
    }

    private static async Task Helpers(Memo memo)
    {
        Sink.Log(await TextOf(memo)); // leak
        Sink.Log(await TitleOf(memo)); // safe
        Sink.Log(await Wrapped(memo.Text)); // leak
        Sink.Log(await Wrapped(memo.Title)); // safe
        await Print(memo.Text); // leak
        await Print(memo.Title); // safe
        Sink.Log(await LengthOf(memo)); // safe
    }

    private static async Task ValueTasks(Memo memo)
    {
        Sink.Log(await Quick(memo.Text)); // leak
        Sink.Log(await Quick(memo.Title)); // safe
        Sink.Log(await new ValueTask<string>(memo.Text)); // leak
        Sink.Log(await new ValueTask<string>(memo.Title)); // safe
        Sink.Log(await ValueTask.FromResult(memo.Text)); // leak
    }

    private static async Task Configured(Memo memo)
    {
        Sink.Log(await Wrapped(memo.Text).ConfigureAwait(false)); // leak
        Sink.Log(await Wrapped(memo.Title).ConfigureAwait(false)); // safe
        Sink.Log(await Quick(memo.Text).ConfigureAwait(false)); // leak
        Sink.Log(await Wrapped(memo.Text).WaitAsync(TimeSpan.FromMinutes(1))); // leak
    }

    private static async Task InExpressions(Memo memo)
    {
        var line = $"{await TitleOf(memo)}: {await TextOf(memo)}";
        Sink.Log(line); // leak
        var plain = await TitleOf(memo) + (await TextOf(memo)).Length;
        Sink.Log(plain); // safe
        Sink.Log((await TextOf(memo)) is { Length: > 2 } text ? text : ""); // leak
        string[] rows = [await TitleOf(memo), await TitleOf(memo)];
        Sink.Log(rows[0]); // safe
    }

    private static async Task Ordered(Memo memo)
    {
        var text = memo.Text;
        await Task.Yield();
        Sink.Log(text); // leak
        text = "clean";
        await Task.Yield();
        Sink.Log(text); // safe
        try
        {
            text = memo.Reply;
            await Task.Yield();
        }
        finally
        {
            Sink.Log(text); // leak
        }
    }

    private static async Task Blocking(Memo memo)
    {
        await Task.Yield();
        Sink.Log(TextOf(memo).Result); // leak
        Sink.Log(TitleOf(memo).Result); // safe
        Sink.Log(TextOf(memo).GetAwaiter().GetResult()); // leak
        Sink.Log(TitleOf(memo).GetAwaiter().GetResult()); // safe
        Sink.Log(Quick(memo.Text).AsTask().Result); // leak
    }

    private static async Task<string> TextOf(Memo memo)
    {
        await Task.CompletedTask;
        return memo.Text;
    }

    private static async Task<string> TitleOf(Memo memo)
    {
        await Task.CompletedTask;
        _ = memo.Text;
        return memo.Title;
    }

    private static async Task<int> LengthOf(Memo memo) => (await TextOf(memo)).Length;

    private static Task<string> Wrapped(string text) => Task.FromResult("<" + text + ">");

    private static async Task Print(string text)
    {
        await Task.CompletedTask;
        Sink.Log(text);
    }

    private static async ValueTask<string> Quick(string text)
    {
        await Task.CompletedTask;
        return text;
    }
}
