// IAsyncEnumerable, made and consumed.
using System.Runtime.CompilerServices;

namespace Flows.Async.AsyncStreams;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Consumed(memo);
        await Parameters(memo);
        await Configured(memo);
        await ByHand(memo);
        await Lists(memo);
    }

    private static async Task Consumed(Memo memo)
    {
        await foreach (var text in Texts(memo))
            Sink.Log(text); // leak
        await foreach (var title in Titles(memo))
            Sink.Log(title); // safe
        await foreach (var length in Lengths(memo))
            Sink.Log(length); // safe
    }

    private static async Task Parameters(Memo memo)
    {
        await foreach (var item in Twice(memo.Text))
            Sink.Log(item); // leak
        await foreach (var item in Twice(memo.Title))
            Sink.Log(item); // safe
    }

    private static async Task Configured(Memo memo)
    {
        await foreach (var text in Texts(memo).ConfigureAwait(false))
            Sink.Log(text); // leak
        await foreach (var title in Titles(memo).WithCancellation(CancellationToken.None))
            Sink.Log(title); // safe
    }

    private static async Task ByHand(Memo memo)
    {
        await using var texts = Texts(memo).GetAsyncEnumerator();
        while (await texts.MoveNextAsync())
            Sink.Log(texts.Current); // leak
        await using var titles = Titles(memo).GetAsyncEnumerator();
        while (await titles.MoveNextAsync())
            Sink.Log(titles.Current); // safe
    }

    private static async Task Lists(Memo memo)
    {
        var all = new List<string>();
        await foreach (var text in Texts(memo))
            all.Add(text);
        Sink.Log(all[0]); // leak
        Sink.Log(all.Count); // safe
        Sink.Log(await Texts(memo).FirstAsync()); // leak
        Sink.Log(await Titles(memo).FirstAsync()); // safe
    }

    private static async IAsyncEnumerable<string> Texts(Memo memo, [EnumeratorCancellation] CancellationToken stop = default)
    {
        await Task.CompletedTask;
        yield return memo.Text;
        foreach (var line in memo.Lines)
        {
            stop.ThrowIfCancellationRequested();
            yield return line;
        }
    }

    private static async IAsyncEnumerable<string> Titles(Memo memo)
    {
        await Task.CompletedTask;
        yield return memo.Title;
    }

    private static async IAsyncEnumerable<int> Lengths(Memo memo)
    {
        await foreach (var text in Texts(memo))
            yield return text.Length;
    }

    private static async IAsyncEnumerable<string> Twice(string item)
    {
        await Task.CompletedTask;
        yield return item;
        yield return item;
    }
}
