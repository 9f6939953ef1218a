// Jobs and mails queued, then run or flushed.
namespace Flows.RealShapes.QueuesOfJobs;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Jobs(memo);
    }

    private static async Task Jobs(Memo memo)
    {
        var queue = new JobQueue();
        queue.Add(() => Sink.LogAsync(memo.Title)); // safe
        queue.Add(() => Sink.LogAsync(memo.Text)); // leak
        queue.Add(() => Task.CompletedTask);
        await queue.RunAsync();
        var mails = new MailQueue();
        mails.Enqueue(memo.Author, memo.Title);
        mails.Flush(); // safe
        mails.Enqueue(memo.Author, memo.Text);
        mails.Flush(); // leak
        Sink.Log(mails.Waiting); // safe
    }

    private sealed class JobQueue
    {
        private readonly Queue<Func<Task>> _jobs = new();

        public void Add(Func<Task> job) => _jobs.Enqueue(job);

        public async Task RunAsync()
        {
            while (_jobs.TryDequeue(out var job))
                await job();
        }
    }

    private sealed class MailQueue
    {
        private readonly List<(string To, string Body)> _mails = [];

        public int Waiting => _mails.Count;

        public void Enqueue(string to, string body) => _mails.Add((to, body));

        public void Flush()
        {
            foreach (var (to, body) in _mails)
                Sink.Send(to, body);
            _mails.Clear();
        }
    }
}
