// Channels, TaskCompletionSource, buffers between tasks.
using System.Threading.Channels;

namespace Flows.Async.Channels;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Read(memo);
        await ReadAll(memo);
        await Tried(memo);
        await Completed(memo);
        await Reply(memo);
        await Requests(memo);
    }

    private static async Task Read(Memo memo)
    {
        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(memo.Text);
        Sink.Log(await channel.Reader.ReadAsync()); // leak
        var plain = Channel.CreateUnbounded<string>();
        await plain.Writer.WriteAsync(memo.Title);
        Sink.Log(await plain.Reader.ReadAsync()); // safe
    }

    private static async Task ReadAll(Memo memo)
    {
        var channel = Channel.CreateUnbounded<string>();
        foreach (var line in memo.Lines)
            channel.Writer.TryWrite(line);
        channel.Writer.Complete();
        await foreach (var line in channel.Reader.ReadAllAsync())
            Sink.Log(line); // leak
        var plain = Channel.CreateUnbounded<string>();
        plain.Writer.TryWrite(memo.Title);
        plain.Writer.Complete();
        await foreach (var line in plain.Reader.ReadAllAsync())
            Sink.Log(line); // safe
    }

    private static async Task Tried(Memo memo)
    {
        var channel = Channel.CreateBounded<string>(3);
        var writer = channel.Writer;
        var reader = channel.Reader;
        writer.TryWrite(memo.Text);
        while (await reader.WaitToReadAsync())
        {
            if (reader.TryRead(out var text))
                Sink.Log(text); // leak
            writer.Complete();
        }

        Sink.Log(reader.CanCount ? reader.Count : 0); // safe
    }

    private static async Task Completed(Memo memo)
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(memo.Text);
        Sink.Log(await source.Task); // leak
        var plain = new TaskCompletionSource<string>();
        plain.TrySetResult(memo.Title);
        Sink.Log(await plain.Task); // safe
        Sink.Log(source.Task.IsCompletedSuccessfully); // safe
    }

    private static async Task Reply(Memo memo)
    {
        var content = new Request(memo.Title);
        content.Done.SetResult(memo.Reply!);
        Sink.Log(content.Question); // safe
        Sink.Log(await content.Done.Task); // leak
    }

    private static async Task Requests(Memo memo)
    {
        var channel = Channel.CreateUnbounded<Item>();
        channel.Writer.TryWrite(new Item(memo.Title, memo.Text));
        var item = await channel.Reader.ReadAsync();
        Sink.Log(item.Title); // safe
        Sink.Log(item.Body); // leak
    }

    private sealed class Request(string question)
    {
        public string Question { get; } = question;

        public TaskCompletionSource<string> Done { get; } = new();
    }

    private sealed record Item(string Title, string Body);
}
