// State that outlives a call: sessions, wizards, registries, stores and feeds.
namespace Flows.Objects.SessionsAndStores;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Sessions(memo);
        Resets(memo);
        Registries(memo);
        Injected(memo);
        Initialisers(memo);
        Iterating(memo);
    }

    private static void Sessions(Memo memo)
    {
        var session = new Session();
        session.Set("who", memo.Author);
        session.Set("draft", memo.Text);
        Sink.Log(session.Get<string>("who")); // safe
        Sink.Log(session.Get<string>("draft")); // leak
        Sink.Log(session.Has("draft")); // safe
        session.Set("size", memo.Text.Length);
        Sink.Log(session.Get<int>("size")); // safe
    }

    private static void Resets(Memo memo)
    {
        var wizard = new Wizard();
        wizard.Answer(memo.Text);
        Sink.Log(wizard.Summary()); // leak
        Sink.Log(wizard.Page); // safe
        wizard.Reset();
        wizard.Answer(memo.Title);
        Sink.Log(wizard.Summary()); // safe
    }

    private static void Registries(Memo memo)
    {
        var registry = new Registry();
        registry.Add(new Clock());
        registry.Add(new Drafts(memo.Text));
        Sink.Log(registry.Get<Clock>().Zone); // safe
        Sink.Log(registry.Get<Drafts>().Latest); // leak
        Sink.Log(registry.Get<Drafts>().Count); // safe
    }

    private static void Injected(Memo memo)
    {
        var store = new MemoryStore();
        var writer = new Writer(store);
        var reader = new Reader(store);
        writer.Write("title", memo.Title);
        Sink.Log(reader.Read("title")); // safe
        writer.Write("body", memo.Text);
        Sink.Log(reader.Read("body")); // leak
        var apart = new Reader(new MemoryStore());
    }

    private static void Initialisers(Memo memo)
    {
        var plan = new Plan(memo) { Goal = "none" };
        Sink.Log(plan.Goal); // safe
        Sink.Log(plan.First); // leak
        Sink.Log(plan.Derived); // safe
        var kept = new Plan(memo);
        Sink.Log(kept.Goal); // leak
    }

    private static void Iterating(Memo memo)
    {
        var feed = new Feed();
        feed.Post(memo.Title);
        foreach (var post in feed)
            Sink.Log(post); // safe
        feed.Post(memo.Text);
        foreach (var post in feed)
            Sink.Log(post); // leak
        Sink.Log(feed.Count()); // safe
    }
}

public sealed class Session
{
    private readonly Dictionary<string, object> _values = [];

    public void Set(string key, object value) => _values[key] = value;

    public T Get<T>(string key) => (T)_values[key];

    public bool Has(string key) => _values.ContainsKey(key);
}

public sealed class Wizard
{
    private readonly List<string> _answers = [];

    public int Page { get; private set; }

    public void Answer(string words)
    {
        _answers.Add(words);
        Page++;
    }

    public void Reset()
    {
        _answers.Clear();
        Page = 0;
    }

    public string Summary() => string.Join(", ", _answers);
}

public sealed class Registry
{
    private readonly Dictionary<Type, object> _services = [];

    public void Add<T>(T service) where T : class => _services[typeof(T)] = service;

    public T Get<T>() where T : class => (T)_services[typeof(T)];
}

public sealed class Clock
{
    public string Zone { get; } = "UTC";
}

public sealed class Drafts(string latest)
{
    public string Latest => latest;

    public int Count => 1;
}

public interface IStore
{
    int Count { get; }

    void Save(string key, string value);

    string? Load(string key);
}

public sealed class MemoryStore : IStore
{
    private readonly Dictionary<string, string> _values = [];

    public int Count => _values.Count;

    public void Save(string key, string value) => _values[key] = value;

    public string? Load(string key) => _values.GetValueOrDefault(key);
}

public sealed class Writer(IStore store)
{
    public void Write(string key, string value) => store.Save(key, value);
}

public sealed class Reader(IStore store)
{
    public int Count => store.Count;

    public string? Read(string key) => store.Load(key);
}

public sealed class Plan(Memo memo)
{
    public string First { get; } = memo.Lines[0];

    public string Goal { get; init; } = memo.Text;

    public string Derived { get; } = memo.Title + memo.Lines.Count;
}

public sealed class Feed : IEnumerable<string>
{
    private readonly List<string> _posts = [];

    public void Post(string text) => _posts.Add(text);

    public IEnumerator<string> GetEnumerator() => _posts.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
