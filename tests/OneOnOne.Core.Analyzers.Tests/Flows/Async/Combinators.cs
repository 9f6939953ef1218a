// WhenAll, WhenAny, ContinueWith, Unwrap, WhenEach.
namespace Flows.Async.Combinators;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await All(memo);
        await AllOfMany();
        await Any(memo);
        await Continued(memo);
        await Unwrapped(memo);
        await Each(memo);
    }

    private static async Task All(Memo memo)
    {
        var results = await Task.WhenAll(Text(memo), Text(memo));
        Sink.Log(results[0]); // leak
        Sink.Log(results.Length); // safe
        var plain = await Task.WhenAll(Title(memo), Title(memo));
        Sink.Log(plain[1]); // safe
        var text = Text(memo);
        var title = Title(memo);
        await Task.WhenAll(text, title);
        Sink.Log(text.Result); // leak
        Sink.Log(title.Result); // safe
    }

    private static async Task AllOfMany()
    {
        var texts = await Task.WhenAll(Notes.All().Select(Text));
        Sink.Log(texts[0]); // leak
        var titles = await Task.WhenAll(Notes.All().Select(async memo =>
        {
            await Task.CompletedTask;
            return memo.Title;
        }));
        Sink.Log(titles[0]); // safe
        foreach (var memo in await Task.WhenAll(new[] { 1, 2 }.Select(Notes.FindAsync)))
        {
            Sink.Log(memo.Title); // safe
            Sink.Log(memo.Text); // leak
        }
    }

    private static async Task Any(Memo memo)
    {
        var first = await Task.WhenAny(Text(memo), Text(memo));
        Sink.Log(await first); // leak
        var plain = await await Task.WhenAny(Title(memo), Title(memo));
        Sink.Log(plain); // safe
        Sink.Log(first.Status); // safe
    }

    private static async Task Continued(Memo memo)
    {
        Sink.Log(await Text(memo).ContinueWith(task => task.Result.ToUpper())); // leak
        Sink.Log(await Title(memo).ContinueWith(task => task.Result.ToUpper())); // safe
        Sink.Log(await Text(memo).ContinueWith(task => task.Result.Length)); // safe
        await Text(memo).ContinueWith(task => Sink.Log(task.Result), TaskContinuationOptions.ExecuteSynchronously); // leak
        await Title(memo).ContinueWith(task => Sink.Log(task.Result), TaskContinuationOptions.ExecuteSynchronously); // safe
        Sink.Log(await Title(memo).ContinueWith((_, state) => (string)state!, memo.Text)); // leak
    }

    private static async Task Unwrapped(Memo memo)
    {
        Sink.Log(await Task.FromResult(Text(memo)).Unwrap()); // leak
        Sink.Log(await Task.FromResult(Title(memo)).Unwrap()); // safe
        Sink.Log(await await Task.FromResult(Text(memo))); // leak
    }

    private static async Task Each(Memo memo)
    {
        await foreach (var task in Task.WhenEach(Text(memo), Text(memo)))
            Sink.Log(await task); // leak
        await foreach (var task in Task.WhenEach(Title(memo), Title(memo)))
            Sink.Log(await task); // safe
    }

    private static Task<string> Text(Memo memo) => Task.FromResult(memo.Text);

    private static Task<string> Title(Memo memo) => Task.FromResult(memo.Title);
}
