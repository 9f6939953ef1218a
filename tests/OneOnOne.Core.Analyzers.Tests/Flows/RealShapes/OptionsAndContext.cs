// Options objects, ambient contexts and settings that carry content along.
namespace Flows.RealShapes.OptionsAndContext;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Options(memo);
        Configured(memo);
        PropertyBag(memo);
        ContextObject(memo);
        Result(memo);
    }

    private static void Options(Memo memo)
    {
        var options = new ExportOptions { Header = memo.Title, Footer = memo.Text };
        new Exporter(options).Export(); // leak
        new Exporter(options).ExportHeader(); // safe
        new Exporter(new ExportOptions { Header = memo.Text }).ExportHeader(); // leak
        new Exporter(new ExportOptions { Header = memo.Title }).Export(); // safe
    }

    private static void Configured(Memo memo)
    {
        Exporter.With(options => options.Footer = memo.Text).Export(); // leak
        Exporter.With(options => options.Footer = memo.Title).Export(); // safe
        Exporter.With(options => options.Footer = memo.Text).ExportHeader(); // safe
    }

    private static void PropertyBag(Memo memo)
    {
        var bag = new Dictionary<string, object> { ["note"] = memo.Text, ["more"] = memo.Text };
        Sink.Log(bag["note"]); // leak
        Sink.Log((string)bag["more"]); // leak
        Sink.Log(bag.Keys.First()); // safe
        var plain = new Dictionary<string, object> { ["note"] = memo.Title, ["id"] = memo.Id };
        Sink.Log(plain["note"]); // safe
        Sink.Log((int)plain["id"]); // safe
    }

    private static void ContextObject(Memo memo)
    {
        var context = new WorkContext(memo) { User = memo.Author };
        Sink.Log(context.User); // safe
        Sink.Log(context.Current.Text); // leak
        Sink.Log(context.Current.Title); // safe
        Process(context);
    }

    private static void Process(WorkContext context)
    {
        Sink.Log(context.Current.Text); // leak
        Sink.Log(context.User); // safe
    }

    private static void Result(Memo memo)
    {
        var ok = Outcome<string>.Ok(memo.Text);
        var title = Outcome<string>.Ok(memo.Title);
        Sink.Log(ok.Value); // leak
        Sink.Log(title.Value); // safe
        Sink.Log(ok.IsOk); // safe
        Sink.Log(ok.Map(text => text.ToUpper()).Value); // leak
        Sink.Log(ok.Map(text => text.Length).Value); // safe
        Sink.Log(ok.Match(text => text, error => error)); // leak
        Sink.Log(Outcome<string>.Failed("no such note").Match(text => text, error => error)); // safe
    }

    private sealed class ExportOptions
    {
        public string Header { get; set; } = "";

        public string Footer { get; set; } = "";
    }

    private sealed class Exporter(ExportOptions options)
    {
        public static Exporter With(Action<ExportOptions> configure)
        {
            var options = new ExportOptions();
            configure(options);
            return new Exporter(options);
        }

        public void Export() => Sink.Export(options.Footer);

        public void ExportHeader() => Sink.Export(options.Header);
    }

    private sealed class WorkContext(Memo current)
    {
        public Memo Current { get; } = current;

        public string User { get; init; } = "";
    }

    private sealed class Outcome<T>
    {
        private readonly T? _value;
        private readonly string? _error;

        private Outcome(T? value, string? error) => (_value, _error) = (value, error);

        public bool IsOk => _error is null;

        public T Value => IsOk ? _value! : throw new InvalidOperationException(_error);

        public static Outcome<T> Ok(T value) => new(value, null);

        public static Outcome<T> Failed(string error) => new(default, error);

        public Outcome<TOther> Map<TOther>(Func<T, TOther> map) => IsOk ? Outcome<TOther>.Ok(map(_value!)) : Outcome<TOther>.Failed(_error!);

        public TOther Match<TOther>(Func<T, TOther> ok, Func<string, TOther> failed) => IsOk ? ok(_value!) : failed(_error!);
    }
}
