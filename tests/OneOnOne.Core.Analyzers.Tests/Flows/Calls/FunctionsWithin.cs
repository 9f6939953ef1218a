// Functions within methods: static ones, and ones that call themselves.
namespace Flows.Calls.FunctionsWithin;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        StaticLocal(memo);
        Recursion(memo);
    }

    private static void StaticLocal(Memo memo)
    {
        Sink.Log(Cut(memo.Text)); // leak
        Sink.Log(Cut(memo.Title)); // safe
        Sink.Log(Size(memo.Text)); // safe
        return;

        static string Cut(string text) => text.Length > 4 ? text[..4] + "…" : text;
        static int Size(string text) => Cut(text).Length;
    }

    private static void Recursion(Memo memo)
    {
        Sink.Log(Down(memo.Text, 3)); // leak
        Sink.Log(Down(memo.Title, 3)); // safe
        Sink.Log(Depth(memo.Text)); // safe

        string Down(string text, int left) => left == 0 ? text : Down(text + left, left - 1);
        int Depth(string text) => text.Length < 2 ? 1 : 1 + Depth(text[(text.Length / 2)..]);
    }
}
