// Controllers over a service, and services that audit another.
namespace Flows.RealShapes.ControllersAndAudits;

public static class Scenario
{
    public static async Task Run()
    {
        var repository = new MemoRepository();
        var service = new MemoService(repository, new MemoMapper());
        await Controllers(service);
        Audited(service);
    }

    private static async Task Controllers(IMemoService service)
    {
        var controller = new MemoController(service);
        Reply found = await controller.GetAsync(1);
        Sink.Log(found.Status); // safe
        Sink.Log(found.Body); // leak
        Reply listed = await controller.IndexAsync();
        Sink.Log(listed.Body); // safe
        Reply missing = await controller.GetAsync(-1);
        Sink.Send("client", (await controller.HeadAsync(1)).Body); // safe
        Sink.Send("client", (await controller.PreviewAsync(1)).Body); // leak
    }

    private static void Audited(IMemoService service)
    {
        var trail = new List<string>();
        var audited = new AuditingService(service, trail.Add);
        audited.Details(1);
        Sink.Log(trail[0]); // safe
        var careless = new List<string>();
        var logged = new CarelessService(service, careless.Add);
        logged.Details(1);
        Sink.Log(careless[0]); // leak
        Sink.Log(logged.Summary(1).Title); // safe
    }
}

public sealed record MemoSummary(int Id, string Title, string Author);

public sealed record MemoDetails(int Id, string Title, string Body)
{
    public int Length => Body.Length;
}

public sealed record Hit(string Heading, string Snippet);

public sealed record PageOf<T>(IReadOnlyList<T> Items, int Total);

public sealed record Reply(int Status, string Body);

public sealed class MemoInput
{
    public string Title { get; set; } = "";

    public string Author { get; set; } = "";
}

public interface IMemoRepository
{
    Memo Find(int id);

    IEnumerable<Memo> All();
}

public interface IMemoMapper
{
    MemoSummary ToSummary(Memo memo);

    MemoDetails ToDetails(Memo memo);
}

public interface IMemoService
{
    MemoDetails Details(int id);

    MemoSummary Summary(int id);

    IReadOnlyList<MemoSummary> List();

    PageOf<MemoDetails> Page(int number, int size);

    IReadOnlyList<Hit> Search(string words);
}

public sealed class MemoRepository : IMemoRepository
{
    private readonly Dictionary<int, Memo> _memos = Notes.All().ToDictionary(memo => memo.Id);

    public Memo Find(int id) => _memos[id];

    public IEnumerable<Memo> All() => _memos.Values;
}

public sealed class MemoMapper : IMemoMapper
{
    public MemoSummary ToSummary(Memo memo) => new(memo.Id, memo.Title, memo.Author);

    public MemoDetails ToDetails(Memo memo) => new(memo.Id, memo.Title, memo.Text);

    public Memo ToEntity(MemoInput input) => new(9) { Title = input.Title, Author = input.Author };

    public Dictionary<string, string> Flatten(MemoDetails details) => new()
    {
        ["title"] = details.Title,
        ["body"] = details.Body,
    };
}

public sealed class MemoService(IMemoRepository memos, IMemoMapper mapper) : IMemoService
{
    public MemoDetails Details(int id) => mapper.ToDetails(memos.Find(id));

    public MemoSummary Summary(int id) => mapper.ToSummary(memos.Find(id));

    public IReadOnlyList<MemoSummary> List() => [.. memos.All().Select(mapper.ToSummary)];

    public PageOf<MemoDetails> Page(int number, int size)
    {
        var all = memos.All().ToList();
        var items = all.Skip(number * size).Take(size).Select(memo => mapper.ToDetails(memo)).ToList();
        return new PageOf<MemoDetails>(items, all.Count);
    }

    public IReadOnlyList<Hit> Search(string words)
    {
        var hits = new List<Hit>();
        foreach (var memo in memos.All())
        {
            if (words == "any" || memo.Text.Contains(words))
                hits.Add(new Hit(memo.Title, memo.Text[..8] + "…"));
        }

        return hits;
    }
}

public sealed class AuditingService(IMemoService inner, Action<string> audit) : IMemoService
{
    public MemoDetails Details(int id)
    {
        var details = inner.Details(id);
        audit($"{details.Id} ({details.Title}) was read");
        return details;
    }

    public MemoSummary Summary(int id) => inner.Summary(id);

    public IReadOnlyList<MemoSummary> List() => inner.List();

    public PageOf<MemoDetails> Page(int number, int size) => inner.Page(number, size);

    public IReadOnlyList<Hit> Search(string words) => inner.Search(words);
}

public sealed class CarelessService(IMemoService inner, Action<string> audit) : IMemoService
{
    public MemoDetails Details(int id)
    {
        var details = inner.Details(id);
        audit($"{details} was read");
        return details;
    }

    public MemoSummary Summary(int id) => inner.Summary(id);

    public IReadOnlyList<MemoSummary> List() => inner.List();

    public PageOf<MemoDetails> Page(int number, int size) => inner.Page(number, size);

    public IReadOnlyList<Hit> Search(string words) => inner.Search(words);
}

public sealed class MemoController(IMemoService service)
{
    public async Task<Reply> GetAsync(int id)
    {
        await Task.Yield();
        if (id < 0)
            return new Reply(404, "not found");
        return new Reply(200, service.Details(id).Body);
    }

    public Task<Reply> IndexAsync() =>
        Task.FromResult(new Reply(200, string.Join('\n', service.List().Select(item => item.Title))));

    public async Task<Reply> HeadAsync(int id)
    {
        await Task.Yield();
        var details = service.Details(id);
        return new Reply(200, $"{details.Title}: {details.Length} characters");
    }

    public async Task<Reply> PreviewAsync(int id)
    {
        await Task.Yield();
        var details = service.Details(id);
        return new Reply(200, $"{details.Title}: {details.Body[..6]}");
    }
}
