// Decorators, adapters, proxies and strategies.
namespace Flows.RealShapes.Decorators;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Decorated(memo);
        Reading(memo);
        Strategies(memo);
        Adapters(memo);
        Hosted(memo);
    }

    private static void Decorated(Memo memo)
    {
        IWriter writer = new Stamping(new Trimming(new Plain()));
        writer.Write(memo.Text); // leak
        writer.Write(memo.Title); // safe
        IWriter masked = new Stamping(new Masking(new Plain()));
        masked.Write(memo.Text); // safe
    }

    private static void Reading(Memo memo)
    {
        IReader reader = new Caching(new Texts(memo));
        Sink.Log(reader.Read()); // leak
        IReader titles = new Caching(new Titles(memo));
        Sink.Log(titles.Read()); // safe
        Sink.Log(reader.Read().Length); // safe
    }

    private static void Strategies(Memo memo)
    {
        var formatter = new Formatter(text => text.ToUpper());
        Sink.Log(formatter.Format(memo.Text)); // leak
        Sink.Log(formatter.Format(memo.Title)); // safe
        var masking = new Formatter(text => new string('*', text.Length));
        Sink.Log(masking.Format(memo.Text)); // safe
    }

    private static void Adapters(Memo memo)
    {
        var adapter = new Adapter(memo);
        Sink.Log(adapter.Name); // safe
        Sink.Log(adapter.Description); // leak
        IDescribed described = adapter;
        Sink.Log(described.Description); // leak
        Sink.Log(described.Name); // safe
    }

    // Built elsewhere, so any writer may be meant.
    private static void Hosted(Memo memo)
    {
        Host.CallStatic(typeof(Scenario), nameof(Given), new Plain(), memo);
    }

    private static void Given(IWriter writer, Memo memo)
    {
        writer.Write(memo.Text); // leak
        writer.Write(memo.Title); // safe
    }

    private interface IWriter
    {
        void Write(string text);
    }

    private sealed class Plain : IWriter
    {
        public void Write(string text) => Sink.Log(text);
    }

    private sealed class Stamping(IWriter inner) : IWriter
    {
        public void Write(string text) => inner.Write("now: " + text);
    }

    private sealed class Trimming(IWriter inner) : IWriter
    {
        public void Write(string text) => inner.Write(text.Trim());
    }

    private sealed class Masking(IWriter inner) : IWriter
    {
        public void Write(string text) => inner.Write(new string('*', text.Length));
    }

    private interface IReader
    {
        string Read();
    }

    private sealed class Texts(Memo memo) : IReader
    {
        public string Read() => memo.Text;
    }

    private sealed class Titles(Memo memo) : IReader
    {
        public string Read() => memo.Title;
    }

    private sealed class Caching(IReader inner) : IReader
    {
        private string? _kept;

        public string Read() => _kept ??= inner.Read();
    }

    private sealed class Formatter(Func<string, string> style)
    {
        public string Format(string text) => "[" + style(text) + "]";
    }

    private interface IDescribed
    {
        string Name { get; }

        string Description { get; }
    }

    private sealed class Adapter(Memo memo) : IDescribed
    {
        public string Name => memo.Author;

        public string Description => memo.Title + ": " + memo.Text;
    }
}
