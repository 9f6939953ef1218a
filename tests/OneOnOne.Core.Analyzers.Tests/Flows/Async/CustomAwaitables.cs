// Awaitables and builders of the user's own.
using System.Runtime.CompilerServices;

namespace Flows.Async.CustomAwaitables;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Own(memo);
        await ByExtension(memo);
        await Progressing(memo);
    }

    private static async Task Own(Memo memo)
    {
        Sink.Log(await new Delayed(memo.Text)); // leak
        Sink.Log(await new Delayed(memo.Title)); // safe
        var content = new Delayed(memo.Text);
        var text = await content;
        Sink.Log(text.Length); // safe
        Sink.Log(text); // leak
    }

    private static async Task ByExtension(Memo memo)
    {
        var (title, text) = await (Notes.FindAsync(1).Select(m => m.Title), Notes.FindAsync(1).Select(m => m.Text));
        Sink.Log(title); // safe
        Sink.Log(text); // leak
        Sink.Log(memo.Id); // safe
    }

    private static async Task Progressing(Memo memo)
    {
        var heard = new List<string>();
        IProgress<string> progress = new Direct(heard);
        await Report(memo.Title, progress);
        Sink.Log(heard[0]); // safe
        await Report(memo.Text, progress);
        Sink.Log(heard[1]); // leak
    }

    private static async Task Report(string text, IProgress<string> progress)
    {
        await Task.CompletedTask;
        progress.Report(text);
    }

    private static async Task<TTo> Select<TFrom, TTo>(this Task<TFrom> task, Func<TFrom, TTo> map) => map(await task);

    private static TaskAwaiter<(T1, T2)> GetAwaiter<T1, T2>(this (Task<T1> First, Task<T2> Second) tasks) =>
        Both(tasks.First, tasks.Second).GetAwaiter();

    private static async Task<(T1, T2)> Both<T1, T2>(Task<T1> first, Task<T2> second) => (await first, await second);

    private sealed class Direct(List<string> heard) : IProgress<string>
    {
        public void Report(string value) => heard.Add(value);
    }

    private sealed class Delayed(string value)
    {
        public Awaiter GetAwaiter() => new(value);

        public readonly struct Awaiter(string value) : INotifyCompletion
        {
            public bool IsCompleted => true;

            public string GetResult() => value;

            public void OnCompleted(Action continuation) => continuation();
        }
    }
}
