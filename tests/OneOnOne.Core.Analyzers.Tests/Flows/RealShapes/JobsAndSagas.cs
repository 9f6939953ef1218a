// Jobs on a schedule, steps of a saga, batches together.
namespace Flows.RealShapes.JobsAndSagas;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Jobs(memo);
        await Saga(memo);
        await Batches(Notes.All());
    }

    private static async Task Jobs(Memo memo)
    {
        var scheduler = new Scheduler();
        scheduler.Every("send", async () =>
        {
            await Task.CompletedTask;
            Sink.Log(memo.Text); // leak
        });
        scheduler.Every("count", () =>
        {
            Sink.Log(memo.Text.Length); // safe
            return Task.CompletedTask;
        });
        await scheduler.TickAsync();
        Sink.Log(scheduler.Names); // safe
    }

    private static async Task Saga(Memo memo)
    {
        var steps = new List<(string Name, Func<Dictionary<string, object>, Task> Run)>
        {
            ("load", bag =>
            {
                bag["text"] = memo.Text;
                bag["title"] = memo.Title;
                return Task.CompletedTask;
            }),
            ("trim", bag =>
            {
                bag["text"] = ((string)bag["text"]).Trim();
                return Task.CompletedTask;
            }),
        };
        var state = new Dictionary<string, object>();
        foreach (var (name, run) in steps)
        {
            Sink.Log(name); // safe
            await run(state);
        }

        Sink.Log(state["text"]); // leak
        Sink.Log(state.Count); // safe
    }

    private static async Task Batches(IReadOnlyList<Memo> memos)
    {
        var results = new List<string>();
        foreach (var batch in memos.Chunk(2))
        {
            var texts = await Task.WhenAll(batch.Select(async memo =>
            {
                await Task.CompletedTask;
                return memo.Text;
            }));
            results.AddRange(texts);
        }

        Sink.Log(results[0]); // leak
        Sink.Log(results.Count); // safe
    }

    private sealed class Scheduler
    {
        private readonly SortedList<string, Func<Task>> _jobs = [];

        public string Names => string.Join(' ', _jobs.Keys);

        public void Every(string name, Func<Task> job) => _jobs[name] = job;

        public async Task TickAsync()
        {
            foreach (var job in _jobs.Values)
                await job().ConfigureAwait(false);
        }
    }
}
