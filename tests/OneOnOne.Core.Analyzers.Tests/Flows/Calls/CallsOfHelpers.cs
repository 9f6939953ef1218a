// Helpers within a method, called twice, and overloaded.
namespace Flows.Calls.CallsOfHelpers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Locals(memo);
        Twice(memo);
        Overloads(memo);
    }

    private static void Locals(Memo memo)
    {
        var seen = "";
        Take(memo.Text);
        Sink.Log(seen); // leak
        Clear();
        Sink.Log(seen); // safe
        Sink.Log(Twice("a")); // safe
        Sink.Log(Twice(memo.Text)); // leak

        void Take(string text) => seen = text;
        void Clear() => seen = "";
        static string Twice(string text) => text + text;
    }

    private static void Twice(Memo memo)
    {
        var plain = Tidy(memo.Title);
        var content = Tidy(memo.Text);
        Sink.Log(plain); // safe
        Sink.Log(content); // leak
        Print(memo.Author); // safe
        Print(memo.Reply!); // leak
    }

    private static string Tidy(string text) => text.Trim().Replace('\n', ' ');

    private static void Print(string text) => Sink.Log(text);

    private static void Overloads(Memo memo)
    {
        Sink.Log(Convert(memo.Text)); // leak
        Sink.Log(Convert((object)memo.Text)); // safe
        Sink.Log(Convert(5)); // safe
    }

    private static string Convert(string text) => "s" + text;

    private static string Convert(object value) => "o" + value.GetType().Name;

    private static string Convert(int number) => "i" + number;
}
