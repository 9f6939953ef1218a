// Dictionaries that are filled and asked by their methods: a key that is written down is a place of its own.
using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Flows.Collections.KeysPutByName;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Added(memo);
        Asked(memo);
        Taken(memo);
        Shared(memo);
        Immutable(memo);
        Anywhere(memo);
    }

    private static void Added(Memo memo)
    {
        var row = new Dictionary<string, string>();
        row.Add("title", memo.Title);
        row.Add("text", memo.Text);
        Sink.Log(row["title"]); // safe
        Sink.Log(row["text"]); // leak
        row["text"] = "-";
        Sink.Log(row["text"]); // safe
        Sink.Log(row.TryAdd("reply", memo.Reply!)); // safe
        Sink.Log(row["title"]); // safe
        Sink.Log(row["reply"]); // leak
        var numbers = new Dictionary<int, string> { { 1, memo.Title }, { 2, memo.Text } };
        Sink.Log(numbers[1]); // safe
        Sink.Log(numbers[2]); // leak
    }

    private static void Asked(Memo memo)
    {
        var row = new Dictionary<string, string> { ["title"] = memo.Title, ["text"] = memo.Text };
        if (row.TryGetValue("title", out var title))
            Sink.Log(title); // safe
        if (row.TryGetValue("text", out var text))
            Sink.Log(text); // leak
        Sink.Log(row.GetValueOrDefault("title")); // safe
        Sink.Log(row.GetValueOrDefault("text")); // leak
        Sink.Log(row.GetValueOrDefault("text", "none")); // leak
        Sink.Log(row.ContainsKey("text")); // safe
    }

    private static void Taken(Memo memo)
    {
        var row = new Dictionary<string, string> { ["title"] = memo.Title, ["text"] = memo.Text };
        row.Remove("text");
        Sink.Log(string.Join(",", row.Values)); // safe
        row["text"] = memo.Text;
        Sink.Log(string.Join(",", row.Values)); // leak
        if (row.Remove("text", out var gone))
            Sink.Log(gone); // leak
        Sink.Log(string.Join(",", row.Values)); // safe
        row["text"] = memo.Text;
        row.Clear();
        Sink.Log(row.GetValueOrDefault("text")); // safe
        Sink.Log(string.Join(",", row.Values)); // safe
    }

    private static void Shared(Memo memo)
    {
        var row = new ConcurrentDictionary<string, string>();
        row.TryAdd("title", memo.Title);
        row.TryAdd("text", memo.Text);
        Sink.Log(row["title"]); // safe
        Sink.Log(row["text"]); // leak
        row.TryRemove("text", out var gone);
        Sink.Log(gone); // leak
        Sink.Log(row["title"]); // safe
    }

    private static void Immutable(Memo memo)
    {
        var row = ImmutableDictionary<string, string>.Empty.Add("text", memo.Text).Add("title", memo.Title);
        Sink.Log(row["title"]); // safe
        Sink.Log(row["text"]); // leak
        var masked = row.SetItem("text", "-");
        Sink.Log(masked["text"]); // safe
        Sink.Log(masked["title"]); // safe
        Sink.Log(row["text"]); // leak
        Sink.Log(string.Join(",", row.Remove("text").Values)); // safe
    }

    private static void Anywhere(Memo memo)
    {
        var row = new Dictionary<string, string> { ["a"] = memo.Title };
        var key = Console.In is null ? "b" : "a";
        row[key] = memo.Text;
        Sink.Log(row["a"]); // leak
        foreach (var pair in row)
            Sink.Log(pair.Value); // leak
        foreach (var pair in row)
            Sink.Log(pair.Key); // safe
    }
}
