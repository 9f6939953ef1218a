// Asynchronous lambdas, local functions and callbacks.
namespace Flows.Async.AsyncLambdas;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Lambdas(memo);
        await Callbacks(memo);
        await Local(memo);
        await Parallels(memo);
        await Lazily(memo);
    }

    private static async Task Lambdas(Memo memo)
    {
        Func<Task<string>> text = async () =>
        {
            await Task.CompletedTask;
            return memo.Text;
        };
        Func<Task<string>> title = async () =>
        {
            await Task.CompletedTask;
            return memo.Title;
        };
        Sink.Log(await text()); // leak
        Sink.Log(await title()); // safe
        Func<string, Task> print = async value => await Sink.LogAsync(value);
        await print(memo.Text); // leak
        await print(memo.Title); // safe
    }

    private static async Task Callbacks(Memo memo)
    {
        Sink.Log(await Timed(async () => (await Notes.FindAsync(1)).Text)); // leak
        Sink.Log(await Timed(async () => (await Notes.FindAsync(1)).Title)); // safe
        await With(memo.Text, async text => await Sink.LogAsync(text)); // leak
        await With(memo.Title, async text => await Sink.LogAsync(text)); // safe
    }

    private static async Task Local(Memo memo)
    {
        Sink.Log(await Read()); // leak
        Sink.Log(await Heading()); // safe

        async Task<string> Read()
        {
            await Task.CompletedTask;
            return memo.Text;
        }

        async Task<string> Heading()
        {
            await Task.CompletedTask;
            return memo.Title;
        }
    }

    private static async Task Parallels(Memo memo)
    {
        var seen = new List<string>();
        var lengths = new List<int>();
        await Parallel.ForEachAsync(memo.Lines.Take(1), async (line, _) =>
        {
            await Task.CompletedTask;
            seen.Add(line);
            lengths.Add(line.Length);
        });
        Sink.Log(seen[0]); // leak
        Sink.Log(lengths[0]); // safe
    }

    private static async Task Lazily(Memo memo)
    {
        var content = new Lazy<Task<string>>(() => Task.FromResult(memo.Text));
        Sink.Log(await content.Value); // leak
        var plain = new Lazy<Task<string>>(() => Task.FromResult(memo.Title));
        Sink.Log(await plain.Value); // safe
    }

    private static async Task<T> Timed<T>(Func<Task<T>> work)
    {
        var result = await work();
        return result;
    }

    private static async Task With(string text, Func<string, Task> action) => await action(text);
}
