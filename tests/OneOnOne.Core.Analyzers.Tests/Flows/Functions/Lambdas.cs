// Lambdas as values: parameters, results, expression and block bodies.
namespace Flows.Functions.Lambdas;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Parameters(memo);
        Results(memo);
        SinksInside(memo);
        Immediately(memo);
        Static(memo);
        Defaults(memo);
    }

    private static void Parameters(Memo memo)
    {
        Action<string> print = text => Sink.Log(text);
        print(memo.Text); // leak
        print(memo.Title); // safe
        print.Invoke(memo.Reply!); // leak
        Action<string> count = text => Sink.Log(text.Length);
        count(memo.Text); // safe
    }

    private static void Results(Memo memo)
    {
        Func<Memo, string> text = m => m.Text;
        Func<Memo, string> title = m => m.Title;
        Sink.Log(text(memo)); // leak
        Sink.Log(title(memo)); // safe
        Func<string, string> wrap = s =>
        {
            var wrapped = "<" + s + ">";
            return wrapped;
        };
        Sink.Log(wrap(memo.Text)); // leak
        Sink.Log(wrap(memo.Title)); // safe
    }

    private static void SinksInside(Memo memo)
    {
        Action<Memo> print = m => Sink.Log(m.Text); // leak
        print(memo);
        Action<Memo> heading = m => Sink.Log(m.Title); // safe
        heading(memo);
    }

    private static void Immediately(Memo memo)
    {
        Sink.Log(((Func<string, string>)(s => s.Trim()))(memo.Text)); // leak
        Sink.Log(((Func<string, string>)(s => s.Trim()))(memo.Title)); // safe
        Sink.Log(new Func<string, int>(s => s.Length)(memo.Text)); // safe
    }

    private static void Static(Memo memo)
    {
        var join = static (string a, string b) => a + b;
        Sink.Log(join(memo.Title, memo.Text)); // leak
        Sink.Log(join(memo.Title, memo.Author)); // safe
        var second = static (string _, string b) => b;
        Sink.Log(second(memo.Text, memo.Title)); // safe
        Sink.Log(second(memo.Title, memo.Text)); // leak
    }

    private static void Defaults(Memo memo)
    {
        var greet = (string who, string greeting = "hello") => greeting + who;
        Sink.Log(greet(memo.Text)); // leak
        Sink.Log(greet(memo.Title)); // safe
        var all = (params string[] rest) => string.Concat(rest);
        Sink.Log(all("a", memo.Text)); // leak
        Sink.Log(all("a", memo.Title)); // safe
    }
}
