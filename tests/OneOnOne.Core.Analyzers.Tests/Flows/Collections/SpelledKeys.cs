// Words as keys: two spellings are two keys, unless a comparer says that case makes no difference.
using System.Collections.Concurrent;

namespace Flows.Collections.SpelledKeys;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        TwoSpellings(memo);
        Removed(memo);
        Ignoring(memo);
        Replaced(memo);
        HandedOn(memo);
        Copied(memo);
    }

    private static void TwoSpellings(Memo memo)
    {
        var parts = new Dictionary<string, string> { ["body"] = memo.Text, ["Title"] = memo.Title };
        parts["Body"] = "x";
        Sink.Log(parts["body"]); // leak
        Sink.Log(parts["Title"]); // safe
        parts["body"] = "y";
        Sink.Log(parts["body"]); // safe
        parts.Add("BODY", memo.Text);
        Sink.Log(parts["BODY"]); // leak
    }

    private static void Removed(Memo memo)
    {
        var parts = new ConcurrentDictionary<string, string>();
        parts["body"] = memo.Text;
        parts.TryRemove("Body", out _);
        Sink.Log(parts.GetValueOrDefault("body")); // leak
        parts.TryRemove("body", out _);
        Sink.Log(parts.GetValueOrDefault("body")); // safe
    }

    private static void Ignoring(Memo memo)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Note"] = memo.Text };
        Sink.Log(headers["note"]); // leak
        Sink.Log(headers.GetValueOrDefault("NOTE")); // leak
        headers["NOTE"] = memo.Title;
        Sink.Log(headers["Note"]); // safe
        headers["note"] = memo.Text;
        Sink.Log(headers["Note"]); // leak
        headers.Remove("nOTE");
        headers.TryGetValue("note", out var gone);
        Sink.Log(gone); // safe
    }

    private static void Replaced(Memo memo)
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.InvariantCultureIgnoreCase) { { "a", memo.Text } };
        sorted["A"] = "x";
        Sink.Log(sorted["a"]); // safe
        var plain = new SortedDictionary<string, string>(StringComparer.Ordinal) { { "a", memo.Text } };
        plain["A"] = "x";
        Sink.Log(plain["a"]); // leak
    }

    private static void HandedOn(Memo memo)
    {
        var parts = new Dictionary<string, string> { ["body"] = memo.Text };
        Blank(parts, "Body");
        Sink.Log(parts["body"]); // leak
        Blank(parts, "body");
        Sink.Log(parts["body"]); // safe
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Body"] = memo.Text };
        Sink.Log(Body(headers)); // leak
    }

    private static void Blank(Dictionary<string, string> parts, string key) => parts[key] = "";

    private static string Body(Dictionary<string, string> parts) => parts["body"];

    private static void Copied(Memo memo)
    {
        var parts = new Dictionary<string, string> { ["body"] = memo.Text };
        var folded = new Dictionary<string, string>(parts, StringComparer.OrdinalIgnoreCase);
        Sink.Log(folded["BODY"]); // leak
        var other = new Dictionary<string, string>(folded);
        other["Body"] = "x";
        Sink.Log(other["body"]); // leak
    }
}
