// Functions handed to helpers and to the library, returned, composed and capturing.
namespace Flows.Functions.FunctionsHanded;

public static class Scenario
{
    private delegate bool Reader(Memo memo, out string text);

    public static void Run()
    {
        var memo = Notes.First();
        Helpers(memo);
        Captured(memo);
        Returned(memo);
        Composed(memo);
        Library(memo);
        Custom(memo);
        Continued(memo);
        Nested(memo);
        Defaults(memo);
        Memoised(memo);
    }

    private static void Helpers(Memo memo)
    {
        Sink.Log(Apply(memo, note => note.Title)); // safe
        Sink.Log(Apply(memo, note => note.Text)); // leak
        Sink.Log(Apply(memo, Body)); // leak
        Sink.Log(Apply(memo, Name)); // safe
        Sink.Log(Apply(memo, static note => note.Text.Length)); // safe
        Each(memo.Lines, line => Sink.Log(line)); // leak
        Each(memo.Lines, line => Sink.Log(line.Length)); // safe
        Each([memo.Title], Sink.Log); // safe
        Sink.Log(Attempt(() => memo.Text)); // leak
        Sink.Log(Attempt(() => memo.Text.Length > 3 ? "long" : "short")); // safe
        Sink.Log(Pick(memo, note => note.Text.Length > 3, note => note.Title)); // safe
        Sink.Log(Pick(memo, note => note.Title.Length > 3, note => note.Text)); // leak
    }

    private static T Apply<T>(Memo memo, Func<Memo, T> read) => read(memo);

    private static string Body(Memo memo) => memo.Text;

    private static string Name(Memo memo) => memo.Title;

    private static void Each(IEnumerable<string> lines, Action<string> act)
    {
        foreach (var line in lines)
            act(line);
    }

    private static string Attempt(Func<string> make)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return make();
            }
            catch (TimeoutException) when (tries < 3)
            {
            }
        }
    }

    private static string? Pick(Memo memo, Predicate<Memo> test, Func<Memo, string> read) => test(memo) ? read(memo) : null;

    private static void Captured(Memo memo)
    {
        var text = memo.Text;
        Func<string> later = () => text;
        text = "replaced";
        Sink.Log(later()); // safe
        text = memo.Reply!;
        Sink.Log(later()); // leak
        var copy = memo.Title;
        Func<string> frozen = () => copy;
        var untouched = copy;
        copy = memo.Text;
        Sink.Log(untouched); // safe
        Sink.Log(frozen()); // leak
        var result = "";
        Action set = () => result = memo.Text;
        Sink.Log(result); // safe
        set();
        Sink.Log(result); // leak
        var letters = 0;
        memo.Lines.ToList().ForEach(line => letters += line.Length);
        Sink.Log(letters); // safe
        var seen = new List<string>();
        Action<string> keep = seen.Add;
        keep(memo.Title);
        Sink.Log(seen[0]); // safe
        keep(memo.Text);
        Sink.Log(seen[1]); // leak
    }

    private static void Returned(Memo memo)
    {
        var say = Sayer(memo.Text);
        Sink.Log(say("quietly")); // leak
        Sink.Log(Sayer(memo.Title)("quietly")); // safe
        Sink.Log(Sayer("plainly")(memo.Text)); // leak
        Sink.Log(Measurer(memo.Text)()); // safe
        var (get, put) = Cell(memo.Title);
        Sink.Log(get()); // safe
        put(memo.Text);
        Sink.Log(get()); // leak
        put("blank");
        Sink.Log(get()); // safe
    }

    private static Func<string, string> Sayer(string text) => how => $"{text} {how}";

    private static Func<int> Measurer(string text) => () => text.Length;

    private static (Func<string> Get, Action<string> Put) Cell(string value) => (() => value, next => value = next);

    private static void Composed(Memo memo)
    {
        var shout = Then<string, string, string>(text => text.ToUpperInvariant(), text => text + "!");
        Sink.Log(shout(memo.Title)); // safe
        Sink.Log(shout(memo.Text)); // leak
        var count = Then<string, string[], int>(text => text.Split(' '), words => words.Length);
        Sink.Log(count(memo.Text)); // safe
        var masked = Then<string, string, string>(Disclosure.Seal, text => text[..3]);
        Sink.Log(masked(memo.Text)); // safe
    }

    private static Func<TFirst, TLast> Then<TFirst, TMiddle, TLast>(Func<TFirst, TMiddle> first, Func<TMiddle, TLast> second) =>
        value => second(first(value));

    private static void Library(Memo memo)
    {
        var texts = memo.Lines.ToList();
        Sink.Log(texts.Find(line => line.Length > 2)); // leak
        Sink.Log(texts.FindIndex(line => line.Length > 2)); // safe
        Sink.Log(texts.TrueForAll(line => line.Length > 2)); // safe
        Sink.Log(texts.ConvertAll(line => "> " + line)[1]); // leak
        Sink.Log(Array.ConvertAll([memo.Title], line => "> " + line)[0]); // safe
        var cache = new Dictionary<int, string> { [9] = memo.Title };
        Sink.Log(cache.GetValueOrDefault(9)); // safe
        var made = Enumerable.Range(0, 2).Select(index => memo.Lines[index]).ToArray();
        Sink.Log(made[0]); // leak
        made = [.. Enumerable.Range(0, 2).Select(index => $"line {index} of {memo.Lines.Count}")];
        Sink.Log(made[0]); // safe
        Array.ForEach(memo.Text.Split(' '), word => Sink.Log(word)); // leak
    }

    private static void Custom(Memo memo)
    {
        Reader whole = (note, out text) =>
        {
            text = note.Text;
            return true;
        };
        Reader brief = (Memo note, out string text) =>
        {
            text = note.Title;
            return note.Text.Length > 0;
        };
        if (whole(memo, out var body))
            Sink.Log(body); // leak
        if (brief(memo, out var title))
            Sink.Log(title); // safe
    }

    private static void Continued(Memo memo)
    {
        Read(memo, (title, _) => Sink.Log(title)); // safe
        Read(memo, (_, text) => Sink.Log(text)); // leak
        Read(memo, (_, text) => Sink.Log(text.Length)); // safe
        string? fetched = null;
        Read(memo, (_, text) => fetched = text);
        Sink.Log(fetched); // leak
        Read(memo, (title, _) => fetched = title);
        Sink.Log(fetched); // safe
    }

    private static void Read(Memo memo, Action<string, string> then) => then(memo.Title, memo.Text);

    private static void Nested(Memo memo)
    {
        Func<Func<string>> outer = () => () => memo.Text;
        Sink.Log(outer()()); // leak
        Func<Func<string>> plain = () =>
        {
            var text = memo.Title;
            return () => text;
        };
        Sink.Log(plain()()); // safe
        Func<int, string>? fact = null;
        fact = depth => depth == 0 ? memo.Text : fact!(depth - 1);
        Sink.Log(fact(3)); // leak
    }

    private static void Defaults(Memo memo)
    {
        var join = (string left, string right = "-") => left + right;
        Sink.Log(join(memo.Title)); // safe
        Sink.Log(join("a", memo.Text)); // leak
        var rest = (params string[] parts) => parts.Length == 0 ? "" : parts[^1];
        Sink.Log(rest(memo.Title, memo.Author)); // safe
        Sink.Log(rest("a", memo.Text)); // leak
    }

    private static void Memoised(Memo memo)
    {
        var render = Once(() => memo.Text);
        Sink.Log(render()); // leak
        var caption = Once(() => memo.Title);
        Sink.Log(caption()); // safe
    }

    private static Func<string> Once(Func<string> make)
    {
        string? made = null;
        return () => made ??= make();
    }
}
