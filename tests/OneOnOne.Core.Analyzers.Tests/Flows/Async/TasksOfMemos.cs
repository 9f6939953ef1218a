// Tasks that are awaited: alone, all together, the first of them, one after the other, or blocked upon.
namespace Flows.Async.TasksOfMemos;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Awaited(memo);
        await Loaded();
        await Combined(memo);
        await FirstDone(memo);
        await EachDone(memo);
        Blocking(memo);
        await Composed(memo);
    }

    private static async Task Awaited(Memo memo)
    {
        var task = Task.FromResult(memo.Text);
        Sink.Log(task.IsCompleted); // safe
        Sink.Log(await task); // leak
        Sink.Log(await Task.FromResult(memo.Title)); // safe
        ValueTask<string> value = new(memo.Text);
        Sink.Log(await value.ConfigureAwait(false)); // leak
        Sink.Log((await Task.FromResult(memo)).Author); // safe
        await Task.Yield();
        var held = memo.Text;
        await Task.Delay(1);
        Sink.Log(held); // leak
        held = memo.Title;
        await Task.Delay(1);
        Sink.Log(held); // safe
    }

    private static async Task Loaded()
    {
        var memo = await Notes.FindAsync(2);
        Sink.Log(memo.Title); // safe
        Sink.Log(memo.Text); // leak
        Sink.Log(await Notes.ReadAsync(2)); // leak
        Sink.Log(await TitleAsync(2)); // safe
        Sink.Log(await BodyAsync(2)); // leak
    }

    private static async Task<string> TitleAsync(int id) => (await Notes.FindAsync(id)).Title;

    private static async ValueTask<string> BodyAsync(int id)
    {
        var memo = await Notes.FindAsync(id).ConfigureAwait(false);
        return memo.Text.Trim();
    }

    private static async Task Combined(Memo memo)
    {
        var all = await Task.WhenAll(Task.FromResult(memo.Title), Task.FromResult(memo.Text));
        Sink.Log(all[1]); // leak
        var titles = await Task.WhenAll(Enumerable.Range(1, 2).Select(TitleAsync));
        Sink.Log(titles[0]); // safe
        var head = TitleAsync(1);
        var body = BodyAsync(1).AsTask();
        await Task.WhenAll(head, body);
        Sink.Log(await head); // safe
        Sink.Log(body.Result); // leak
    }

    private static async Task FirstDone(Memo memo)
    {
        var done = await Task.WhenAny(Task.FromResult(memo.Text));
        Sink.Log(await done); // leak
        Sink.Log(done.Status); // safe
        var plain = await await Task.WhenAny(Task.FromResult(memo.Title), Task.FromResult(memo.Author));
        Sink.Log(plain.Length > 0); // safe
    }

    private static async Task EachDone(Memo memo)
    {
        await foreach (var done in Task.WhenEach(Task.FromResult(memo.Text)))
            Sink.Log(await done); // leak
        await foreach (var done in Task.WhenEach(Task.FromResult(memo.Title)))
            Sink.Log(done.Result); // safe
    }

    private static void Blocking(Memo memo)
    {
        Sink.Log(BodyAsync(memo.Id).AsTask().GetAwaiter().GetResult()); // leak
        Sink.Log(TitleAsync(memo.Id).Result); // safe
        var task = Task.FromResult(memo.Text);
        task.Wait();
        Sink.Log(task.Result); // leak
        Sink.Log(task.Id > 0); // safe
    }

    private static async Task Composed(Memo memo)
    {
        var (head, body) = await BothAsync(memo);
        Sink.Log(head); // safe
        Sink.Log(body); // leak
        if (await BothAsync(memo) is { Head: var again })
            Sink.Log(again); // safe
        await Sink.LogAsync(memo.Author); // safe
        await Sink.LogAsync(body); // leak
    }

    private static async Task<(string Head, string Body)> BothAsync(Memo memo)
    {
        await Task.Yield();
        return (memo.Title, memo.Text);
    }
}
