// Endpoints over a service over stores in layers, with results, audit and notification.
namespace Flows.RealShapes.Endpoints;

public static class Scenario
{
    public static async Task Run()
    {
        var store = new MemoryStore();
        var audit = new Audit();
        var service = new MemoService(store, new Clock(), audit);
        var endpoint = new Endpoint(service, new Mapper(), new Mailer());
        var memo = Notes.First();
        await endpoint.CreateAsync(new CreateRequest(memo.Title, memo.Text, memo.Author));
        await endpoint.ListAsync();
        await endpoint.ShowAsync(1);
        await endpoint.RemindAsync(1);
        Results(memo, service);
        Audited(memo, audit);
        Decorated(memo);
    }

    private static void Results(Memo memo, MemoService service)
    {
        var found = service.Find(1);
        Sink.Log(found.Ok); // safe
        Sink.Log(found.Error); // safe
        Sink.Log(found.Value!.Text); // leak
        Sink.Log(service.Find(99).Error); // safe
        Sink.Log(Result<string>.Of(memo.Text).Value); // leak
        Sink.Log(Result<string>.Fail("none for " + memo.Author).Error); // safe
        Sink.Log(Result<string>.Fail("cannot read " + memo.Text).Error); // leak
        Sink.Log(Result<string>.Of(memo.Text).Then(text => text.Length).Value); // safe
        Sink.Log(Result<string>.Of(memo.Text).Then(text => text[..3]).Value); // leak
    }

    private static void Audited(Memo memo, Audit audit)
    {
        audit.Record("opened", memo.Id); // safe
        audit.Record("opened", memo.Text); // leak
        audit.Record(new AuditEntry("read") { Subject = memo.Title }); // safe
        audit.Record(new AuditEntry("read") { Subject = memo.Reply }); // leak
        audit.Record(new AuditEntry("read") { Hidden = memo.Reply }); // safe
        Sink.Log(audit.Count); // safe
    }

    private static void Decorated(Memo memo)
    {
        IMemoStore store = new Caching(new Logging(new MemoryStore()));
        store.Save(memo);
        Sink.Log(store.Get(1)!.Title); // safe
        Sink.Log(store.Get(1)!.Text); // leak
        Sink.Log(store.Count); // safe
        IMemoStore redacting = new Redacting(store);
        Sink.Log(redacting.Get(1)!.Title); // safe
        Sink.Log(redacting.Get(1)!.Author); // safe
    }

    private sealed class Endpoint(IMemoService service, Mapper mapper, IMailer mailer)
    {
        public async Task CreateAsync(CreateRequest request)
        {
            Sink.Log($"creating {request.Title}"); // safe
            var saved = await service.CreateAsync(request.Title, request.Body, request.By);
            Sink.Log($"created {saved.Id}"); // safe
            await Sink.LogAsync(saved.Title); // safe
        }

        public async Task ListAsync()
        {
            var all = await service.AllAsync();
            Sink.Log(string.Join(", ", all.Select(mapper.ToSummary).Select(summary => summary.Heading))); // safe
            Sink.Log(string.Join(", ", all.Select(mapper.ToDto).Select(dto => dto.Body))); // leak
            Sink.Log(all.Count); // safe
        }

        public async Task ShowAsync(int id)
        {
            if (await service.FindAsync(id) is not { } memo)
            {
                Sink.Log($"no memo {id}");
                return;
            }

            Sink.Log(memo.Title); // safe
            Sink.Log($"{memo.Id}: {memo.Text}"); // leak
            Sink.Dump(mapper.ToSummary(memo)); // safe
        }

        public async Task RemindAsync(int id)
        {
            var memo = await service.FindAsync(id);
            mailer.Send(memo!.Author, "Reminder: " + memo.Title); // safe
            mailer.Send(memo.Author, "You said: " + memo.Text); // leak
        }
    }

    private interface IMemoService
    {
        Task<Memo> CreateAsync(string title, string body, string by);

        Task<Memo?> FindAsync(int id);

        Task<IReadOnlyList<Memo>> AllAsync();
    }

    private sealed class MemoService(IMemoStore store, IClock clock, IAudit audit) : IMemoService
    {
        public Task<Memo> CreateAsync(string title, string body, string by)
        {
            var memo = new Memo(1) { Title = title, Text = body, Author = by, On = clock.Today };
            store.Save(memo);
            audit.Record("created", memo.Id); // safe
            return Task.FromResult(memo);
        }

        public Task<Memo?> FindAsync(int id) => Task.FromResult(store.Get(id));

        public Result<Memo> Find(int id) => store.Get(id) is { } memo ? Result<Memo>.Of(memo) : Result<Memo>.Fail($"no memo {id}");

        public Task<IReadOnlyList<Memo>> AllAsync() => Task.FromResult<IReadOnlyList<Memo>>([.. store.All()]);
    }

    private interface IMemoStore
    {
        int Count { get; }

        void Save(Memo memo);

        Memo? Get(int id);

        IEnumerable<Memo> All();
    }

    private class MemoryStore : IMemoStore
    {
        private readonly Dictionary<int, Memo> _all = [];

        public int Count => _all.Count;

        public void Save(Memo memo) => _all[memo.Id] = memo;

        public Memo? Get(int id) => _all.GetValueOrDefault(id);

        public IEnumerable<Memo> All() => _all.Values;
    }

    private sealed class Logging(IMemoStore inner) : IMemoStore
    {
        public int Count => inner.Count;

        public void Save(Memo memo)
        {
            Sink.Log("saving " + memo.Id); // safe
            inner.Save(memo);
        }

        public Memo? Get(int id) => inner.Get(id);

        public IEnumerable<Memo> All() => inner.All();
    }

    private sealed class Caching(IMemoStore inner) : IMemoStore
    {
        private readonly Dictionary<int, Memo?> _known = [];

        public int Count => inner.Count;

        public void Save(Memo memo)
        {
            _known.Remove(memo.Id);
            inner.Save(memo);
        }

        public Memo? Get(int id) => _known.TryGetValue(id, out var known) ? known : _known[id] = inner.Get(id);

        public IEnumerable<Memo> All() => inner.All();
    }

    private sealed class Redacting(IMemoStore inner) : IMemoStore
    {
        public int Count => inner.Count;

        public void Save(Memo memo) => inner.Save(memo);

        public Memo? Get(int id) => inner.Get(id) is { } memo ? new Memo(memo.Id) { Title = memo.Title, Text = "", Reply = null } : null;

        public IEnumerable<Memo> All() => [];
    }

    private interface IClock
    {
        DateOnly Today { get; }
    }

    private sealed class Clock : IClock
    {
        public DateOnly Today => new(2024, 6, 1);
    }

    private interface IAudit
    {
        void Record(string what, object subject);
    }

    private sealed record AuditEntry(string What)
    {
        public object? Subject { get; init; }

        public object? Hidden { get; init; }
    }

    private sealed class Audit : IAudit
    {
        public int Count { get; private set; }

        public void Record(string what, object subject) => Record(new AuditEntry(what) { Subject = subject });

        public void Record(AuditEntry entry)
        {
            Count++;
            Sink.Log($"{entry.What} {entry.Subject}");
        }
    }

    private interface IMailer
    {
        void Send(string to, string body);
    }

    private sealed class Mailer : IMailer
    {
        public void Send(string to, string body) => Sink.Send(to, body);
    }

    private sealed record CreateRequest(string Title, string Body, string By);

    private sealed record MemoDto(int Id, string Heading, string Body, Stats Stats);

    private sealed record Stats(int Letters, string Opening);

    private sealed record Summary
    {
        public string Heading { get; set; } = "";

        public int Size { get; set; }
    }

    private sealed class Mapper
    {
        public MemoDto ToDto(Memo memo) => new(memo.Id, memo.Title.ToUpperInvariant(), memo.Text, new Stats(memo.Text.Length, memo.Text.Split(' ')[0]));

        public Summary ToSummary(Memo memo) => new() { Heading = memo.Title, Size = memo.Text.Length };
    }

    private sealed class Result<T>
    {
        private Result(T? value, string? error) => (Value, Error) = (value, error);

        public bool Ok => Error is null;

        public T? Value { get; }

        public string? Error { get; }

        public static Result<T> Of(T value) => new(value, null);

        public static Result<T> Fail(string error) => new(default, error);

        public Result<TOut> Then<TOut>(Func<T, TOut> next) => Ok ? Result<TOut>.Of(next(Value!)) : Result<TOut>.Fail(Error!);
    }
}
