// Steps in turn: a pipeline of middleware and a chain of handlers.
namespace Flows.RealShapes.ChainsOfSteps;

public static class Scenario
{
    public static async Task Run()
    {
        await Pipe(Notes.First());
        Chain(Notes.First());
    }

    private static async Task Pipe(Memo memo)
    {
        var app = new PipelineBuilder()
            .Use(async (context, next) =>
            {
                context.Items["title"] = memo.Title;
                await next(context);
            })
            .Use(async (context, next) =>
            {
                context.Body = memo.Text;
                await next(context);
                Sink.Log(context.Status); // safe
            })
            .Use((context, _) =>
            {
                Sink.Log(context.Body);
                Sink.Log(context.Items["title"]); // safe
                context.Status = 200;
                return Task.CompletedTask;
            })
            .Build();
        await app(new Context()); // leak
    }

    private static void Chain(Memo memo)
    {
        var chain = new TrimStep(new LogStep(null));
        chain.Handle(memo.Text); // leak
        var quiet = new MaskStep(new QuietStep(null));
        quiet.Handle(memo.Text);
    }

    private sealed class Context
    {
        public string? Body { get; set; }

        public int Status { get; set; }

        public Dictionary<string, object?> Items { get; } = [];
    }

    private delegate Task Step(Context context);

    private sealed class PipelineBuilder
    {
        private readonly List<Func<Step, Step>> _parts = [];

        public PipelineBuilder Use(Func<Context, Step, Task> middleware)
        {
            _parts.Add(next => context => middleware(context, next));
            return this;
        }

        public Step Build()
        {
            Step app = _ => Task.CompletedTask;
            for (var i = _parts.Count - 1; i >= 0; i--)
                app = _parts[i](app);
            return app;
        }
    }

    private abstract class Handler(Handler? next)
    {
        public virtual void Handle(string text) => next?.Handle(text);
    }

    private sealed class TrimStep(Handler? next) : Handler(next)
    {
        public override void Handle(string text) => base.Handle(text.Trim());
    }

    private sealed class LogStep(Handler? next) : Handler(next)
    {
        public override void Handle(string text) => Sink.Log(text);
    }

    private sealed class MaskStep(Handler? next) : Handler(next)
    {
        public override void Handle(string text) => base.Handle(new string('*', text.Length));
    }

    private sealed class QuietStep(Handler? next) : Handler(next)
    {
        public override void Handle(string text) => Sink.Log(text); // safe
    }
}
