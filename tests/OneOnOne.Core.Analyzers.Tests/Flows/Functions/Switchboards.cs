// Functions kept: in events, lists, tables, fields, lazies, pipelines and properties.
using System.Linq.Expressions;

namespace Flows.Functions.Switchboards;

public static class Scenario
{
    private static Func<string, string> s_format = text => "-" + text;

    public static void Run()
    {
        var memo = Notes.First();
        Events(memo);
        Unsubscribed(memo);
        Multicast(memo);
        Stored(memo);
        Tables(memo);
        Late(memo);
        Loops(memo);
        Steps(memo);
        Properties(memo);
        Trees(memo);
    }

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

    private static void Steps(Memo memo)
    {
        var pipeline = new Pipeline().Use((text, next) => next(text.Trim())).Use((text, next) => next("<" + text + ">"));
        Sink.Log(pipeline.Run(memo.Title)); // safe
        Sink.Log(pipeline.Run(memo.Text)); // leak
        pipeline.Use((text, _) => text.Length.ToString());
        Sink.Log(pipeline.Run(memo.Text)); // safe
    }

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
