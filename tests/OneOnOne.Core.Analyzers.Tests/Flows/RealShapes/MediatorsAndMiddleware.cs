// What stands around a service: a mediator, a pipeline of middleware, a validator, a log.
using Microsoft.Extensions.Logging;

namespace Flows.RealShapes.MediatorsAndMiddleware;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Mediating();
        await Middleware(memo);
        Validating(memo);
        Logging(memo);
    }

    private static async Task Mediating()
    {
        var mediator = new Mediator()
            .Register<GetHeading, string>(new HeadingHandler())
            .Register<GetContent, string>(new ContentHandler())
            .Register<CountWords, int>(new CountHandler());
        Sink.Log(await mediator.Send<CountWords, int>(new CountWords(1))); // safe
        Sink.Log(await mediator.Send<GetContent, string>(new GetContent(1))); // leak
        Sink.Log(await new ContentHandler().Handle(new GetContent(1))); // leak
        Sink.Log(await new HeadingHandler().Handle(new GetHeading(1))); // safe
    }

    private static async Task Middleware(Memo memo)
    {
        var app = new Pipeline()
            .Use(async (context, next) =>
            {
                context.Items["started"] = "yes";
                await next(context);
                context.Response += "!";
            })
            .Use((context, next) =>
            {
                context.Response = context.Memo.Title;
                return next(context);
            });
        var plain = new Context(memo);
        await app.Build()(plain);
        Sink.Log(plain.Response); // safe
        Sink.Log(plain.Items["started"]); // safe
        app.Use((context, next) =>
        {
            context.Response = context.Memo.Text;
            return next(context);
        });
        var full = new Context(memo);
        await app.Build()(full);
        Sink.Log(full.Response); // leak
        Sink.Log(plain.Response); // safe
        Sink.Log(full.Items.Count); // safe
    }

    private static void Validating(Memo memo)
    {
        var errors = Validator.Check(memo);
        Sink.Log(string.Join(";", errors)); // safe
        var loud = Validator.CheckLoudly(memo);
        Sink.Log(string.Join(";", loud)); // leak
        Sink.Log(loud.Count); // safe
        Sink.Log(Validator.Parse(memo.Text).Error); // safe
        Sink.Log(Validator.Parse(memo.Text).Value); // leak
    }

    private static void Logging(Memo memo)
    {
        var logger = Logs.Create<Row>();
        logger.LogInformation("Saved note {Id} by {Author}", memo.Id, memo.Author); // safe
        logger.LogInformation("Saved note {Id}: {Text}", memo.Id, memo.Text); // leak
        logger.LogWarning("Note {Id} has {Length} letters", memo.Id, memo.Text.Length); // safe
        using (logger.BeginScope(new Dictionary<string, object> { ["note"] = memo.Id })) // safe
            logger.LogDebug("in scope"); // safe
        new Audited(logger).Save(memo);
    }

    private sealed class Row
    {
        public string Caption { get; set; } = "";

        public string[] Cells { get; set; } = [];
    }

    private interface IHandler<in TRequest, TResult>
    {
        Task<TResult> Handle(TRequest request);
    }

    private sealed record GetHeading(int Id);

    private sealed record GetContent(int Id);

    private sealed record CountWords(int Id);

    private sealed class HeadingHandler : IHandler<GetHeading, string>
    {
        public async Task<string> Handle(GetHeading request) => (await Notes.FindAsync(request.Id)).Title;
    }

    private sealed class ContentHandler : IHandler<GetContent, string>
    {
        public async Task<string> Handle(GetContent request) => (await Notes.FindAsync(request.Id)).Text;
    }

    private sealed class CountHandler : IHandler<CountWords, int>
    {
        public async Task<int> Handle(CountWords request) => (await Notes.FindAsync(request.Id)).Text.Split(' ').Length;
    }

    private sealed class Mediator
    {
        private readonly Dictionary<Type, object> _handlers = [];

        public Mediator Register<TRequest, TResult>(IHandler<TRequest, TResult> handler)
        {
            _handlers[typeof(TRequest)] = handler;
            return this;
        }

        public Task<TResult> Send<TRequest, TResult>(TRequest request) =>
            ((IHandler<TRequest, TResult>)_handlers[typeof(TRequest)]).Handle(request);
    }

    private sealed class Context(Memo memo)
    {
        public Memo Memo { get; } = memo;

        public string Response { get; set; } = "";

        public Dictionary<string, string> Items { get; } = [];
    }

    private sealed class Pipeline
    {
        private readonly List<Func<Context, Func<Context, Task>, Task>> _parts = [];

        public Pipeline Use(Func<Context, Func<Context, Task>, Task> part)
        {
            _parts.Add(part);
            return this;
        }

        public Func<Context, Task> Build()
        {
            Func<Context, Task> next = _ => Task.CompletedTask;
            foreach (var part in Enumerable.Reverse(_parts))
            {
                var after = next;
                next = context => part(context, after);
            }

            return next;
        }
    }

    private static class Validator
    {
        public static IReadOnlyList<string> Check(Memo memo)
        {
            var errors = new List<string> { "checked" };
            if (memo.Text.Length < 500)
                errors.Add($"note {memo.Id} is only {memo.Text.Length} letters long");
            return errors;
        }

        public static IReadOnlyList<string> CheckLoudly(Memo memo) => [$"'{memo.Text}' is too short"];

        public static (string? Value, string? Error) Parse(string text) =>
            text.Length == 0 ? (null, "empty") : (text.Trim(), null);
    }

    private sealed class Audited(ILogger logger)
    {
        public void Save(Memo memo)
        {
            logger.LogInformation("{Title} was saved", memo.Title); // safe
            logger.LogError("could not save {Body}", Shorten(memo.Text)); // leak
        }

        private static string Shorten(string text) => text.Length > 4 ? text[..4] : text;
    }
}
