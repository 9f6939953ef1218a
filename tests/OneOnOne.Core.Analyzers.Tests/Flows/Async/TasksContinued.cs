// Values that come back through tasks: continued, run elsewhere, completed by hand, ambient, from async lambdas.
namespace Flows.Async.TasksContinued;

public static class Scenario
{
    private static readonly AsyncLocal<string?> s_ambient = new();

    public static async Task Run()
    {
        var memo = Notes.First();
        await Continued(memo);
        await Elsewhere(memo);
        await Completed(memo);
        await Ambient(memo);
        await Lambdas(memo);
    }

    private static async Task<string> TitleAsync(Memo memo)
    {
        await Task.Yield();
        return memo.Title;
    }

    private static async Task<string> TextAsync(Memo memo)
    {
        await Task.Yield();
        return memo.Text;
    }

    private static async Task Continued(Memo memo)
    {
        Sink.Log(await TextAsync(memo).ContinueWith(done => done.Result + "!")); // leak
        Sink.Log(await TextAsync(memo).ContinueWith(done => done.IsCompletedSuccessfully)); // safe
        Sink.Log(await TitleAsync(memo).ContinueWith(done => done.Result + "!")); // safe
        var seen = "";
        await TextAsync(memo).ContinueWith(done => seen = done.Result);
        Sink.Log(seen); // leak
        Sink.Log(await Then(TitleAsync(memo), title => title + "?")); // safe
        Sink.Log(await Then(TextAsync(memo), text => text + "?")); // leak
        Sink.Log(await Then(TextAsync(memo), text => text.Length)); // safe
    }

    private static async Task<TTo> Then<TFrom, TTo>(Task<TFrom> task, Func<TFrom, TTo> map) => map(await task);

    private static async Task Elsewhere(Memo memo)
    {
        Sink.Log(await Task.Run(() => memo.Text)); // leak
        Sink.Log(await Task.Run(() => memo.Title)); // safe
        Sink.Log(await Task.Run(async () => await TextAsync(memo))); // leak
        var found = "";
        await Task.Run(() => found = memo.Text);
        Sink.Log(found); // leak
        await Task.Run(() => found = "none");
        Sink.Log(found); // safe
        Sink.Log(await Task.Factory.StartNew(state => ((Memo)state!).Text, memo)); // leak
        var lines = new List<string>();
        var thread = new Thread(() => lines.Add(memo.Text));
        thread.Start();
        thread.Join();
        Sink.Log(lines[0]); // leak
        Sink.Log(lines.Count); // safe
    }

    private static async Task Completed(Memo memo)
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(memo.Text);
        Sink.Log(await source.Task); // leak
        Sink.Log(source.Task.IsCompleted); // safe
        var plain = new TaskCompletionSource<string>();
        plain.TrySetResult(memo.Title);
        Sink.Log(await plain.Task); // safe
    }

    private static async Task Ambient(Memo memo)
    {
        s_ambient.Value = memo.Title;
        await Task.Yield();
        Sink.Log(s_ambient.Value); // safe
        s_ambient.Value = memo.Text;
        await Task.Yield();
        Sink.Log(s_ambient.Value); // leak
        s_ambient.Value = null;
        Sink.Log(s_ambient.Value); // safe
    }

    private static async Task Lambdas(Memo memo)
    {
        Func<Memo, Task<string>> read = async note =>
        {
            await Task.Yield();
            return note.Text;
        };
        Sink.Log(await read(memo)); // leak
        Func<Memo, Task<string>> name = async note => await TitleAsync(note);
        Sink.Log(await name(memo)); // safe
        Sink.Log(await Retry(() => TextAsync(memo))); // leak
        Sink.Log(await Retry(() => TitleAsync(memo))); // safe
        Sink.Log(await Retry(async () => (await TextAsync(memo)).Length)); // safe
        await Each(memo.Lines, async line => { await Task.Yield(); Sink.Log(line); }); // leak
        await Each(memo.Lines, async line => { await Task.Yield(); Sink.Log(line.Length); }); // safe
    }

    private static async Task<T> Retry<T>(Func<Task<T>> act)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await act();
            }
            catch (TimeoutException) when (tries < 3)
            {
                await Task.Delay(1);
            }
        }
    }

    private static async Task Each(IEnumerable<string> lines, Func<string, Task> act)
    {
        foreach (var line in lines)
            await act(line);
    }
}
