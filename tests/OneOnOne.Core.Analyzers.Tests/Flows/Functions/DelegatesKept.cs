// Functions that are kept, combined, curried, raised and compiled.
using System.Linq.Expressions;

namespace Flows.Functions.DelegatesKept;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Table(memo);
        Curried(memo);
        Multicast(memo);
        Events(memo);
        Captures(memo);
        LoopVariables();
        Compiled(memo);
        Groups(memo);
        Handed(memo);
    }

    private static void Table(Memo memo)
    {
        var render = new Dictionary<string, Func<Memo, string>>
        {
            ["title"] = note => note.Title,
            ["body"] = note => note.Text,
        };
        Sink.Log(render["title"](memo)); // safe
        Sink.Log(render["body"](memo)); // leak
        render["body"] = note => note.Text.Length + " letters";
        Sink.Log(render["body"](memo)); // safe
        var steps = new List<Func<string, string>> { text => text.Trim(), text => text + "!" };
        Sink.Log(steps.Aggregate(memo.Text, (text, step) => step(text))); // leak
        Sink.Log(steps.Aggregate(memo.Title, (text, step) => step(text))); // safe
        steps.Add(text => text.Length.ToString());
        Sink.Log(steps[^1](memo.Text)); // safe
    }

    private static void Curried(Memo memo)
    {
        Func<string, Func<string, string>> join = left => right => left + right;
        var withText = join(memo.Text);
        Sink.Log(withText("!")); // leak
        Sink.Log(join("a")(memo.Title)); // safe
        Sink.Log(join("a")(memo.Text)); // leak
        Func<string, Func<string, string>> second = _ => right => right;
        Sink.Log(second(memo.Text)("right")); // safe
        var counter = Counter(memo.Text);
        counter();
        Sink.Log(counter()); // safe
    }

    private static Func<int> Counter(string text)
    {
        var calls = 0;
        return () => text.Length + ++calls;
    }

    private static void Multicast(Memo memo)
    {
        Func<string, string> chain = text => text;
        chain += text => text.Length.ToString();
        Sink.Log(chain(memo.Text)); // safe
        Sink.Log(((Func<string, string>)chain.GetInvocationList()[0])(memo.Text)); // leak
        var seen = new List<string>();
        Action<string> all = seen.Add;
        all += _ => { };
        all(memo.Text);
        Sink.Log(seen[0]); // leak
        Sink.Log(seen.Count); // safe
        Action<string> kept = _ => { };
        Action<string> print = text => Sink.Log(text);
        kept += print;
        kept -= print;
        kept(memo.Text);
        print(memo.Title); // safe
        print(memo.Text); // leak
    }

    private static void Events(Memo memo)
    {
        var board = new Board();
        var heard = "";
        board.Changed += (sender, text) => heard = text;
        board.Raise(memo.Title);
        Sink.Log(heard); // safe
        board.Raise(memo.Text);
        Sink.Log(heard); // leak
        var sizes = 0;
        board.Counted += size => sizes += size;
        board.Raise(memo.Text);
        Sink.Log(sizes); // safe
        Sink.Log(board.Listeners); // safe
        var quiet = new Board();
        var nothing = "nothing";
        quiet.Changed += (_, text) => nothing = text;
        board.Raise(memo.Text);
        Sink.Log(nothing); // safe
    }

    private static void Captures(Memo memo)
    {
        var text = memo.Title;
        Func<string> read = () => text;
        Sink.Log(read()); // safe
        text = memo.Text;
        Sink.Log(read()); // leak
        Action wipe = () => text = "";
        wipe();
        Sink.Log(read()); // safe
        string? kept = null;
        void Keep(string value) => kept = value;
        Keep(memo.Reply!);
        Sink.Log(kept); // leak
        Keep("other");
        Sink.Log(kept); // safe
        static string Fixed(string value) => value.Length > 2 ? "many" : "few";
        Sink.Log(Fixed(memo.Text)); // safe
    }

    private static void LoopVariables()
    {
        var titles = new List<Func<string>>();
        var texts = new List<Func<string>>();
        foreach (var memo in Notes.All())
        {
            titles.Add(() => memo.Title);
            texts.Add(() => memo.Text);
        }

        Sink.Log(titles[1]()); // safe
        Sink.Log(texts[1]()); // leak
        Sink.Log(texts.Sum(text => text().Length)); // safe
        Sink.Log(string.Join(",", texts.Select(text => text()))); // leak
    }

    private static void Compiled(Memo memo)
    {
        Expression<Func<Memo, string>> body = note => note.Text;
        Expression<Func<Memo, int>> size = note => note.Text.Length;
        Sink.Log(body.Compile()(memo)); // leak
        Sink.Log(size.Compile()(memo)); // safe
        Sink.Log(body.Parameters[0].Name); // safe
        Sink.Log(Notes.All().AsQueryable().Select(note => note.Title).First()); // safe
        Sink.Log(Notes.All().AsQueryable().Where(note => note.Id > 0).Select(note => note.Text).First()); // leak
    }

    private static void Groups(Memo memo)
    {
        Func<Memo, string> reader = memo.Id == 1 ? Body : Name;
        Sink.Log(reader(memo)); // leak
        Func<int, string> bound = memo.Text.Substring;
        Sink.Log(bound(2)); // leak
        Func<string, bool> starts = memo.Text.StartsWith;
        Sink.Log(starts("zz")); // safe
        memo.Lines.ToList().ForEach(Sink.Log); // leak
        new List<string> { memo.Title }.ForEach(Sink.Log); // safe
        Converter<string, int> measure = text => text.Length;
        Sink.Log(memo.Lines.ToList().ConvertAll(measure)[0]); // safe
    }

    private static void Handed(Memo memo)
    {
        With(memo, note => Sink.Log(note.Title)); // safe
        With(memo, note => Sink.Log(note.Text)); // leak
        Sink.Log(Guarded(() => memo.Text, "none")); // leak
        Sink.Log(Guarded(() => throw new InvalidOperationException(), memo.Title)); // safe
        Twice(memo.Text, (first, second) => Sink.Log(second)); // safe
        Twice(memo.Text, (first, second) => Sink.Log(first)); // leak
    }

    private static string Body(Memo memo) => memo.Text;

    private static string Name(Memo memo) => memo.Title;

    private static void With(Memo memo, Action<Memo> act) => act(memo);

    private static void Twice(string text, Action<string, string> act) => act(text, "second");

    private static string Guarded(Func<string> make, string other)
    {
        try
        {
            return make();
        }
        catch (InvalidOperationException)
        {
            return other;
        }
    }

    private sealed class Board
    {
        private EventHandler<string>? _changed;

        public event EventHandler<string>? Changed
        {
            add
            {
                Listeners++;
                _changed += value;
            }
            remove
            {
                Listeners--;
                _changed -= value;
            }
        }

        public event Action<int>? Counted;

        public int Listeners { get; private set; }

        public void Raise(string text)
        {
            _changed?.Invoke(this, text);
            Counted?.Invoke(text.Length);
        }
    }
}
