// Functions stored, combined, subscribed, looked up in tables and handed to others.
namespace Flows.Functions.SlotsOfFunctions;

public static class Scenario
{
    private static Func<string> s_supplier = () => "none";

    public static void Run()
    {
        var memo = Notes.First();
        Stored(memo);
        Multicast(memo);
        Events(memo);
        Callbacks(memo);
        Tables(memo);
        SinksAsValues(memo);
        Visitors(memo);
        OwnDelegates(memo);
        Expressions(memo);
    }

    private static void Stored(Memo memo)
    {
        Sink.Log(s_supplier()); // safe
        s_supplier = () => memo.Text;
        Sink.Log(s_supplier()); // leak
        s_supplier = () => memo.Title;
        Sink.Log(s_supplier()); // safe
        var button = new Button { Label = () => memo.Author, Tip = () => memo.Text };
        Sink.Log(button.Label()); // safe
        Sink.Log(button.Tip()); // leak
    }

    private static void Multicast(Memo memo)
    {
        var seen = new List<string>();
        Action<Memo> handlers = m => seen.Add(m.Title);
        handlers += m => seen.Add(m.Text);
        handlers(memo);
        Sink.Log(seen[1]); // leak
        var titles = new List<string>();
        Action<Memo> addTitle = m => titles.Add(m.Title);
        addTitle += m => titles.Add(m.Author);
        addTitle(memo);
        Sink.Log(titles[1]); // safe
    }

    private static void Events(Memo memo)
    {
        var button = new Button();
        var heard = "";
        button.Clicked += (_, args) => heard = args.Words;
        button.Click(memo.Title);
        Sink.Log(heard); // safe
        button.Click(memo.Text);
        Sink.Log(heard); // leak
        var number = 0;
        button.Clicked += (_, args) => number = args.Words.Length;
        button.Click(memo.Text);
        Sink.Log(number); // safe
    }

    private static void Callbacks(Memo memo)
    {
        WithText(memo, text => Sink.Log(text.Length)); // safe
        var taken = "";
        WithText(memo, text => taken = text);
        Sink.Log(taken); // leak
        WithTitle(memo, title => taken = title);
        Sink.Log(taken); // safe
        Sink.Log(Using(memo, m => m.Reply)); // leak
        Sink.Log(Using(memo, m => m.Author)); // safe
    }

    private static void WithText(Memo memo, Action<string> use) => use(memo.Text);

    private static void WithTitle(Memo memo, Action<string> use) => use(memo.Title);

    private static T Using<T>(Memo memo, Func<Memo, T> pick) => pick(memo);

    private static void Tables(Memo memo)
    {
        var commands = new Dictionary<string, Func<Memo, string>>
        {
            ["body"] = m => m.Text,
            ["title"] = m => m.Title,
        };
        Sink.Log(commands["body"](memo)); // leak
        Sink.Log(commands["title"](memo)); // safe
        Func<Memo, string>[] steps = [m => m.Author, m => m.Title];
        foreach (var step in steps)
            Sink.Log(step(memo)); // safe
    }

    private static void SinksAsValues(Memo memo)
    {
        Action<object?> log = value => Sink.Export(value);
        log(memo.Title); // safe
        log(memo.Text); // leak
        Action<string> mute = _ => { };
        mute += _ => Sink.Log("called"); // safe
        mute(memo.Text);
        memo.Lines.ToList().ForEach(Sink.Log); // leak
        new List<string> { memo.Title }.ForEach(Sink.Log); // safe
    }

    private static void Visitors(Memo memo)
    {
        Sink.Log(Match(memo, title => title, () => "no title")); // safe
        Sink.Log(Fold(memo.Lines, "", (all, line) => all + line)); // leak
    }

    private static T Match<T>(Memo memo, Func<string, T> some, Func<T> none) => memo.Title.Length > 0 ? some(memo.Title) : none();

    private static T Fold<T>(IEnumerable<string> all, T start, Func<T, string, T> step)
    {
        var result = start;
        foreach (var each in all)
            result = step(result, each);
        return result;
    }

    private delegate bool Parser(string input, out string result);

    private static void OwnDelegates(Memo memo)
    {
        Parser first = FirstWord;
        if (first(memo.Text, out var word))
            Sink.Log(word); // leak
        if (first(memo.Title, out word))
            Sink.Log(word); // safe
        Sink.Log(first(memo.Text, out _)); // safe
    }

    private static bool FirstWord(string input, out string result)
    {
        result = input.Split(' ')[0];
        return result.Length > 0;
    }

    private static void Expressions(Memo memo)
    {
        System.Linq.Expressions.Expression<Func<Memo, string>> body = m => m.Text;
        Sink.Log(body.Compile()(memo)); // leak
        Sink.Log(body.ToString()); // safe
    }

    private sealed class Button
    {
        public event EventHandler<Clicking>? Clicked;

        public Func<string> Label { get; init; } = () => "";

        public Func<string> Tip { get; init; } = () => "";

        public void Click(string words) => Clicked?.Invoke(this, new Clicking(words));
    }

    private sealed class Clicking(string words) : EventArgs
    {
        public string Words { get; } = words;
    }
}
