// An application of middleware that shares one context.
namespace Flows.RealShapes.AppsOfMiddleware;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Middle(memo);
    }

    private static async Task Middle(Memo memo)
    {
        var app = new App().Use(async (context, next) =>
        {
            context.Items["start"] = "now";
            await next(context);
        }).Use((context, next) =>
        {
            context.Title = memo.Title;
            return next(context);
        });
        var context = new Context();
        await app.RunAsync(context, ctx => ctx.Body = memo.Text);
        Sink.Log(context.Title); // safe
        Sink.Log(context.Body); // leak
        Sink.Log(context.Items["start"]); // safe
        var clean = new Context();
        await app.RunAsync(clean, ctx => ctx.Body = ctx.Title + "!");
        Sink.Log(clean.Body); // safe
    }

    private sealed class Context
    {
        public string Title { get; set; } = "";

        public string Body { get; set; } = "";

        public Dictionary<string, object> Items { get; } = [];
    }

    private sealed class App
    {
        private readonly List<Func<Context, Func<Context, Task>, Task>> _steps = [];

        public App Use(Func<Context, Func<Context, Task>, Task> step)
        {
            _steps.Add(step);
            return this;
        }

        public Task RunAsync(Context context, Action<Context> last)
        {
            return At(0)(context);

            Func<Context, Task> At(int index) => index == _steps.Count
                ? ctx =>
                {
                    last(ctx);
                    return Task.CompletedTask;
                }
                : ctx => _steps[index](ctx, At(index + 1));
        }
    }
}
