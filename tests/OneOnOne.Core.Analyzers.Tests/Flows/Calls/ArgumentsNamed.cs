// Arguments by name, by default and by params.
namespace Flows.Calls.ArgumentsNamed;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Named(memo);
        Params(memo);
    }

    private static void Named(Memo memo)
    {
        Show(body: memo.Title, title: memo.Text); // leak
        Sink.Log(Join(second: memo.Title, first: memo.Author)); // safe
        Sink.Log(Optional(memo.Title)); // safe
        Sink.Log(Optional(memo.Title, memo.Text)); // leak
    }

    private static void Show(string title, string body)
    {
        Sink.Log(title);
        Sink.Log(body); // safe
    }

    private static string Join(string first, string second) => first + second;

    private static string Optional(string title, string suffix = "!") => title + suffix;

    private static void Params(Memo memo)
    {
        Sink.Log(All("a", memo.Text, "b")); // leak
        Sink.Log(All("a", "b")); // safe
        Sink.Log(FirstOf(memo.Title, memo.Author)); // safe
        Sink.Log(FirstOf(memo.Text, memo.Author)); // leak
        Sink.Log(Count(memo.Text, memo.Title)); // safe
        Sink.Log(Listed([memo.Title, .. memo.Lines])); // leak
    }

    private static string All(params string[] parts) => string.Join(' ', parts);

    private static string FirstOf(params ReadOnlySpan<string> parts) => parts[0];

    private static int Count(params IEnumerable<string> parts) => parts.Count();

    private static string Listed(params IReadOnlyList<string> parts) => parts[^1];
}
