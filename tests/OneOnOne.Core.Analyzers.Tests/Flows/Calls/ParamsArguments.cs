// params as arrays, spans and collections.
namespace Flows.Calls.ParamsArguments;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        OfArray(memo);
        OfSpan(memo);
        OfCollection(memo);
        Given(memo);
        Empty(memo);
        Library(memo);
    }

    private static void OfArray(Memo memo)
    {
        PrintAll("a", memo.Title); // safe
        PrintAll("a", memo.Title, memo.Text); // leak
        Sink.Log(JoinAll(memo.Title, memo.Text)); // leak
        Sink.Log(JoinAll(memo.Title, memo.Author)); // safe
        Sink.Log(CountAll(memo.Text, memo.Reply!)); // safe
    }

    private static void OfSpan(Memo memo)
    {
        Sink.Log(LastOf(memo.Title, memo.Text)); // leak
        Sink.Log(LastOf(memo.Title, memo.Author)); // safe
        PrintSpan(memo.Text); // leak
        PrintSpan(memo.Title, "x"); // safe
    }

    private static void OfCollection(Memo memo)
    {
        Sink.Log(Listed(memo.Text, "x")[0]); // leak
        Sink.Log(Listed(memo.Title, "x")[0]); // safe
        Sink.Log(Enumerated("x", memo.Text)); // leak
        Sink.Log(Enumerated("x", memo.Title)); // safe
    }

    private static void Given(Memo memo)
    {
        string[] content = [memo.Title, memo.Text];
        string[] plain = [memo.Title, memo.Author];
        PrintAll("a", content); // leak
        PrintAll("a", plain); // safe
        PrintSpan(content); // leak
        PrintSpan(plain); // safe
    }

    private static void Empty(Memo memo)
    {
        PrintAll(memo.Title); // safe
        PrintAll(memo.Text); // leak
    }

    private static void Library(Memo memo)
    {
        Sink.Log(Path.Combine("a", memo.Title)); // safe
        Sink.Log(Path.Combine("a", "b", "c", "d", memo.Text)); // leak
        Sink.Log(string.Concat("a", "b", "c", "d", memo.Text)); // leak
        Sink.Log(string.Concat("a", "b", "c", "d", memo.Title)); // safe
    }

    private static void PrintAll(string head, params string[] rest)
    {
        Sink.Log(head);
        foreach (var item in rest)
            Sink.Log(item);
    }

    private static string JoinAll(params string[] all) => string.Join(",", all);

    private static int CountAll(params string[] all) => all.Length;

    private static string LastOf(params ReadOnlySpan<string> all) => all[^1];

    private static void PrintSpan(params ReadOnlySpan<string> all)
    {
        foreach (var item in all)
            Sink.Log(item);
    }

    private static List<string> Listed(params List<string> all) => all;

    private static string Enumerated(params IEnumerable<string> all) => all.Last();
}
