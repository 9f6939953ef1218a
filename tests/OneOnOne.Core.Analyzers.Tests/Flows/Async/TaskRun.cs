// Work handed to other threads.
namespace Flows.Async.TaskRun;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Results(memo);
        await Actions(memo);
        await Writes(memo);
        Threads(memo);
        await Factories(memo);
    }

    private static async Task Results(Memo memo)
    {
        Sink.Log(await Task.Run(() => memo.Text)); // leak
        Sink.Log(await Task.Run(() => memo.Title)); // safe
        Sink.Log(await Task.Run(async () => await Notes.ReadAsync(1))); // leak
        Sink.Log(await Task.Run(() => memo.Text.Length)); // safe
    }

    private static async Task Actions(Memo memo)
    {
        await Task.Run(() => Sink.Log(memo.Text)); // leak
        await Task.Run(() => Sink.Log(memo.Title)); // safe
        await Task.Run(async () => await Sink.LogAsync(memo.Text)); // leak
        await Task.Run(async () => await Sink.LogAsync(memo.Title)); // safe
    }

    private static async Task Writes(Memo memo)
    {
        var kept = "none";
        var title = "none";
        await Task.Run(() => kept = memo.Text);
        await Task.Run(() => title = memo.Title);
        Sink.Log(kept); // leak
        Sink.Log(title); // safe
    }

    private static void Threads(Memo memo)
    {
        var kept = "none";
        var thread = new Thread(() => kept = memo.Text);
        thread.Start();
        thread.Join();
        Sink.Log(kept); // leak
        var other = new Thread(() => Sink.Log(memo.Title)); // safe
        other.Start();
        other.Join();
        var logging = new Thread(() => Sink.Log(memo.Text)); // leak
        logging.Start();
        logging.Join();
    }

    private static async Task Factories(Memo memo)
    {
        Sink.Log(await Task.Factory.StartNew(() => memo.Text)); // leak
        Sink.Log(await Task.Factory.StartNew(() => memo.Title)); // safe
        Sink.Log(await Task.Factory.StartNew(state => (string)state!, memo.Text)); // leak
        Sink.Log(await Task.Factory.StartNew(state => (string)state!, memo.Title)); // safe
    }
}
