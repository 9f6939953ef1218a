// Values that are made on first use.
namespace Flows.Objects.LazyProperties;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        NullChecked(memo);
        OfLazy(memo);
        OfLazyField(memo);
        Initializer(memo);
        IsMade(memo);
    }

    private static void NullChecked(Memo memo)
    {
        var summary = new Summary(memo);
        Sink.Log(summary.Text); // leak
        Sink.Log(summary.Heading); // safe
        Sink.Log(summary.Text); // leak
    }

    private static void OfLazy(Memo memo)
    {
        var content = new Lazy<string>(() => memo.Text);
        var plain = new Lazy<string>(() => memo.Title);
        Sink.Log(content.Value); // leak
        Sink.Log(plain.Value); // safe
        Sink.Log(content.IsValueCreated); // safe
        var wrapped = new Lazy<Pair>(() => new Pair(memo.Title, memo.Text));
        Sink.Log(wrapped.Value.Title); // safe
        Sink.Log(wrapped.Value.Body); // leak
    }

    private static void OfLazyField(Memo memo)
    {
        var summary = new Summary(memo);
        Sink.Log(summary.LazyText); // leak
        Sink.Log(summary.LazyHeading); // safe
    }

    private static void Initializer(Memo memo)
    {
        string? kept = null;
        LazyInitializer.EnsureInitialized(ref kept, () => memo.Text);
        Sink.Log(kept); // leak
        string? plain = null;
        LazyInitializer.EnsureInitialized(ref plain, () => memo.Title);
        Sink.Log(plain); // safe
    }

    private static void IsMade(Memo memo)
    {
        var text = memo.Text;
        var content = new Lazy<string>(text);
        Sink.Log(content.Value); // leak
        Sink.Log(content.ToString()!.Length); // safe
        var made = new Lazy<string>(() => text.Length > 4 ? "long" : "short");
        Sink.Log(made.Value); // safe
    }

    private sealed class Summary(Memo memo)
    {
        private readonly Lazy<string> _text = new(() => memo.Text);
        private readonly Lazy<string> _heading = new(() => memo.Title);
        private string? _made;
        private string? _title;

        public string Text
        {
            get
            {
                if (_made is null)
                    _made = memo.Text.Trim();
                return _made;
            }
        }

        public string Heading => _title ??= memo.Title;

        public string LazyText => _text.Value;

        public string LazyHeading => _heading.Value;
    }

    private sealed record Pair(string Title, string Body);
}
