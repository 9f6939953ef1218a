// Middleware: each step gets the context and the next step.
namespace Flows.RealShapes.Pipelines;

public static class Scenario
{
    private delegate Task Step(Context context);

    public static async Task Run()
    {
        await Logged(Notes.First());
        await Quiet(Notes.First());
        await ByInterface(Notes.First());
        Chain(Notes.First());
    }

    private static async Task Logged(Memo memo)
    {
        var pipeline = new Pipeline();
        pipeline.Use(async (context, next) =>
        {
            await next(context);
            context.Trace += ".";
        });
        pipeline.Use((context, next) =>
        {
            context.Seen = context.Body;
            return next(context);
        });
        var context = new Context { Body = memo.Text, Path = memo.Title };
        await pipeline.Build()(context);
        Sink.Log(context.Body); // leak
        Sink.Log(context.Path); // safe
        Sink.Log(context.Trace); // safe
    }

    private static async Task Quiet(Memo memo)
    {
        Step end = context => Sink.LogAsync(context.Body);
        Step masked = context => end(new Context { Body = new string('*', context.Body.Length), Path = context.Path });
        Step open = context => end(new Context { Body = "> " + context.Body, Path = context.Path });
        await masked(new Context { Body = memo.Text }); // safe
        await open(new Context { Body = memo.Text }); // leak
        await open(new Context { Body = memo.Title }); // safe
    }

    private static async Task ByInterface(Memo memo)
    {
        IStep logging = new LoggingStep(new NullStep());
        await logging.Run(new Context { Body = memo.Text }); // leak
        await logging.Run(new Context { Body = memo.Title }); // safe
        IStep cleaning = new CleaningStep(new LoggingStep(new NullStep()));
        await cleaning.Run(new Context { Body = memo.Text }); // safe
    }

    private static void Chain(Memo memo)
    {
        Func<string, string>[] steps = [text => text.Trim(), text => text.ToUpper()];
        Sink.Log(steps.Aggregate(memo.Text, (text, step) => step(text))); // leak
        Sink.Log(steps.Aggregate(memo.Title, (text, step) => step(text))); // safe
    }

    private sealed class Context
    {
        public string Body { get; set; } = "";

        public string Path { get; set; } = "";

        public string Trace { get; set; } = "";

        public string Seen { get; set; } = "";
    }

    private sealed class Pipeline
    {
        private readonly List<Func<Context, Step, Task>> _steps = [];

        public void Use(Func<Context, Step, Task> step) => _steps.Add(step);

        public Step Build()
        {
            Step last = _ => Task.CompletedTask;
            foreach (var step in Enumerable.Reverse(_steps))
            {
                var next = last;
                last = context => step(context, next);
            }

            return last;
        }
    }

    private interface IStep
    {
        Task Run(Context context);
    }

    private sealed class NullStep : IStep
    {
        public Task Run(Context context) => Task.CompletedTask;
    }

    private sealed class LoggingStep(IStep next) : IStep
    {
        public async Task Run(Context context)
        {
            Sink.Log(context.Body);
            await next.Run(context);
        }
    }

    private sealed class CleaningStep(IStep next) : IStep
    {
        public Task Run(Context context) => next.Run(new Context { Body = "(clean)", Path = context.Path });
    }
}
