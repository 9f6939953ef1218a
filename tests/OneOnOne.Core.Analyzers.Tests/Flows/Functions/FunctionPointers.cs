// Pointers to functions.
namespace Flows.Functions.FunctionPointers;

public static unsafe class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Called(memo);
        Passed(memo);
    }

    private static void Called(Memo memo)
    {
        delegate*<string, string> wrap = &Wrap;
        Sink.Log(wrap(memo.Text)); // leak
        Sink.Log(wrap(memo.Title)); // safe
    }

    private static void Passed(Memo memo)
    {
        Apply(&Print, memo.Text); // leak
        Apply(&Print, memo.Title); // safe
    }

    private static void Apply(delegate*<string, void> action, string text) => action(text);

    private static string Wrap(string text) => "<" + text + ">";

    private static void Print(string text) => Sink.Log(text);
}
