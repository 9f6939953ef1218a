// Tasks awaited one by one, together, continued, completed by hand, and awaiters of one's own.
using System.Runtime.CompilerServices;

namespace Flows.Async.TasksTogether;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = await Notes.FindAsync(1);
        await Together(memo);
        await Raced(memo);
        await Continued(memo);
        await ByHand(memo);
        await Values(memo);
        await Custom(memo);
        await Lambdas(memo);
        await InOrder(memo);
    }

    private static async Task Together(Memo memo)
    {
        var (text, title) = await Both(Notes.ReadAsync(1), Task.FromResult(memo.Title));
        Sink.Log(text); // leak
        Sink.Log(title); // safe
        string[] all = await Task.WhenAll(memo.Lines.Select(line => Task.FromResult(line)));
        Sink.Log(all[0]); // leak
        int[] sizes = await Task.WhenAll(Notes.All().Select(async note => (await Notes.ReadAsync(note.Id)).Length));
        Sink.Log(sizes.Sum()); // safe
        var one = Notes.ReadAsync(1);
        var two = Task.FromResult(memo.Author);
        await Task.WhenAll(one, two);
        Sink.Log(two.Result); // safe
        Sink.Log(one.Result); // leak
        Sink.Log(one.Status); // safe
        Sink.Log(one.GetAwaiter().GetResult()); // leak
    }

    private static async Task<(TA, TB)> Both<TA, TB>(Task<TA> first, Task<TB> second) => (await first, await second);

    private static async Task Raced(Memo memo)
    {
        var first = await Task.WhenAny(Task.FromResult(memo.Text), Task.FromResult(memo.Reply!));
        Sink.Log(await first); // leak
        Sink.Log(first.IsCompletedSuccessfully); // safe
        var other = await Task.WhenAny(Task.FromResult(memo.Title), Task.FromResult(memo.Author));
        Sink.Log(other.Result); // safe
        await foreach (var done in Task.WhenEach(Task.FromResult(memo.Text)))
            Sink.Log(await done); // leak
    }

    private static async Task Continued(Memo memo)
    {
        Sink.Log(await Notes.ReadAsync(1).ContinueWith(task => task.Result.Length)); // safe
        Sink.Log(await Notes.ReadAsync(1).ContinueWith(task => task.Result + "!")); // leak
        Sink.Log(await Task.Run(() => memo.Text)); // leak
        Sink.Log(await Task.Run(async () => (await Notes.FindAsync(2)).Title)); // safe
        Sink.Log(await Task.Factory.StartNew(state => ((Memo)state!).Text, memo)); // leak
        Sink.Log(await Task.Factory.StartNew(state => ((Memo)state!).Id, memo)); // safe
        Sink.Log(await await Task.Factory.StartNew(async () => await Notes.ReadAsync(3))); // leak
        Sink.Log(await Notes.ReadAsync(1).WaitAsync(TimeSpan.FromMinutes(1)).ConfigureAwait(false)); // leak
    }

    private static async Task ByHand(Memo memo)
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(memo.Text);
        Sink.Log(await source.Task); // leak
        var plain = new TaskCompletionSource<string>();
        Sink.Log(plain.TrySetResult(memo.Title)); // safe
        Sink.Log(await plain.Task); // safe
        var counted = new TaskCompletionSource<int>();
        _ = Task.Run(() => counted.SetResult(memo.Text.Length));
        Sink.Log(await counted.Task); // safe
        var later = new TaskCompletionSource<string>();
        _ = Task.Run(() => later.SetResult(memo.Text));
        Sink.Log(await later.Task); // leak
    }

    private static async Task Values(Memo memo)
    {
        Sink.Log(await Cached(memo, memo.Id == 1)); // leak
        Sink.Log(await new ValueTask<string>(memo.Title)); // safe
        Sink.Log(await ValueTask.FromResult(memo.Text)); // leak
        Sink.Log(await Cached(memo, true).AsTask()); // leak
        Sink.Log(await Size(memo)); // safe
    }

    private static ValueTask<string> Cached(Memo memo, bool known) => known ? new(memo.Text) : new(Notes.ReadAsync(memo.Id));

    private static async ValueTask<int> Size(Memo memo) => (await Cached(memo, false)).Length;

    private static async Task Custom(Memo memo)
    {
        Sink.Log(await new Delayed<string>(memo.Text)); // leak
        Sink.Log(await new Delayed<string>(memo.Title)); // safe
        Sink.Log(await new Delayed<int>(memo.Text.Length)); // safe
        Sink.Log(await memo); // leak
    }

    public static TaskAwaiter<string> GetAwaiter(this Memo memo) => Task.FromResult(memo.Text).GetAwaiter();

    private static async Task Lambdas(Memo memo)
    {
        Func<Memo, Task<string>> read = async note =>
        {
            await Task.Yield();
            return note.Text;
        };
        Sink.Log(await read(memo)); // leak
        Func<Memo, Task<string>> name = async note => await Task.FromResult(note.Title);
        Sink.Log(await name(memo)); // safe
        string? kept = null;
        await Retry(async () => kept = await Notes.ReadAsync(1), 2);
        Sink.Log(kept); // leak
        Sink.Log(await Retry(async () => (await Notes.ReadAsync(1)).Length, 2)); // safe
    }

    private static async Task<T> Retry<T>(Func<Task<T>> work, int times)
    {
        for (var i = 1; ; i++)
        {
            try
            {
                return await work();
            }
            catch (TimeoutException) when (i < times)
            {
                await Task.Delay(i);
            }
        }
    }

    private static async Task InOrder(Memo memo)
    {
        var state = memo.Text;
        var pending = ReadLater(() => state);
        state = "replaced before it is read";
        Sink.Log(await pending); // safe
        var text = await Notes.ReadAsync(1);
        text = await Task.FromResult(memo.Title);
        Sink.Log(text); // safe
        var box = new string[1];
        await Fill(box, memo.Text);
        Sink.Log(box[0]); // leak
        await Fill(box, memo.Title);
        Sink.Log(box[0]); // safe
    }

    private static async Task<string> ReadLater(Func<string> read)
    {
        await Task.Delay(30);
        return read();
    }

    private static async Task Fill(string[] box, string text)
    {
        await Task.Yield();
        box[0] = text;
    }

    private sealed class Delayed<T>(T value)
    {
        public Awaiter GetAwaiter() => new(value);

        public readonly struct Awaiter(T value) : INotifyCompletion
        {
            public bool IsCompleted => false;

            public T GetResult() => value;

            public void OnCompleted(Action continuation) => ThreadPool.QueueUserWorkItem(static next => ((Action)next!)(), continuation);
        }
    }
}
