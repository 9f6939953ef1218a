// Functions that return functions.
namespace Flows.Functions.Curried;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Curried(memo);
        Returned(memo);
        Composed(memo);
        Partial(memo);
        Memoised(memo);
        Church(memo);
    }

    private static void Curried(Memo memo)
    {
        Func<string, Func<string, string>> join = a => b => a + b;
        Sink.Log(join("x")(memo.Text)); // leak
        Sink.Log(join(memo.Text)("x")); // leak
        Sink.Log(join("x")(memo.Title)); // safe
        Func<string, Func<string, string>> second = _ => b => b;
        Sink.Log(second(memo.Text)("x")); // safe
        Sink.Log(second("x")(memo.Text)); // leak
    }

    private static void Returned(Memo memo)
    {
        Sink.Log(ReaderOf(memo)()); // leak
        Sink.Log(TitleReaderOf(memo)()); // safe
        var print = PrinterWith("> ");
        print(memo.Text); // leak
        print(memo.Title); // safe
        PrinterWith(memo.Text)("x"); // leak
    }

    private static void Composed(Memo memo)
    {
        var upper = Compose<Memo, string, string>(m => m.Text, s => s.ToUpper());
        Sink.Log(upper(memo)); // leak
        var length = Compose<Memo, string, int>(m => m.Text, s => s.Length);
        Sink.Log(length(memo)); // safe
        var title = Compose<Memo, string, string>(m => m.Title, s => s.ToUpper());
        Sink.Log(title(memo)); // safe
    }

    private static void Partial(Memo memo)
    {
        Func<string, string, string> format = (a, b) => a + ": " + b;
        Func<string, string> labelled = text => format(memo.Title, text);
        Sink.Log(labelled(memo.Text)); // leak
        Sink.Log(labelled(memo.Author)); // safe
        Func<string, string> filled = label => format(label, memo.Text);
        Sink.Log(filled("x")); // leak
    }

    private static void Memoised(Memo memo)
    {
        var text = Once(() => memo.Text);
        Sink.Log(text()); // leak
        var title = Once(() => memo.Title);
        Sink.Log(title()); // safe
    }

    private static void Church(Memo memo)
    {
        Func<Func<string, string>, Func<string, string>> twice = f => s => f(f(s));
        Sink.Log(twice(s => s + "!")(memo.Text)); // leak
        Sink.Log(twice(s => s + "!")(memo.Title)); // safe
        Sink.Log(twice(_ => "gone")(memo.Text)); // safe
    }

    private static Func<string> ReaderOf(Memo memo) => () => memo.Text;

    private static Func<string> TitleReaderOf(Memo memo) => () => memo.Title;

    private static Action<string> PrinterWith(string prefix) => text => Sink.Log(prefix + text);

    private static Func<TA, TC> Compose<TA, TB, TC>(Func<TA, TB> first, Func<TB, TC> second) => a => second(first(a));

    private static Func<T> Once<T>(Func<T> make)
    {
        T? value = default;
        var made = false;
        return () =>
        {
            if (!made)
            {
                value = make();
                made = true;
            }

            return value!;
        };
    }
}
