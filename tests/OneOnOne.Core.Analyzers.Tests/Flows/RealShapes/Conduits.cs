// Requests on their way: mediators, middleware, behaviours, buses and queues.
namespace Flows.RealShapes.Conduits;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        await Mediated(memo);
        await Middle(memo);
        await Behaviours(memo);
        Buses(memo);
        await Jobs(memo);
        Handled(memo);
        Scoped(memo);
        Keyed(memo);
        await Posted(memo);
    }

    private static async Task Mediated(Memo memo)
    {
        var mediator = new Mediator();
        mediator.On<GetText, string>(query => Notes.Read(query.Id));
        mediator.On<GetTitle, string>(query => "title of " + query.Id);
        mediator.On<Rename, int>(command => command.Name.Length);
        Sink.Log(mediator.Send<GetText, string>(new GetText(1))); // leak
        Sink.Log(mediator.Send<GetTitle, string>(new GetTitle(1))); // safe
        Sink.Log(mediator.Send<Rename, int>(new Rename(memo.Text))); // safe
        var typed = new Typed(new TextHandler(), new SizeHandler());
        Sink.Log(await typed.Text.HandleAsync(memo)); // leak
        Sink.Log(await typed.Size.HandleAsync(memo)); // safe
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

    private static async Task Behaviours(Memo memo)
    {
        var logging = new Logged<string, string>(new Echo(), request => request);
        Sink.Log(await logging.HandleAsync(memo.Title)); // safe
        await logging.HandleAsync(memo.Text); // leak
        var sized = new Logged<string, string>(new Echo(), request => request.Length);
        await sized.HandleAsync(memo.Text); // safe
        Sink.Log(await sized.HandleAsync(memo.Text)); // leak
    }

    private static void Buses(Memo memo)
    {
        var bus = new Bus();
        bus.Subscribe<Noted>(noted => Sink.Log(noted.Title));
        bus.Subscribe<Told>(told => Sink.Log(told.Words));
        bus.Publish(new Noted(memo.Title, memo.Text)); // safe
        bus.Publish(new Told(memo.Title)); // safe
        bus.Publish(new Told(memo.Text)); // leak
        var other = new Bus();
        other.Subscribe<Told>(told => Sink.Log(told.Words.Length));
        other.Publish(new Told(memo.Text)); // safe
        using (other.Subscribe<Noted>(noted => Sink.Log(noted.Body)))
            other.Publish(new Noted(memo.Title, memo.Reply!)); // leak
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

    private static void Handled(Memo memo)
    {
        var handlers = new List<IHandler> { new TitleHandler(), new Counter() };
        foreach (var handler in handlers)
            handler.Handle(memo);
        var registry = new Dictionary<Type, Action<object>> { [typeof(string)] = o => Sink.Log(o), [typeof(Memo)] = o => Sink.Log(((Memo)o).Title) };
        registry[typeof(Memo)](memo); // safe
        registry[typeof(string)](memo.Title); // safe
        registry[typeof(string)](memo.Text); // leak
    }

    private static void Scoped(Memo memo)
    {
        using (Ambient.Begin(memo.Title))
            Ambient.Write("in"); // safe
        using (Ambient.Begin(memo.Text))
            Ambient.Write("in"); // leak
        Ambient.Write("after"); // safe
    }

    private static void Keyed(Memo memo)
    {
        var bag = new Bag();
        bag.Set("title", memo.Title);
        bag.Set("text", memo.Text);
        Sink.Log(bag.Get<string>("title")); // safe
        Sink.Log(bag.Get<string>("text")); // leak
        Sink.Log(bag.Get<int>("none")); // safe
        bag.Set("text", "");
        Sink.Log(bag.Get<string>("text")); // safe
    }

    private static async Task Posted(Memo memo)
    {
        var outbox = new Outbox<Told>(told => Sink.LogAsync(told.Words));
        outbox.Add(new Told(memo.Title));
        await outbox.FlushAsync(); // safe
        outbox.Add(new Told(memo.Text));
        await outbox.FlushAsync(); // leak
        var quiet = new Outbox<Told>(told => Sink.LogAsync(told.Words.Length));
        quiet.Add(new Told(memo.Text));
        await quiet.FlushAsync(); // safe
    }

    private sealed record GetText(int Id);

    private sealed record GetTitle(int Id);

    private sealed record Rename(string Name);

    private sealed class Mediator
    {
        private readonly Dictionary<Type, Delegate> _handlers = [];

        public void On<TRequest, TResult>(Func<TRequest, TResult> handler) => _handlers[typeof(TRequest)] = handler;

        public TResult Send<TRequest, TResult>(TRequest request) => ((Func<TRequest, TResult>)_handlers[typeof(TRequest)])(request);
    }

    private interface IHandler<in TRequest, TResult>
    {
        Task<TResult> HandleAsync(TRequest request);
    }

    private sealed record Typed(IHandler<Memo, string> Text, IHandler<Memo, int> Size);

    private sealed class TextHandler : IHandler<Memo, string>
    {
        public Task<string> HandleAsync(Memo request) => Task.FromResult(request.Text);
    }

    private sealed class SizeHandler : IHandler<Memo, int>
    {
        public Task<int> HandleAsync(Memo request) => Task.FromResult(request.Text.Length);
    }

    private sealed class Echo : IHandler<string, string>
    {
        public Task<string> HandleAsync(string request) => Task.FromResult(request);
    }

    private sealed class Logged<TRequest, TResult>(IHandler<TRequest, TResult> inner, Func<TRequest, object> describe) : IHandler<TRequest, TResult>
    {
        public async Task<TResult> HandleAsync(TRequest request)
        {
            Sink.Log(describe(request));
            return await inner.HandleAsync(request);
        }
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

    private sealed record Noted(string Title, string Body);

    private sealed record Told(string Words);

    private sealed class Bus
    {
        private readonly Dictionary<Type, List<Action<object>>> _all = [];

        public IDisposable Subscribe<T>(Action<T> handler)
        {
            if (!_all.TryGetValue(typeof(T), out var list))
                _all[typeof(T)] = list = [];
            Action<object> entry = message => handler((T)message);
            list.Add(entry);
            return new Leaving(() => list.Remove(entry));
        }

        public void Publish<T>(T message) where T : notnull
        {
            if (_all.TryGetValue(typeof(T), out var list))
            {
                foreach (var each in list)
                    each(message);
            }
        }
    }

    private sealed class Leaving(Action leave) : IDisposable
    {
        public void Dispose() => leave();
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

    private sealed record Write(string Text);

    private interface IHandler
    {
        void Handle(Memo memo);
    }

    private sealed class TitleHandler : IHandler
    {
        public void Handle(Memo memo) => Sink.Log(memo.Title); // safe
    }

    private sealed class Counter : IHandler
    {
        public void Handle(Memo memo) => Sink.Log(memo.Lines.Count); // safe
    }

    private static class Ambient
    {
        private static readonly Stack<string> s_scopes = new();

        public static IDisposable Begin(string name)
        {
            s_scopes.Push(name);
            return new Leaving(() => s_scopes.Pop());
        }

        public static void Write(string text) => Sink.Log((s_scopes.TryPeek(out var scope) ? scope : "none") + text);
    }

    private sealed class Bag
    {
        private readonly Dictionary<string, object?> _items = [];

        public void Set<T>(string key, T value) => _items[key] = value;

        public T? Get<T>(string key) => _items.TryGetValue(key, out var value) && value is T typed ? typed : default;
    }

    private sealed class Outbox<T>(Func<T, Task> send)
    {
        private readonly List<T> _waiting = [];

        public void Add(T message) => _waiting.Add(message);

        public async Task FlushAsync()
        {
            foreach (var message in _waiting)
                await send(message);
            _waiting.Clear();
        }
    }
}
