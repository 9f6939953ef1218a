// Functions that close over parameters, cells and loop variables.
namespace Flows.Functions.Closures;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Currying(memo);
        Closures(memo);
        LoopClosure(memo);
    }

    private static void Currying(Memo memo)
    {
        Func<string, Func<string, string>> prefix = a => b => a + b;
        var tagged = prefix(memo.Title);
        Sink.Log(tagged("x")); // safe
        Sink.Log(tagged(memo.Text)); // leak
        Sink.Log(prefix(memo.Text)("x")); // leak
    }

    private static void Closures(Memo memo)
    {
        var (get, set) = Cell(memo.Title);
        Sink.Log(get()); // safe
        set(memo.Text);
        Sink.Log(get()); // leak
        var (other, _) = Cell("x");
        Sink.Log(other()); // safe
    }

    private static (Func<string> Get, Action<string> Set) Cell(string value) => (() => value, next => value = next);

    private static void LoopClosure(Memo memo)
    {
        var readers = new List<Func<string>>();
        foreach (var line in memo.Lines)
            readers.Add(() => line);
        Sink.Log(readers[0]()); // leak
        var sizes = new List<Func<int>>();
        foreach (var line in memo.Lines)
            sizes.Add(() => line.Length);
        Sink.Log(sizes[0]()); // safe
    }
}
