// State that outlives the call that set it: static, lazy, backed by field, set by constructors in their order. Needs Roslyn 5.
namespace Flows.Objects.StateThatStays;

public static class Scenario
{
    private static string? s_last;
    private static string? s_count;

    [ThreadStatic]
    private static string? t_current;

    public static void Run()
    {
        var memo = Notes.First();
        Statics(memo);
        Computed(memo);
        Lazily(memo);
        Constructed(memo);
        Required(memo);
        Instances(memo);
        Counting(memo);
        Registry.Load(memo);
        Sink.Log(Registry.Body); // leak
        Sink.Log(Registry.Name); // safe
    }

    private static void Statics(Memo memo)
    {
        Remember(memo);
        Sink.Log(s_last); // leak
        Sink.Log(s_count); // safe
        s_last = null;
        Sink.Log(s_last); // safe
        t_current = memo.Text;
        Sink.Log(t_current); // leak
        Forget();
        Sink.Log(t_current); // safe
    }

    private static void Remember(Memo memo)
    {
        s_last = memo.Text;
        s_count = memo.Text.Length + " letters";
    }

    private static void Forget() => t_current = null;

    private static void Computed(Memo memo)
    {
        var view = new View { Body = memo.Text, Title = memo.Title };
        Sink.Log(view.Body); // leak
        Sink.Log(view.Title); // safe
        Sink.Log(view.Excerpt); // leak
        Sink.Log(view.Summary); // safe
        view.Body = null!;
        Sink.Log(view.Body); // safe
        view.Masked = memo.Text;
        Sink.Log(view.Masked); // safe
        view.Trimmed = memo.Reply!;
        Sink.Log(view.Trimmed); // leak
        view.Trimmed = " x ";
        Sink.Log(view.Trimmed); // safe
    }

    private static void Lazily(Memo memo)
    {
        var page = new Page(memo);
        Sink.Log(page.Shown); // leak
        Sink.Log(page.Caption); // safe
        Sink.Log(page.Rendered); // leak
        Sink.Log(page.Size); // safe
        var text = new Lazy<string>(() => memo.Text);
        Sink.Log(text.IsValueCreated); // safe
        Sink.Log(text.Value); // leak
        var title = new Lazy<string>(() => memo.Title);
        Sink.Log(title.Value); // safe
    }

    private static void Constructed(Memo memo)
    {
        Sink.Log(new Report(memo).Title); // safe
        Sink.Log(new Report(memo).Body); // leak
        Sink.Log(new Report("none").Body); // safe
        Sink.Log(new Report(memo.Text).Body); // leak
        Sink.Log(new Derived(memo).Early); // safe
        Sink.Log(new Derived(memo).Late); // leak
        Sink.Log(new Blanked(memo).Body); // safe
    }

    private static void Required(Memo memo)
    {
        var request = new Request { Path = "/notes", Body = memo.Text };
        Sink.Log(request.Path); // safe
        Sink.Log(request.Body); // leak
        Sink.Log(new Request { Path = memo.Text, Body = "" }.Body); // safe
        Sink.Log(new Request { Path = memo.Text, Body = "" }.Path); // leak
    }

    private static void Instances(Memo memo)
    {
        var mine = new Box<string>();
        var yours = new Box<string>();
        mine.Put(memo.Text);
        yours.Put(memo.Title);
        Sink.Log(mine.Take()); // leak
        Sink.Log(yours.Take()); // safe
        Sink.Log(mine.Take() ?? "empty"); // safe
        var size = new Box<int>();
        size.Put(memo.Text.Length);
        Sink.Log(size.Take()); // safe
    }

    private static void Counting(Memo memo)
    {
        var history = new History();
        history.Note(memo.Title);
        Sink.Log(history.Previous); // safe
        history.Note(memo.Text);
        Sink.Log(history.Current); // leak
        history.Note(memo.Author);
        Sink.Log(history.Current); // safe
        Sink.Log(history.Previous); // leak
        Sink.Log(history.Total); // safe
    }

    private sealed class View
    {
        public string Body
        {
            get => field ?? "nothing";
            set;
        }

        public string Title { get; init; } = "";

        public string Excerpt => Body.Length > 4 ? Body[..4] : Body;

        public string Summary => $"{Title}, {Body.Length} letters";

        public string Masked
        {
            get;
            set => field = new string('*', value.Length);
        } = "";

        public string Trimmed
        {
            get => field;
            set => field = value.Trim();
        } = "";
    }

    private sealed class Page(Memo memo)
    {
        private string? _shown;
        private readonly Lazy<string> _rendered = new(() => $"<p>{memo.Text}</p>");

        public string Shown => _shown ??= memo.Text;

        public string Rendered => _rendered.Value;

        public string Caption { get; } = memo.Title;

        public int Size => field == 0 ? field = memo.Text.Length : field;
    }

    private class Report
    {
        public Report(Memo memo)
            : this(memo.Text) => Title = memo.Title;

        public Report(string body) => Body = body;

        public string Title { get; } = "untitled";

        public string Body { get; protected set; }
    }

    private sealed class Blanked : Report
    {
        public Blanked(Memo memo)
            : base(memo) => Body = "blank";
    }

    private abstract class Start
    {
        protected Start()
        {
            Early = Describe();
        }

        public string Early { get; }

        public string Late => Describe();

        protected abstract string Describe();
    }

    private sealed class Derived : Start
    {
        private readonly string? _text;

        public Derived(Memo memo) => _text = memo.Text;

        protected override string Describe() => _text ?? "unset";
    }

    private sealed class Request
    {
        public required string Path { get; init; }

        public required string Body { get; init; }
    }

    private sealed class Box<T>
    {
        private T? _value;

        public void Put(T value) => _value = value;

        public T? Take()
        {
            var value = _value;
            _value = default;
            return value;
        }
    }

    private sealed class History
    {
        public string? Current { get; private set; }

        public string? Previous { get; private set; }

        public int Total { get; private set; }

        public void Note(string text)
        {
            Previous = Current;
            Current = text;
            Total += text.Length;
        }
    }

    private static class Registry
    {
        public static string Body { get; private set; } = "";

        public static string Name { get; private set; } = "";

        public static void Load(Memo memo) => (Name, Body) = (memo.Title, memo.Text);
    }
}
