// Values that come back through tasks: awaited, combined, caught, served and kept.
namespace Flows.Async.TasksAwaited;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Plain(memo);
        await Together(memo);
        await Caught(memo);
        await Services();
        await Kept(memo);
    }

    private static async Task Plain(Memo memo)
    {
        Sink.Log(await TitleAsync(memo)); // safe
        Sink.Log(await TextAsync(memo)); // leak
        Sink.Log((await TextAsync(memo)).Length); // safe
        Sink.Log(await TextAsync(memo).ConfigureAwait(false)); // leak
        Sink.Log(await QuickAsync(memo.Text)); // leak
        Sink.Log(await QuickAsync(memo.Title)); // safe
        var pending = TextAsync(memo);
        Sink.Log(pending.IsCanceled); // safe
        Sink.Log(pending.Result); // leak
        Sink.Log(pending.Status); // safe
        var (title, text) = await BothAsync(memo);
        Sink.Log(title); // safe
        Sink.Log(text); // leak
        Sink.Log(TextAsync(memo).GetAwaiter().GetResult()); // leak
        Sink.Log(await SizeAsync(memo)); // safe
        await TellAsync(memo.Title); // safe
        await TellAsync(memo.Text); // leak
        Sink.Log(await Task.FromResult(memo.Text)); // leak
        Sink.Log((await Notes.FindAsync(3)).Title); // safe
        Sink.Log((await Notes.FindAsync(3)).Text); // leak
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

    private static ValueTask<string> QuickAsync(string text) => new(text);

    private static async Task<(string Title, string Text)> BothAsync(Memo memo)
    {
        var text = await TextAsync(memo);
        return (memo.Title, text);
    }

    private static async Task<int> SizeAsync(Memo memo) => (await TextAsync(memo)).Length;

    private static async Task TellAsync(string text)
    {
        await Task.CompletedTask;
        Sink.Log(text);
    }

    private static async Task Together(Memo memo)
    {
        var both = await Task.WhenAll(TitleAsync(memo), TextAsync(memo));
        Sink.Log(both[1]); // leak
        Sink.Log(both.Length); // safe
        var plain = await Task.WhenAll(TitleAsync(memo), TitleAsync(memo));
        Sink.Log(plain[0]); // safe
        var left = TitleAsync(memo);
        var right = TextAsync(memo);
        await Task.WhenAll(left, right);
        Sink.Log(await left); // safe
        Sink.Log(await right); // leak
        var first = await Task.WhenAny(TextAsync(memo));
        Sink.Log(await first); // leak
        var loaded = await Task.WhenAll(Notes.All().Select(async note => (note.Id, Text: await TextAsync(note))));
        Sink.Log(loaded[0].Id); // safe
        Sink.Log(loaded[0].Text); // leak
        var sizes = await Task.WhenAll(Notes.All().Select(SizeAsync));
        Sink.Log(sizes.Sum()); // safe
    }

    private static async Task Caught(Memo memo)
    {
        var text = await TitleAsync(memo);
        try
        {
            text = await TextAsync(memo);
            await FailAsync();
        }
        catch (InvalidOperationException)
        {
            Sink.Log(text); // leak
        }
        finally
        {
            text = "over";
        }

        Sink.Log(text); // safe
        var failed = FailAsync();
        try
        {
            await failed;
        }
        catch (InvalidOperationException)
        {
            Sink.Log(failed.Exception?.InnerException?.Message); // safe
        }
    }

    private static async Task FailAsync()
    {
        await Task.Yield();
        throw new InvalidOperationException("failed");
    }

    private static async Task Services()
    {
        ISource source = new Remote();
        Sink.Log(await source.NameAsync(1)); // safe
        Sink.Log(await source.BodyAsync(1)); // leak
        source = new Cached(source);
        Sink.Log(await source.NameAsync(1)); // safe
        Sink.Log(await source.BodyAsync(1)); // leak
        Sink.Log(await source.BodyAsync(1)); // leak
        source = new Empty();
        Sink.Log(await source.BodyAsync(1)); // safe
    }

    private static async Task Kept(Memo memo)
    {
        var jobs = new Dictionary<string, Task<string>> { ["title"] = TitleAsync(memo), ["text"] = TextAsync(memo) };
        Sink.Log(await jobs["title"]); // safe
        Sink.Log(await jobs["text"]); // leak
        var loading = new Loading(memo);
        Sink.Log(await loading.Caption); // safe
        Sink.Log(await loading.Content); // leak
    }

    private interface ISource
    {
        Task<string> NameAsync(int id);

        ValueTask<string> BodyAsync(int id);
    }

    private sealed class Remote : ISource
    {
        public async Task<string> NameAsync(int id) => (await Notes.FindAsync(id)).Title;

        public async ValueTask<string> BodyAsync(int id) => (await Notes.FindAsync(id)).Text;
    }

    private sealed class Empty : ISource
    {
        public Task<string> NameAsync(int id) => Task.FromResult("");

        public ValueTask<string> BodyAsync(int id) => ValueTask.FromResult("nothing");
    }

    private sealed class Cached(ISource inner) : ISource
    {
        private readonly Dictionary<int, string> _bodies = [];

        public Task<string> NameAsync(int id) => inner.NameAsync(id);

        public async ValueTask<string> BodyAsync(int id)
        {
            if (!_bodies.TryGetValue(id, out var body))
                _bodies[id] = body = await inner.BodyAsync(id);
            return body;
        }
    }

    private sealed class Loading(Memo memo)
    {
        public Task<string> Content { get; } = TextAsync(memo);

        public Task<string> Caption { get; } = TitleAsync(memo);
    }
}
