// Functions handed over, stored, returned, raised and composed.
namespace Flows.Functions.HandedOver;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Captured(memo);
        Table(memo);
        Returned(memo);
        Curried(memo);
        Composed(memo);
        Stored(memo);
        Events(memo);
        Unsubscribed(memo);
        Multicast(memo);
        Groups(memo);
        Closures(memo);
        Written(memo);
        Lists(memo);
        Trampoline(memo);
        Memoised(memo);
        Predicates(memo);
        Results(memo);
        Recursive(memo);
    }

    private static void Captured(Memo memo)
    {
        var text = memo.Title;
        Func<string> read = () => text;
        Sink.Log(read()); // safe
        text = memo.Text;
        Sink.Log(read()); // leak
        text = "";
        Sink.Log(read()); // safe
    }

    private static void Table(Memo memo)
    {
        var commands = new Dictionary<string, Func<Memo, string>>
        {
            ["body"] = m => m.Text,
            ["size"] = m => m.Text.Length.ToString(),
        };
        Sink.Log(commands["body"](memo)); // leak
        var plain = new Dictionary<string, Func<Memo, string>> { ["title"] = m => m.Title, ["author"] = m => m.Author };
        Sink.Log(plain["title"](memo)); // safe
        foreach (var (name, command) in plain)
            Sink.Log(name + command(memo)); // safe
    }

    private static void Returned(Memo memo)
    {
        Sink.Log(Reader(memo)()); // leak
        Sink.Log(Namer(memo)()); // safe
        var prefix = Prefixer(memo.Text);
        Sink.Log(prefix("x")); // leak
        Sink.Log(Prefixer("a")("b")); // safe
    }

    private static Func<string> Reader(Memo memo) => () => memo.Text;

    private static Func<string> Namer(Memo memo) => () => memo.Title;

    private static Func<string, string> Prefixer(string prefix) => text => prefix + text;

    private static void Curried(Memo memo)
    {
        Func<string, Func<string, Func<int, string>>> build = a => b => n => a + b + n;
        var first = build(memo.Title);
        Sink.Log(first(memo.Author)(1)); // safe
        Sink.Log(first(memo.Text)(2)); // leak
        Func<string, Func<string, string>> second = _ => b => b;
        Sink.Log(second(memo.Text)("kept")); // safe
    }

    private static void Composed(Memo memo)
    {
        var upper = Compose<Memo, string, string>(m => m.Text, text => text.ToUpperInvariant());
        Sink.Log(upper(memo)); // leak
        var size = Compose<Memo, string, int>(m => m.Text, text => text.Length);
        Sink.Log(size(memo)); // safe
    }

    private static Func<A, C> Compose<A, B, C>(Func<A, B> first, Func<B, C> second) => a => second(first(a));

    private static void Stored(Memo memo)
    {
        var button = new Button();
        button.OnClick = () => Sink.Log(memo.Text); // leak
        button.Click();
        var other = new Button { OnClick = () => Sink.Log(memo.Title) }; // safe
        other.Click();
    }

    private static void Events(Memo memo)
    {
        var source = new Source();
        source.Changed += (_, args) => Sink.Log(args.Text);
        source.Changed += (_, args) => Sink.Log(args.Size); // safe
        source.Raise(memo.Text); // leak
        var quiet = new Source();
        quiet.Changed += (_, args) => Sink.Log(args.Text); // safe
        quiet.Raise(memo.Title);
    }

    private static void Unsubscribed(Memo memo)
    {
        var last = "";
        var source = new Source();
        EventHandler<Changed> handler = (_, args) => last = args.Text;
        source.Changed += handler;
        source.Raise(memo.Text);
        Sink.Log(last); // leak
        source.Changed -= handler;
        last = "";
        Sink.Log(last); // safe
    }

    private static void Multicast(Memo memo)
    {
        var seen = new List<string>();
        Action<string> both = seen.Add;
        both += text => Sink.Log(text.Length); // safe
        both(memo.Text);
        Sink.Log(seen[0]); // leak
        Sink.Log(seen.Count); // safe
        Func<string> last = () => memo.Text;
        last += () => memo.Title;
        foreach (var one in last.GetInvocationList().Cast<Func<string>>())
            Sink.Log(one()); // leak
    }

    private static void Groups(Memo memo)
    {
        Func<string, string> trim = Tidy;
        Sink.Log(trim(memo.Text)); // leak
        Sink.Log(trim(memo.Title)); // safe
        Sink.Log(string.Concat(memo.Lines.Select(Tidy))); // leak
        Action<object?> log = Sink.Log;
        log(memo.Text); // leak
        log(memo.Title); // safe
        Func<string> bound = memo.Text.ToUpperInvariant;
        Sink.Log(bound()); // leak
        Func<string> own = memo.Title.ToUpperInvariant;
        Sink.Log(own()); // safe
    }

    private static string Tidy(string text) => text.Trim();

    private static void Closures(Memo memo)
    {
        var actions = new List<Action>();
        foreach (var line in memo.Lines)
            actions.Add(() => Sink.Log(line)); // leak
        for (var i = 0; i < 2; i++)
        {
            var at = i;
            actions.Add(() => Sink.Log(at)); // safe
        }

        actions.ForEach(action => action());
    }

    private static void Written(Memo memo)
    {
        var result = "";
        var count = 0;
        Each(memo.Lines, line =>
        {
            result += line;
            count++;
        });
        Sink.Log(result); // leak
        Sink.Log(count); // safe
        var plain = "";
        Each(["a", "b"], line => plain += line);
        Sink.Log(plain); // safe
    }

    private static void Each<T>(IEnumerable<T> items, Action<T> action)
    {
        foreach (var item in items)
            action(item);
    }

    private static void Lists(Memo memo)
    {
        List<Func<string, string>> steps = [text => text.Trim(), text => text + "!", text => $"<{text}>"];
        Sink.Log(steps.Aggregate(memo.Text, (text, step) => step(text))); // leak
        Sink.Log(steps.Aggregate(memo.Title, (text, step) => step(text))); // safe
        List<Func<string, string>> masks = [text => text.Trim(), text => new string('*', text.Length)];
        Sink.Log(masks[1](memo.Text)); // safe
    }

    private static void Trampoline(Memo memo)
    {
        Bounce? next = new Bounce(() => new Bounce(null, memo.Text), "first");
        while (next?.Next is { } step)
            next = step();
        Sink.Log(next?.Value); // leak
        Sink.Log(next?.Next is null); // safe
    }

    private static void Memoised(Memo memo)
    {
        var read = Memoise<int, string>(id => id == 1 ? memo.Text : memo.Title);
        Sink.Log(read(1)); // leak
        var name = Memoise<int, string>(_ => memo.Title);
        Sink.Log(name(1)); // safe
    }

    private static Func<TKey, TValue> Memoise<TKey, TValue>(Func<TKey, TValue> make) where TKey : notnull
    {
        var known = new Dictionary<TKey, TValue>();
        return key => known.TryGetValue(key, out var value) ? value : known[key] = make(key);
    }

    private static void Predicates(Memo memo)
    {
        Predicate<string> isLong = text => text.Length > 3;
        Sink.Log(isLong(memo.Text)); // safe
        Sink.Log(memo.Lines.ToList().Find(isLong)); // leak
        Sink.Log(memo.Lines.ToList().FindIndex(isLong)); // safe
        Comparison<string> order = (a, b) => a.Length - b.Length;
        Sink.Log(order(memo.Text, memo.Title)); // safe
    }

    private static void Results(Memo memo)
    {
        Sink.Log(Try(() => memo.Text).Match(ok => ok, error => error)); // leak
        Sink.Log(Try(() => memo.Text).Match(_ => "fine", error => error)); // safe
        Sink.Log(Try(() => memo.Title).Map(title => title + memo.Id).Match(ok => ok, error => error)); // safe
        Sink.Log(Try(() => memo.Title).Map(_ => memo.Text).Match(ok => ok, error => error)); // leak
    }

    private static Result<T> Try<T>(Func<T> make)
    {
        try
        {
            return new Result<T>(make(), null);
        }
        catch (FormatException e)
        {
            return new Result<T>(default, e.Message);
        }
    }

    private static void Recursive(Memo memo)
    {
        Func<int, string> again = null!;
        again = n => n == 0 ? memo.Text : again(n - 1);
        Sink.Log(again(2)); // leak
        Func<int, string> plain = null!;
        plain = n => n == 0 ? memo.Title : plain(n - 1);
        Sink.Log(plain(2)); // safe
    }

    private sealed class Button
    {
        public Action? OnClick { get; set; }

        public void Click() => OnClick?.Invoke();
    }

    private sealed class Changed(string text) : EventArgs
    {
        public string Text { get; } = text;

        public int Size => Text.Length;
    }

    private sealed class Source
    {
        public event EventHandler<Changed>? Changed;

        public void Raise(string text) => Changed?.Invoke(this, new Changed(text));
    }

    private sealed record Bounce(Func<Bounce>? Next, string Value);

    private sealed record Result<T>(T? Value, string? Error)
    {
        public TOut Match<TOut>(Func<T, TOut> ok, Func<string, TOut> failed) => Error is null ? ok(Value!) : failed(Error);

        public Result<TOut> Map<TOut>(Func<T, TOut> step) => Error is null ? new(step(Value!), null) : new(default, Error);
    }
}
