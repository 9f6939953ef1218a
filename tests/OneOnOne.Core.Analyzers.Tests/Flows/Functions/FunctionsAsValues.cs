// Functions as values: what they capture, what they give back, and what they are made of.
namespace Flows.Functions.FunctionsAsValues;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Lambdas(memo);
        Captures(memo);
        LateCaptures(memo);
        MethodGroups(memo);
        Returned(memo);
        Curried(memo);
        Composed(memo);
        Lazies(memo);
        LoopCaptures(memo);
    }

    private static void Lambdas(Memo memo)
    {
        Func<Memo, string> body = m => m.Text;
        Func<Memo, string> head = m => m.Title;
        Sink.Log(body(memo)); // leak
        Sink.Log(head(memo)); // safe
        Func<string, string> shout = text => text.ToUpperInvariant();
        Sink.Log(shout(memo.Author)); // safe
        Sink.Log(shout.Invoke(memo.Text)); // leak
        body = head;
        Sink.Log(body(memo)); // safe
    }

    private static void Captures(Memo memo)
    {
        var text = memo.Text;
        var title = memo.Title;
        Func<string> one = () => text;
        Func<string> two = () => title;
        Sink.Log(one()); // leak
        Sink.Log(two()); // safe
        var total = "";
        Action append = () => total += text;
        Sink.Log(total); // safe
        append();
        Sink.Log(total); // leak
    }

    private static void LateCaptures(Memo memo)
    {
        var current = memo.Title;
        Func<string> read = () => current;
        Sink.Log(read()); // safe
        current = memo.Text;
        Sink.Log(read()); // leak
        current = memo.Author;
        Sink.Log(read()); // safe
    }

    private static void MethodGroups(Memo memo)
    {
        Func<Memo, string> pick = BodyOf;
        Sink.Log(pick(memo)); // leak
        pick = TitleOf;
        Sink.Log(pick(memo)); // safe
        var printer = new Printer(memo.Text);
        Func<string> print = printer.Print;
        Sink.Log(print()); // leak
        Func<int> size = printer.Size;
        Sink.Log(size()); // safe
        Func<string> lower = memo.Text.ToLowerInvariant;
        Sink.Log(lower()); // leak
    }

    private static string BodyOf(Memo memo) => memo.Text;

    private static string TitleOf(Memo memo) => memo.Title;

    private static void Returned(Memo memo)
    {
        var supply = SupplierOf(memo.Text);
        Sink.Log(supply()); // leak
        Sink.Log(SupplierOf(memo.Title)()); // safe
        Sink.Log(Counter(memo.Text)()); // safe
    }

    private static Func<string> SupplierOf(string text) => () => text;

    private static Func<int> Counter(string text) => () => text.Length;

    private static void Curried(Memo memo)
    {
        Func<string, Func<string, string>> join = left => right => left + right;
        var withTitle = join(memo.Title);
        Sink.Log(withTitle(memo.Author)); // safe
        Sink.Log(withTitle(memo.Text)); // leak
        var withText = join(memo.Text);
        Sink.Log(withText("")); // leak
    }

    private static void Composed(Memo memo)
    {
        var shorten = Then<Memo, string, string>(m => m.Text, text => text[..5]);
        Sink.Log(shorten(memo)); // leak
        var count = Then<Memo, string, int>(m => m.Text, text => text.Length);
        Sink.Log(count(memo)); // safe
        var caption = Then<Memo, string, string>(m => m.Title, title => title + "!");
        Sink.Log(caption(memo)); // safe
    }

    private static Func<TFrom, TTo> Then<TFrom, TBetween, TTo>(Func<TFrom, TBetween> first, Func<TBetween, TTo> second) =>
        from => second(first(from));

    private static void Lazies(Memo memo)
    {
        var lazy = new Lazy<(string Head, string Body)>(() => (memo.Title, memo.Text));
        Sink.Log(lazy.Value.Head); // safe
        Sink.Log(lazy.Value.Body); // leak
    }

    private static void LoopCaptures(Memo memo)
    {
        var actions = new List<Func<string>>();
        foreach (var line in memo.Lines)
            actions.Add(() => line);
        Sink.Log(actions[0]()); // leak
        var labels = new List<Func<string>>();
        foreach (var each in Notes.All())
            labels.Add(() => each.Title);
        Sink.Log(labels[1]()); // safe
    }

    private sealed class Printer(string text)
    {
        public string Print() => text;

        public int Size() => text.Length;
    }
}
