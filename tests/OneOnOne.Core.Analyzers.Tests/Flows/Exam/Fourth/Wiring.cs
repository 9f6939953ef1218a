// Functions as values: captured, stored, returned, composed, raised as events, curried, made late.
using System.Linq.Expressions;

namespace Flows.Exam.Fourth.Wiring;

public static class Scenario
{
    private static Func<string, string> s_format = text => "-" + text;

    public static void Run()
    {
        var memo = Notes.First();
        Captured(memo);
        Written(memo);
        Returned(memo);
        Composed(memo);
        Groups(memo);
        Events(memo);
        Unsubscribed(memo);
        Multicast(memo);
        Stored(memo);
        Tables(memo);
        Late(memo);
        Retried(memo);
        Loops(memo);
        Recursive(memo);
        Steps(memo);
        Partly(memo);
        Properties(memo);
        Trees(memo);
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
        var kept = memo.Text;
        Func<int> length = () => kept.Length;
        Sink.Log(length()); // safe
        Func<string> both = () => kept + length();
        Sink.Log(both()); // leak
        Func<Memo, string> title = m => m.Title;
        Sink.Log(title(memo)); // safe
    }

    private static void Written(Memo memo)
    {
        var seen = "";
        Action<string> keep = text => seen = text;
        keep(memo.Title);
        Sink.Log(seen); // safe
        keep(memo.Text);
        Sink.Log(seen); // leak
        Action wipe = () => seen = "";
        wipe();
        Sink.Log(seen); // safe
        Action unused = () => seen = memo.Text;
        Sink.Log(seen); // safe
        unused();
        Sink.Log(seen); // leak
        memo.Lines.ToList().ForEach(line => seen = line.Length > 3 ? "long" : "short");
        Sink.Log(seen); // safe
    }

    private static void Returned(Memo memo)
    {
        var prefix = Prefixer("> ");
        Sink.Log(prefix(memo.Title)); // safe
        Sink.Log(prefix(memo.Text)); // leak
        Sink.Log(Prefixer(memo.Text)("")); // leak
        Sink.Log(Reader(memo)()); // leak
        Sink.Log(Sizer(memo)()); // safe
        var next = Counter();
        next(memo.Text);
        Sink.Log(next(memo.Text)); // safe
    }

    private static Func<string, string> Prefixer(string prefix) => text => prefix + text;

    private static Func<string> Reader(Memo memo) => () => memo.Text;

    private static Func<int> Sizer(Memo memo) => () => memo.Text.Length;

    private static Func<string, int> Counter()
    {
        var count = 0;
        return text => count += text.Length;
    }

    private static void Composed(Memo memo)
    {
        var trimmed = Then<string, string, string>(text => text.Trim(), text => text.ToUpperInvariant());
        Sink.Log(trimmed(memo.Text)); // leak
        Sink.Log(trimmed(memo.Title)); // safe
        var size = Then<string, string, int>(text => text.Trim(), text => text.Length);
        Sink.Log(size(memo.Text)); // safe
        var pipe = new Func<string, string>[] { text => text.Trim(), text => text + "." }.Aggregate((f, g) => text => g(f(text)));
        Sink.Log(pipe(memo.Reply!)); // leak
        Sink.Log(pipe(memo.Author)); // safe
        Sink.Log(memo.Pipe(m => m.Text).Pipe(text => text[..4])); // leak
        Sink.Log(memo.Pipe(m => m.Title).Pipe(text => text + "!")); // safe
        Sink.Log(memo.Pipe(m => m.Text).Pipe(text => text.Length)); // safe
        memo.Text.Tap(text => _ = text).Tap(text => Sink.Log(text)); // leak
    }

    private static Func<TIn, TOut> Then<TIn, TMid, TOut>(Func<TIn, TMid> first, Func<TMid, TOut> second) => input => second(first(input));

    private static TOut Pipe<TIn, TOut>(this TIn value, Func<TIn, TOut> into) => into(value);

    private static T Tap<T>(this T value, Action<T> look)
    {
        look(value);
        return value;
    }

    private static void Groups(Memo memo)
    {
        Action<object?> log = Sink.Log;
        log(memo.Title); // safe
        log(memo.Text); // leak
        Func<Memo, string> of = TextOf;
        Sink.Log(of(memo)); // leak
        of = TitleOf;
        Sink.Log(of(memo)); // safe
        Func<string> shout = memo.Text.ToUpperInvariant;
        Sink.Log(shout()); // leak
        shout = memo.Title.ToUpperInvariant;
        Sink.Log(shout()); // safe
        Sink.Log(string.Concat(Notes.All().Select(TitleOf))); // safe
        Sink.Log(string.Concat(Notes.All().Select(TextOf))); // leak
    }

    private static string TextOf(Memo memo) => memo.Text;

    private static string TitleOf(Memo memo) => memo.Title;

    private static void Events(Memo memo)
    {
        var board = new Board();
        var heard = "";
        board.Posted += (_, e) => heard = e.Text;
        board.Posted += (_, e) => Sink.Log(e.By);
        board.Post(memo.Title, memo.Author); // safe
        Sink.Log(heard); // safe
        board.Post(memo.Text, memo.Author); // safe
        Sink.Log(heard); // leak
        board.Post(memo.Title, memo.Reply!); // leak
        var other = new Board();
        other.Posted += OnPosted;
        other.Post(memo.Title, "x"); // safe
        other.Post(memo.Text, "x"); // leak
        new Board().Post(memo.Text, memo.Reply!);
    }

    private static void OnPosted(object? sender, Posted e) => Sink.Log(e.Text);

    private static void Unsubscribed(Memo memo)
    {
        var board = new Board();
        board.Posted += OnPosted;
        board.Post(memo.Title, "x"); // safe
        board.Posted -= OnPosted;
        board.Post(memo.Text, "x");
        var last = "";
        EventHandler<Posted> keep = (_, e) => last = e.Text;
        board.Posted += keep;
        board.Posted -= keep;
        board.Post(memo.Text, "x");
        Sink.Log(last); // safe
    }

    private static void Multicast(Memo memo)
    {
        var all = new List<string>();
        Action<string>? each = all.Add;
        each += text => all.Add(text.Length.ToString());
        each(memo.Title);
        Sink.Log(all[0]); // safe
        each(memo.Text);
        Sink.Log(string.Join(",", all)); // leak
        Func<string> last = () => memo.Text;
        last += () => memo.Title;
        Sink.Log(last()); // safe
        foreach (Func<string> one in last.GetInvocationList().Cast<Func<string>>())
            Sink.Log(one()); // leak
    }

    private static void Stored(Memo memo)
    {
        Sink.Log(s_format(memo.Title)); // safe
        Sink.Log(s_format(memo.Text)); // leak
        s_format = text => text.Length.ToString();
        Sink.Log(s_format(memo.Text)); // safe
        var job = new Job(() => memo.Text, text => Sink.Log(text.Length)); // safe
        job.Run();
        new Job(() => memo.Title, text => Sink.Log(text)).Run(); // safe
        new Job(() => memo.Text, text => Sink.Log(text)).Run(); // leak
    }

    private static void Tables(Memo memo)
    {
        var fields = new Dictionary<string, Func<Memo, string>>
        {
            ["title"] = m => m.Title,
            ["text"] = m => m.Text,
            ["size"] = m => m.Text.Length.ToString(),
        };
        Sink.Log(fields["title"](memo)); // safe
        Sink.Log(fields["text"](memo)); // leak
        Sink.Log(fields["size"](memo)); // safe
        (string Name, Func<Memo, object?> Read)[] columns = [("Id", m => m.Id), ("Reply", m => m.Reply)];
        Sink.Log(string.Join(";", columns.Select(column => column.Name))); // safe
        Sink.Log(string.Join(";", columns.Select(column => column.Read(memo)))); // leak
        Sink.Log(columns[0].Read(memo)); // safe
    }

    private static void Late(Memo memo)
    {
        var text = new Lazy<string>(() => memo.Text);
        Sink.Log(text.IsValueCreated); // safe
        Sink.Log(text.Value); // leak
        Sink.Log(new Lazy<string>(() => memo.Title).Value); // safe
        Sink.Log(new Lazy<Memo>(() => memo).Value.Title); // safe
        Sink.Log(new Lazy<Memo>(() => memo).Value.Text); // leak
        string? made = null;
        Sink.Log(LazyInitializer.EnsureInitialized(ref made, () => memo.Text)); // leak
        Sink.Log(made); // leak
    }

    private static void Retried(Memo memo)
    {
        Sink.Log(Retry(() => memo.Text, 2)); // leak
        Sink.Log(Retry(() => memo.Title, 2)); // safe
        Sink.Log(Timed(() => memo.Text, out var result)); // safe
        Sink.Log(result); // leak
        Sink.Log(Guarded(() => memo.Text, e => e.Message)); // leak
        Sink.Log(Guarded(() => memo.Text.Length.ToString(), _ => "failed")); // safe
    }

    private static T Retry<T>(Func<T> action, int times)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return action();
            }
            catch (IOException) when (i < times)
            {
                Thread.Yield();
            }
        }
    }

    private static bool Timed<T>(Func<T> action, out T result)
    {
        result = action();
        return true;
    }

    private static string Guarded(Func<string> action, Func<Exception, string> failed)
    {
        try
        {
            return action();
        }
        catch (InvalidOperationException e)
        {
            return failed(e);
        }
    }

    private static void Loops(Memo memo)
    {
        var all = new List<Func<string>>();
        foreach (var text in new[] { memo.Title, memo.Author })
            all.Add(() => text);
        Sink.Log(string.Concat(all.Select(read => read()))); // safe
        all.Add(() => memo.Text);
        foreach (var read in all)
            Sink.Log(read()); // leak
        all.RemoveAt(2);
        all.Clear();
        all.Add(() => memo.Title);
        Sink.Log(all[0]()); // safe
    }

    private static void Recursive(Memo memo)
    {
        Func<string, int, string> nest = null!;
        nest = (text, depth) => depth == 0 ? text : "(" + nest(text, depth - 1) + ")";
        Sink.Log(nest(memo.Title, 2)); // safe
        Sink.Log(nest(memo.Text, 2)); // leak
    }

    private static void Steps(Memo memo)
    {
        var pipeline = new Pipeline().Use((text, next) => next(text.Trim())).Use((text, next) => next("<" + text + ">"));
        Sink.Log(pipeline.Run(memo.Title)); // safe
        Sink.Log(pipeline.Run(memo.Text)); // leak
        pipeline.Use((text, _) => text.Length.ToString());
        Sink.Log(pipeline.Run(memo.Text)); // safe
    }

    private static void Partly(Memo memo)
    {
        Func<string, Func<string, string>> curried = a => b => a;
        Sink.Log(curried(memo.Title)(memo.Text)); // safe
        Sink.Log(curried(memo.Text)(memo.Title)); // leak
        var bound = Bind<string, string, string>((a, b) => a + b, memo.Title);
        Sink.Log(bound(memo.Author)); // safe
        Sink.Log(bound(memo.Text)); // leak
    }

    private static Func<TSecond, TOut> Bind<TFirst, TSecond, TOut>(Func<TFirst, TSecond, TOut> function, TFirst first) => second => function(first, second);

    private static void Properties(Memo memo)
    {
        var menu = new Menu { OnText = text => text + "!", Show = text => Sink.Log(text) };
        Sink.Log(menu.OnText(memo.Text)); // leak
        menu.OnText = _ => "text";
        Sink.Log(menu.OnText(memo.Text)); // safe
        menu.Show?.Invoke(memo.Title); // safe
        menu.Show?.Invoke(memo.Text); // leak
        menu.Show = null;
        menu.Show?.Invoke(memo.Text);
    }

    private static void Trees(Memo memo)
    {
        Expression<Func<Memo, string>> title = m => m.Title;
        Sink.Log(title.Compile()(memo)); // safe
        Expression<Func<Memo, string>> text = m => m.Text;
        Sink.Log(((MemberExpression)text.Body).Member.Name); // safe
        Sink.Log(text.Compile()(memo)); // leak
    }

    private sealed record Posted(string Text, string By);

    private sealed class Board
    {
        public event EventHandler<Posted>? Posted;

        public void Post(string text, string by) => Posted?.Invoke(this, new Posted(text, by));
    }

    private sealed class Job(Func<string> read, Action<string> write)
    {
        public void Run() => write(read());
    }

    private sealed class Pipeline
    {
        private readonly List<Func<string, Func<string, string>, string>> _steps = [];

        public Pipeline Use(Func<string, Func<string, string>, string> step)
        {
            _steps.Add(step);
            return this;
        }

        public string Run(string text)
        {
            Func<string, string> next = last => last;
            foreach (var step in Enumerable.Reverse(_steps))
            {
                var after = next;
                next = input => step(input, after);
            }

            return next(text);
        }
    }

    private sealed class Menu
    {
        public required Func<string, string> OnText { get; set; }

        public Action<string>? Show { get; set; }
    }
}
