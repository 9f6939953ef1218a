// A service over a repository, with views that are mapped, listed and searched.
namespace Flows.RealShapes.ServicesOfMemos;

public static class Scenario
{
    public static void Run()
    {
        var repository = new MemoRepository();
        var service = new MemoService(repository, new MemoMapper());
        Read(service);
        Listed(service);
        Mapped();
        Searched(service);
    }

    private static void Read(IMemoService service)
    {
        MemoDetails details = service.Details(1);
        Sink.Log(details.Title); // safe
        Sink.Log(details.Body); // leak
        MemoSummary summary = service.Summary(1);
        Sink.Log(summary); // safe
        Sink.Log(summary with { Author = details.Body }); // leak
    }

    private static void Listed(IMemoService service)
    {
        foreach (var item in service.List())
        {
            Sink.Log($"{item.Id} {item.Title} {item.Author}"); // safe
            Sink.Log(item); // safe
        }

        var page = service.Page(0, 2);
        Sink.Log(page.Total); // safe
        Sink.Log(page.Items[0].Title); // safe
        Sink.Log(page.Items[0].Body); // leak
    }

    private static void Mapped()
    {
        var mapper = new MemoMapper();
        var memo = Notes.Second();
        Sink.Log(mapper.ToSummary(memo).Title); // safe
        var details = mapper.ToDetails(memo);
        Sink.Log(details.Body); // leak
        Memo stored = mapper.ToEntity(new MemoInput { Title = memo.Text, Author = memo.Author });
        Sink.Log(stored.Title); // leak
        Sink.Log(stored.Author); // safe
        var flat = mapper.Flatten(details);
        Sink.Log(flat["title"]); // safe
        Sink.Log(flat["body"]); // leak
    }

    private static void Searched(IMemoService service)
    {
        var hits = service.Search("any");
        Sink.Log(hits[0].Snippet); // leak
        Sink.Log(hits[0].Heading); // safe
    }
}

public sealed record MemoSummary(int Id, string Title, string Author);

public sealed record MemoDetails(int Id, string Title, string Body)
{
    public int Length => Body.Length;
}

public sealed record Hit(string Heading, string Snippet);

public sealed record PageOf<T>(IReadOnlyList<T> Items, int Total);

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
