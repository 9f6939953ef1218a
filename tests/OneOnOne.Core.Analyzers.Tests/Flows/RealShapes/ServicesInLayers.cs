// An application of three layers: a store, a service, an endpoint, with mapping, a mediator and middleware.
namespace Flows.RealShapes.ServicesInLayers;

public static class Scenario
{
    public static async Task Run()
    {
        var store = new MemoStore();
        store.Add(Notes.First());
        store.Add(Notes.Second());
        var service = new MemoService(store, new Mapper());
        Layers(service);
        Cached(new CachingStore(store));
        await Mediated(new Mediator(), Notes.First());
        await Piped(Notes.First());
        Decorated(Notes.First());
        Responsible(Notes.First());
        Repositories();
    }

    private static void Layers(MemoService service)
    {
        var row = service.List().First();
        Sink.Log(row.Caption); // safe
        Sink.Log(row.Words); // safe
        var page = service.Details(1);
        Sink.Log(page.Body); // leak
        Sink.Log(page.Row.Caption); // safe
        Sink.Log(page); // leak
        Sink.Log(service.Count); // safe
        Sink.Log(service.Search("").First()); // leak
    }

    private static void Cached(CachingStore store)
    {
        Sink.Log(store.Find(1)!.Text); // leak
        Sink.Log(store.Find(1)!.Title); // safe
        Sink.Log(store.Hits); // safe
        Sink.Log(store.Find(77)?.Title ?? "none"); // safe
    }

    private static async Task Mediated(Mediator mediator, Memo memo)
    {
        mediator.Handle<ReadBody, string>(request => Task.FromResult(request.Memo.Text));
        mediator.Handle<ReadSize, int>(request => Task.FromResult(request.Memo.Text.Length));
        Sink.Log(await mediator.Send<ReadBody, string>(new ReadBody(memo))); // leak
        Sink.Log(await mediator.Send<ReadSize, int>(new ReadSize(memo))); // safe
    }

    private static async Task Piped(Memo memo)
    {
        var trace = new List<string>();
        Step last = context => { context.Answer = context.Memo.Text; return Task.CompletedTask; };
        Step timed = Wrap(last, async (context, next) => { trace.Add("in " + context.Memo.Id); await next(context); trace.Add("out " + context.Answer.Length); });
        var context = new Context(memo);
        Sink.Log(context.Answer); // safe
        await timed(context);
        Sink.Log(context.Answer); // leak
        Sink.Log(string.Join(";", trace)); // safe
        Step masked = Wrap(last, async (context, next) => { await next(context); context.Answer = "***"; });
        var second = new Context(memo);
        await masked(second);
        Sink.Log(second.Answer); // safe
    }

    private static Step Wrap(Step inner, Func<Context, Step, Task> outer) => context => outer(context, inner);

    private static void Decorated(Memo memo)
    {
        IFormatter plain = new Plain();
        IFormatter loud = new Shouting(plain);
        Sink.Log(loud.Format(memo)); // leak
        IFormatter hidden = new Redacting(loud);
        Sink.Log(hidden.Format(memo)); // safe
        IFormatter shoutedMask = new Shouting(new Redacting(plain));
        Sink.Log(shoutedMask.Format(memo)); // safe
    }

    private static void Responsible(Memo memo)
    {
        Handler chain = new ById(new ByTitle(null));
        Sink.Log(chain.Handle("id", memo)); // safe
        Sink.Log(chain.Handle("title", memo)); // safe
        Sink.Log(new ById(new ByBody(null)).Handle("body", memo)); // leak
    }

    private static void Repositories()
    {
        var memos = new Repository<Memo>(memo => memo.Id);
        memos.Save(Notes.First());
        Sink.Log(memos[1].Text); // leak
        Sink.Log(memos[1].Title); // safe
        Sink.Log(memos.Ids.First()); // safe
        var tags = new Repository<Tag>(tag => tag.Id);
        tags.Save(new Tag(1, "urgent"));
        Sink.Log(tags[1].Name); // safe
        tags.Save(new Tag(2, Notes.First().Text));
        Sink.Log(tags[2].Name); // leak
        Sink.Log(memos.Query(new Longer(3)).Count()); // safe
        Sink.Log(memos.Query(new Longer(3)).First().Reply); // leak
    }

    private interface IMemoStore
    {
        IEnumerable<Memo> All { get; }

        Memo? Find(int id);
    }

    private sealed class MemoStore : IMemoStore
    {
        private readonly Dictionary<int, Memo> _rows = [];

        public IEnumerable<Memo> All => _rows.Values;

        public void Add(Memo memo) => _rows[memo.Id] = memo;

        public Memo? Find(int id) => _rows.GetValueOrDefault(id);
    }

    private sealed class CachingStore(IMemoStore inner) : IMemoStore
    {
        private readonly Dictionary<int, Memo?> _cache = [];

        public int Hits { get; private set; }

        public IEnumerable<Memo> All => inner.All;

        public Memo? Find(int id)
        {
            if (_cache.TryGetValue(id, out var known))
            {
                Hits++;
                return known;
            }

            return _cache[id] = inner.Find(id);
        }
    }

    private sealed class Mapper
    {
        public Row ToRow(Memo memo) => new(memo.Id, $"{memo.Title} by {memo.Author}", memo.Text.Split(' ').Length);

        public Page ToPage(Memo memo) => new(ToRow(memo), memo.Text);
    }

    private sealed record Row(int Id, string Caption, int Words);

    private sealed record Page(Row Row, string Body);

    private sealed class MemoService(IMemoStore store, Mapper mapper)
    {
        public int Count => store.All.Count();

        public IEnumerable<Row> List() => store.All.Select(mapper.ToRow);

        public Page Details(int id) => mapper.ToPage(store.Find(id) ?? throw new KeyNotFoundException());

        public IEnumerable<object> Search(string words) => words.Length == 0 ? store.All.Select(memo => memo.Text) : store.All.Where(memo => memo.Text == words).Select(memo => (object)memo.Id);
    }

    private sealed record ReadBody(Memo Memo);

    private sealed record ReadSize(Memo Memo);

    private sealed class Mediator
    {
        private readonly Dictionary<Type, Func<object, Task<object>>> _handlers = [];

        public void Handle<TRequest, TAnswer>(Func<TRequest, Task<TAnswer>> handler) where TRequest : notnull where TAnswer : notnull =>
            _handlers[typeof(TRequest)] = async request => await handler((TRequest)request);

        public async Task<TAnswer> Send<TRequest, TAnswer>(TRequest request) where TRequest : notnull =>
            (TAnswer)await _handlers[typeof(TRequest)](request);
    }

    private delegate Task Step(Context context);

    private sealed class Context(Memo memo)
    {
        public Memo Memo => memo;

        public string Answer { get; set; } = "";
    }

    private interface IFormatter
    {
        string Format(Memo memo);
    }

    private sealed class Plain : IFormatter
    {
        public string Format(Memo memo) => memo.Title + ": " + memo.Text;
    }

    private sealed class Shouting(IFormatter inner) : IFormatter
    {
        public string Format(Memo memo) => inner.Format(memo).ToUpperInvariant();
    }

    private sealed class Redacting(IFormatter inner) : IFormatter
    {
        public string Format(Memo memo) => new('#', inner.Format(memo).Length);
    }

    private abstract class Handler(Handler? next)
    {
        public string Handle(string wanted, Memo memo) => Try(wanted, memo) ?? next?.Handle(wanted, memo) ?? "unhandled";

        protected abstract string? Try(string wanted, Memo memo);
    }

    private sealed class ById(Handler? next) : Handler(next)
    {
        protected override string? Try(string wanted, Memo memo) => wanted == "id" ? memo.Id.ToString() : null;
    }

    private sealed class ByTitle(Handler? next) : Handler(next)
    {
        protected override string? Try(string wanted, Memo memo) => wanted == "title" ? memo.Title : null;
    }

    private sealed class ByBody(Handler? next) : Handler(next)
    {
        protected override string? Try(string wanted, Memo memo) => wanted == "body" ? memo.Text : null;
    }

    private sealed class Repository<T>(Func<T, int> key) where T : class
    {
        private readonly SortedDictionary<int, T> _items = [];

        public IEnumerable<int> Ids => _items.Keys;

        public T this[int id] => _items[id];

        public void Save(T item) => _items[key(item)] = item;

        public IEnumerable<T> Query(ISpecification<T> wanted) => _items.Values.Where(wanted.Holds);
    }

    private interface ISpecification<in T>
    {
        bool Holds(T item);
    }

    private sealed class Longer(int than) : ISpecification<Memo>
    {
        public bool Holds(Memo memo) => memo.Text.Length > than;
    }

    private sealed record Tag(int Id, string Name);
}
