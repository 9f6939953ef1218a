// A repository that caches, a unit of work that tracks, and a renderer that is configured.
namespace Flows.RealShapes.UnitsOfWork;

public static class Scenario
{
    public static void Run()
    {
        var repository = new MemoRepository();
        Cached(repository);
        UnitOfWork();
        Optional();
    }

    private static void Cached(IMemoRepository repository)
    {
        var cached = new CachingRepository(repository);
        Sink.Log(cached.Find(1).Text); // leak
        Sink.Log(cached.Find(1).Title); // safe
        Sink.Log(cached.TitleOf(2)); // safe
        Sink.Log(cached.BodyOf(2)); // leak
    }

    private static void UnitOfWork()
    {
        var work = new UnitOfWork(new MemoRepository());
        var memo = work.Memos.Find(1);
        memo.Title = "renamed";
        work.Track(memo, "renamed to " + memo.Title);
        Sink.Log(work.Changes[0]); // safe
        var other = new UnitOfWork(new MemoRepository());
        other.Track(memo, "was " + memo.Text);
        Sink.Log(other.Changes[0]); // leak
        Sink.Log(other.Commit()); // safe
    }

    private static void Optional()
    {
        var memo = Notes.First();
        var options = new RenderOptions { Header = memo.Title, Footer = memo.Text };
        Sink.Log(new Renderer(options).Top()); // safe
        Sink.Log(new Renderer(options).Bottom()); // leak
        var configured = Renderer.Configure(o => o.Footer = memo.Author);
        Sink.Log(configured.Bottom()); // safe
        Sink.Log(Renderer.Configure(o => o.Footer = memo.Lines[0]).Bottom()); // leak
    }
}

public interface IMemoRepository
{
    Memo Find(int id);

    IEnumerable<Memo> All();
}

public sealed class MemoRepository : IMemoRepository
{
    private readonly Dictionary<int, Memo> _memos = Notes.All().ToDictionary(memo => memo.Id);

    public Memo Find(int id) => _memos[id];

    public IEnumerable<Memo> All() => _memos.Values;
}

public sealed class CachingRepository(IMemoRepository inner) : IMemoRepository
{
    private readonly Dictionary<int, Memo> _seen = [];

    public int Hits { get; private set; }

    public Memo Find(int id)
    {
        if (_seen.TryGetValue(id, out var memo))
        {
            Hits++;
            return memo;
        }

        return _seen[id] = inner.Find(id);
    }

    public IEnumerable<Memo> All() => inner.All();

    public string TitleOf(int id) => Find(id).Title;

    public string BodyOf(int id) => Find(id).Text;
}

public sealed class UnitOfWork(IMemoRepository memos)
{
    private readonly List<(Memo Memo, string What)> _tracked = [];

    public IMemoRepository Memos => memos;

    public IReadOnlyList<string> Changes => [.. _tracked.Select(each => each.What)];

    public void Track(Memo memo, string what) => _tracked.Add((memo, what));

    public int Commit()
    {
        var count = _tracked.Count;
        _tracked.Clear();
        return count;
    }
}

public sealed class RenderOptions
{
    public string Header { get; set; } = "";

    public string Footer { get; set; } = "";
}

public sealed class Renderer(RenderOptions options)
{
    public static Renderer Configure(Action<RenderOptions> configure)
    {
        var options = new RenderOptions();
        configure(options);
        return new Renderer(options);
    }

    public string Top() => options.Header;

    public string Bottom() => options.Footer;
}
