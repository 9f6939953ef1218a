// A small tool of a team lead: repositories, services, mediator, pipeline, bus, cache, builder, worker.
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Flows.RealShapes.OneOnOneTool;

public static class Scenario
{
    public static async Task Run()
    {
        var log = new MemoryLog();
        var repository = new MemoRepository();
        repository.Add(Notes.First());
        var service = new MemoService(repository, new Mapper(), log);
        await service.ReviewAsync(1);
        Controller(service);
        await Mediate(Notes.First());
        await Pipe(Notes.First());
        Bus(Notes.First());
        Cache(Notes.First());
        Build(Notes.First());
        await Work(Notes.First());
        Undo(Notes.First());
        Specify(Notes.All());
        Validate(Notes.First());
        Optional(Notes.First());
        Interpret(Notes.First());
        Pooled(Notes.First());
        Configure(Notes.First());
        Ambient(Notes.First());
        Chain(Notes.First());
        Stored(Notes.First());
    }

    private static void Controller(MemoService service)
    {
        var controller = new MemoController(service);
        Sink.Log(controller.Get(1).Title); // safe
        Sink.Log(controller.Get(1).Body); // leak
        Sink.Log(controller.List()[0].Preview); // leak
        Sink.Log(controller.List()[0].Id); // safe
    }

    private static async Task Mediate(Memo memo)
    {
        var mediator = new Mediator();
        mediator.Register<GetText, string>(new GetTextHandler(memo));
        mediator.Register<GetTitle, string>(new GetTitleHandler(memo));
        Sink.Log(await mediator.Send(new GetText(1))); // leak
        var plain = new Mediator();
        plain.Register<GetTitle, string>(new GetTitleHandler(memo));
        Sink.Log(await plain.Send(new GetTitle(1))); // safe
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

    private static void Bus(Memo memo)
    {
        var bus = new Bus();
        bus.Subscribe<Written>(message => Sink.Log(message.Text));
        bus.Subscribe<Written>(message => Sink.Log(message.Id)); // safe
        bus.Subscribe<Renamed>(message => Sink.Log(message.Title)); // safe
        bus.Publish(new Written(memo.Id, memo.Text)); // leak
        bus.Publish(new Renamed(memo.Title));
    }

    private static void Cache(Memo memo)
    {
        var cache = new TextCache();
        Sink.Log(cache.Get(1, () => memo.Text)); // leak
        Sink.Log(cache.Hits); // safe
        var titles = new TextCache();
        Sink.Log(titles.Get(1, () => memo.Title)); // safe
    }

    private static void Build(Memo memo)
    {
        var mail = new MailBuilder().To("hana").Subject(memo.Title).Line("Hello").Line(memo.Text).Build();
        Sink.Log(mail.Subject); // safe
        Sink.Log(mail.Body); // leak
        Sink.Log(mail.Recipient); // safe
        var made = Mail.Create(b => b.Subject("x").Line(memo.Reply!));
        Sink.Log(made.Body); // leak
        Sink.Log(made.Subject); // safe
    }

    private static async Task Work(Memo memo)
    {
        var worker = new Worker();
        worker.Queue(_ =>
        {
            Sink.Log(memo.Title); // safe
            return Task.CompletedTask;
        });
        worker.Queue(_ =>
        {
            Sink.Log(memo.Text); // leak
            return Task.CompletedTask;
        });
        await worker.DrainAsync();
    }

    private static void Undo(Memo memo)
    {
        var editor = new Editor();
        editor.Do(new SetText(memo.Title));
        Sink.Log(editor.Version); // safe
        editor.Do(new SetText(memo.Text));
        Sink.Log(editor.Text); // leak
        Sink.Log(editor.History); // safe
    }

    private static void Specify(IReadOnlyList<Memo> memos)
    {
        ISpecification<Memo> longOnes = new And<Memo>(new LongText(5), new ById(1));
        var found = memos.Where(longOnes.IsMet).ToList();
        Sink.Log(found.Count); // safe
        Sink.Log(found[0].Text); // leak
    }

    private static void Validate(Memo memo)
    {
        var result = new Validator().Check(memo);
        foreach (var error in result.Errors)
            Sink.Log(error); // leak
        Sink.Log(result.IsValid); // safe
        foreach (var (field, length) in result.Sizes)
            Sink.Log(field + length); // safe
    }

    private static void Optional(Memo memo)
    {
        var some = Maybe<Memo>.Of(memo);
        Sink.Log(some.Select(one => one.Text).OrElse("none")); // leak
        Sink.Log(some.Select(one => one.Title).OrElse("none")); // safe
        Sink.Log((from one in some select one.Text.Length).OrElse(0)); // safe
    }

    private static void Interpret(Memo memo)
    {
        IExpression program = new Concat(new Literal("x"), new Variable("body"));
        Sink.Log(program.Evaluate(new Dictionary<string, string> { ["body"] = memo.Text })); // leak
        IExpression plain = new Concat(new Literal("x"), new Literal(memo.Title));
        Sink.Log(plain.Evaluate([])); // safe
    }

    private static void Pooled(Memo memo)
    {
        var pool = new Pool<StringBuilder>(() => new StringBuilder());
        var builder = pool.Rent();
        builder.Append(memo.Text);
        Sink.Log(builder.ToString()); // leak
        builder.Clear();
        pool.Return(builder);
        Sink.Log(pool.Size); // safe
    }

    private static void Configure(Memo memo)
    {
        var options = new Options();
        Action<Options> configure = o => o.Footer = memo.Text;
        configure += o => o.Header = memo.Title;
        configure(options);
        Sink.Log(options.Header); // safe
        Sink.Log(options.Footer); // leak
    }

    private static void Ambient(Memo memo)
    {
        using var scope = Scope.Begin(memo.Text);
        Sink.Log(Scope.Current?.Label); // leak
        Sink.Log(Scope.Depth); // safe
    }

    private static void Chain(Memo memo)
    {
        var chain = new TrimStep(new LogStep(null));
        chain.Handle(memo.Text); // leak
        var quiet = new MaskStep(new QuietStep(null));
        quiet.Handle(memo.Text);
    }

    private static void Stored(Memo memo)
    {
        IStore<Draft> drafts = new MemoryStore<Draft>();
        drafts.Put("a", new Draft(memo.Title, memo.Text));
        var back = drafts.Find("a");
        Sink.Log(back?.Title); // safe
        Sink.Log(back?.Body); // leak
        Sink.Log(drafts.Count); // safe
    }

    private interface ILog
    {
        void Info(string message);

        void Trace(string message);
    }

    private sealed class MemoryLog : ILog
    {
        public void Info(string message) => Sink.Log(message);

        public void Trace(string message) => Sink.Log(message); // safe
    }

    private interface IMemoRepository
    {
        Memo? Find(int id);

        IEnumerable<Memo> All();
    }

    private sealed class MemoRepository : IMemoRepository
    {
        private readonly Dictionary<int, Memo> _memos = [];

        public void Add(Memo memo) => _memos[memo.Id] = memo;

        public Memo? Find(int id) => _memos.GetValueOrDefault(id);

        public IEnumerable<Memo> All() => _memos.Values;
    }

    private sealed record MemoDto(int Id, string Title, string Body)
    {
        public string Preview => Body.Length > 10 ? Body[..10] : Body;
    }

    private sealed class Mapper
    {
        public MemoDto Map(Memo memo) => new(memo.Id, memo.Title, memo.Text);
    }

    private sealed class MemoService(IMemoRepository repository, Mapper mapper, ILog log)
    {
        public async Task ReviewAsync(int id)
        {
            await Task.Yield();
            var memo = repository.Find(id) ?? throw new KeyNotFoundException($"memo {id}");
            log.Trace($"reviewing {memo.Id}");
            log.Info($"reviewed {memo.Text}"); // leak
        }

        public MemoDto Get(int id) => mapper.Map(repository.Find(id)!);

        public IReadOnlyList<MemoDto> List() => [.. repository.All().Select(mapper.Map)];
    }

    private sealed class MemoController(MemoService service)
    {
        public MemoDto Get(int id) => service.Get(id);

        public IReadOnlyList<MemoDto> List() => service.List();
    }

    private interface IRequest<TResponse>;

    private interface IHandler<TRequest, TResponse> where TRequest : IRequest<TResponse>
    {
        Task<TResponse> Handle(TRequest request);
    }

    private sealed record GetText(int Id) : IRequest<string>;

    private sealed record GetTitle(int Id) : IRequest<string>;

    private sealed class GetTextHandler(Memo memo) : IHandler<GetText, string>
    {
        public Task<string> Handle(GetText request) => Task.FromResult(memo.Text);
    }

    private sealed class GetTitleHandler(Memo memo) : IHandler<GetTitle, string>
    {
        public Task<string> Handle(GetTitle request) => Task.FromResult(memo.Title);
    }

    private sealed class Mediator
    {
        private readonly Dictionary<Type, Func<object, Task<object?>>> _handlers = [];

        public void Register<TRequest, TResponse>(IHandler<TRequest, TResponse> handler) where TRequest : IRequest<TResponse> =>
            _handlers[typeof(TRequest)] = async request => await handler.Handle((TRequest)request);

        public async Task<TResponse> Send<TResponse>(IRequest<TResponse> request) => (TResponse)(await _handlers[request.GetType()](request))!;
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

    private sealed record Written(int Id, string Text);

    private sealed record Renamed(string Title);

    private sealed class TextCache
    {
        private readonly ConcurrentDictionary<int, string> _texts = new();

        public int Hits { get; private set; }

        public string Get(int id, Func<string> load)
        {
            if (_texts.TryGetValue(id, out var known))
            {
                Hits++;
                return known;
            }

            var text = load();
            _texts[id] = text;
            return text;
        }
    }

    private sealed class MailBuilder
    {
        private readonly StringBuilder _body = new();
        private string _to = "";
        private string _subject = "";

        public MailBuilder To(string recipient)
        {
            _to = recipient;
            return this;
        }

        public MailBuilder Subject(string subject)
        {
            _subject = subject;
            return this;
        }

        public MailBuilder Line(string line)
        {
            _body.AppendLine(line);
            return this;
        }

        public Mail Build() => new(_to, _subject, _body.ToString());
    }

    private sealed record Mail(string Recipient, string Subject, string Body)
    {
        public static Mail Create(Action<MailBuilder> write)
        {
            var builder = new MailBuilder();
            write(builder);
            return builder.Build();
        }
    }

    private sealed class Worker
    {
        private readonly Channel<Func<CancellationToken, Task>> _jobs = Channel.CreateUnbounded<Func<CancellationToken, Task>>();

        public void Queue(Func<CancellationToken, Task> job) => _jobs.Writer.TryWrite(job);

        public async Task DrainAsync()
        {
            while (_jobs.Reader.TryRead(out var job))
                await job(CancellationToken.None);
        }
    }

    private interface ICommand
    {
        void Apply(Editor editor);
    }

    private sealed record SetText(string Text) : ICommand
    {
        public void Apply(Editor editor) => editor.Text = Text;
    }

    private sealed class Editor
    {
        private readonly Stack<ICommand> _done = new();

        public string Text { get; set; } = "";

        public int Version { get; private set; }

        public int History => _done.Count;

        public void Do(ICommand command)
        {
            command.Apply(this);
            _done.Push(command);
            Version++;
        }
    }

    private interface ISpecification<in T>
    {
        bool IsMet(T item);
    }

    private sealed class LongText(int least) : ISpecification<Memo>
    {
        public bool IsMet(Memo item) => item.Text.Length > least;
    }

    private sealed class ById(int id) : ISpecification<Memo>
    {
        public bool IsMet(Memo item) => item.Id == id;
    }

    private sealed class And<T>(ISpecification<T> left, ISpecification<T> right) : ISpecification<T>
    {
        public bool IsMet(T item) => left.IsMet(item) && right.IsMet(item);
    }

    private sealed class Validation
    {
        public List<string> Errors { get; } = [];

        public Dictionary<string, int> Sizes { get; } = [];

        public bool IsValid => Errors.Count == 0;
    }

    private sealed class Validator
    {
        public Validation Check(Memo memo)
        {
            var result = new Validation();
            if (memo.Text.Length > 5)
                result.Errors.Add($"'{memo.Text}' is too long");
            result.Sizes["text"] = memo.Text.Length;
            return result;
        }
    }

    private readonly struct Maybe<T>
    {
        private readonly T? _value;

        private Maybe(T value)
        {
            _value = value;
            HasValue = true;
        }

        public bool HasValue { get; }

        public static Maybe<T> Of(T value) => new(value);

        public Maybe<TOut> Select<TOut>(Func<T, TOut> map) => HasValue ? Maybe<TOut>.Of(map(_value!)) : default;

        public T OrElse(T other) => HasValue ? _value! : other;
    }

    private interface IExpression
    {
        string Evaluate(Dictionary<string, string> variables);
    }

    private sealed record Literal(string Value) : IExpression
    {
        public string Evaluate(Dictionary<string, string> variables) => Value;
    }

    private sealed record Variable(string Name) : IExpression
    {
        public string Evaluate(Dictionary<string, string> variables) => variables[Name];
    }

    private sealed record Concat(IExpression Left, IExpression Right) : IExpression
    {
        public string Evaluate(Dictionary<string, string> variables) => Left.Evaluate(variables) + Right.Evaluate(variables);
    }

    private sealed class Pool<T>(Func<T> make)
    {
        private readonly Stack<T> _free = new();

        public int Size => _free.Count;

        public T Rent() => _free.TryPop(out var item) ? item : make();

        public void Return(T item) => _free.Push(item);
    }

    private sealed class Options
    {
        public string? Header { get; set; }

        public string? Footer { get; set; }
    }

    private sealed class Scope : IDisposable
    {
        private static readonly Stack<Scope> s_scopes = new();

        private Scope(string label) => Label = label;

        public static Scope? Current => s_scopes.TryPeek(out var top) ? top : null;

        public static int Depth => s_scopes.Count;

        public string Label { get; }

        public static Scope Begin(string label)
        {
            var scope = new Scope(label);
            s_scopes.Push(scope);
            return scope;
        }

        public void Dispose() => s_scopes.Pop();
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

    private interface IStore<T> where T : class
    {
        int Count { get; }

        void Put(string key, T item);

        T? Find(string key);
    }

    private abstract class Store<T> : IStore<T> where T : class
    {
        protected Dictionary<string, T> Items { get; } = [];

        public int Count => Items.Count;

        public virtual void Put(string key, T item) => Items[key] = item;

        public virtual T? Find(string key) => Items.TryGetValue(key, out var item) ? item : null;
    }

    private sealed class MemoryStore<T> : Store<T> where T : class;

    private sealed record Draft(string Title, string Body);
}

public sealed class Bus
{
    private readonly Dictionary<Type, List<Delegate>> _handlers = [];

    public void Subscribe<T>(Action<T> handler)
    {
        if (!_handlers.TryGetValue(typeof(T), out var list))
            _handlers[typeof(T)] = list = [];
        list.Add(handler);
    }

    public void Publish<T>(T message)
    {
        foreach (var handler in _handlers[typeof(T)].Cast<Action<T>>())
            handler(message);
    }
}
