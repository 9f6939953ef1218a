// Asynchronous iterators: awaited, mapped, batched and moved by hand.
using System.Runtime.CompilerServices;

namespace Flows.Async.LinesIterated;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Iterated(memo);
        await Transformed(memo);
        await ByEnumerator(memo);
        await Batched(memo);
    }

    private static async Task Iterated(Memo memo)
    {
        await foreach (var line in LinesAsync(memo))
            Sink.Log(line); // leak
        await foreach (var label in LabelsAsync(memo).WithCancellation(CancellationToken.None))
            Sink.Log(label); // safe
        var count = 0;
        await foreach (var _ in LinesAsync(memo).ConfigureAwait(false))
            count++;
        Sink.Log(count); // safe
    }

    private static async IAsyncEnumerable<string> LinesAsync(Memo memo, [EnumeratorCancellation] CancellationToken stop = default)
    {
        foreach (var line in memo.Lines)
        {
            await Task.Yield();
            stop.ThrowIfCancellationRequested();
            yield return line;
        }
    }

    private static async IAsyncEnumerable<string> LabelsAsync(Memo memo)
    {
        yield return memo.Title;
        await Task.Yield();
        yield return memo.Author;
    }

    private static async Task Transformed(Memo memo)
    {
        await foreach (var size in Map(LinesAsync(memo), line => line.Length))
            Sink.Log(size); // safe
        await foreach (var line in Map(LinesAsync(memo), line => line.Trim()))
            Sink.Log(line); // leak
        await foreach (var label in Map(LabelsAsync(memo), label => label.Trim()))
            Sink.Log(label); // safe
        var list = await ToListAsync(LinesAsync(memo));
        Sink.Log(list[0]); // leak
    }

    private static async IAsyncEnumerable<TResult> Map<T, TResult>(IAsyncEnumerable<T> source, Func<T, TResult> map)
    {
        await foreach (var each in source)
            yield return map(each);
    }

    private static async Task<List<T>> ToListAsync<T>(IAsyncEnumerable<T> source)
    {
        var list = new List<T>();
        await foreach (var each in source)
            list.Add(each);
        return list;
    }

    private static async Task ByEnumerator(Memo memo)
    {
        await using var steps = LinesAsync(memo).GetAsyncEnumerator();
        Sink.Log(await steps.MoveNextAsync()); // safe
        Sink.Log(steps.Current); // leak
        await using var labels = LabelsAsync(memo).GetAsyncEnumerator();
        await labels.MoveNextAsync();
        Sink.Log(labels.Current); // safe
    }

    private static async Task Batched(Memo memo)
    {
        await foreach (var batch in Batches(LinesAsync(memo), 2))
        {
            Sink.Log(batch.Count); // safe
            Sink.Log(batch[0]); // leak
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<T>> Batches<T>(IAsyncEnumerable<T> source, int size)
    {
        var batch = new List<T>(size);
        await foreach (var each in source)
        {
            batch.Add(each);
            if (batch.Count < size)
                continue;
            yield return batch;
            batch = new List<T>(size);
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
