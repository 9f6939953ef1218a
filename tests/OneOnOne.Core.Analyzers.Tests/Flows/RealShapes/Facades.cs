// Readers behind a facade, a registry and proxies.
namespace Flows.RealShapes.Facades;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Facade(memo);
        Registry(memo);
        Proxy(memo);
    }

    private static void Facade(Memo memo)
    {
        var facade = new Facade1(new Reader(memo), new Writer());
        Sink.Log(facade.Copy()); // leak
        Sink.Log(facade.Written); // safe
    }

    private static void Registry(Memo memo)
    {
        var services = new Services();
        services.Add<IReader>(() => new Reader(memo));
        services.Add(() => new Writer());
        Sink.Log(services.Get<IReader>().Read()); // leak
        Sink.Log(services.Get<Writer>().Count); // safe
    }

    private static void Proxy(Memo memo)
    {
        IReader cached = new Caching(new Reader(memo));
        Sink.Log(cached.Read()); // leak
        IReader masked = new Masking(new Reader(memo));
        Sink.Log(masked.Read()); // safe
        IReader both = new Masking(new Caching(new Reader(memo)));
        Sink.Log(both.Read()); // safe
    }

    private interface IReader
    {
        string Read();
    }

    private sealed class Reader(Memo memo) : IReader
    {
        public string Read() => memo.Text;
    }

    private sealed class Writer
    {
        public int Count { get; private set; }

        public string Write(string text)
        {
            Count++;
            return text;
        }
    }

    private sealed class Facade1(IReader reader, Writer writer)
    {
        public int Written => writer.Count;

        public string Copy() => writer.Write(reader.Read());
    }

    private sealed class Services
    {
        private readonly Dictionary<Type, Func<object>> _make = [];

        public void Add<T>(Func<T> make) where T : class => _make[typeof(T)] = make;

        public T Get<T>() => (T)_make[typeof(T)]();
    }

    private sealed class Caching(IReader inner) : IReader
    {
        private string? _known;

        public string Read() => _known ??= inner.Read();
    }

    private sealed class Masking(IReader inner) : IReader
    {
        public string Read() => new('*', inner.Read().Length);
    }
}
