// Containers that are seen through their interfaces alone: what a type implements under no name of its own.
using System.Collections;
using System.Collections.Concurrent;
using System.Dynamic;

namespace Flows.Collections.SeenThroughInterfaces;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Bags(memo);
        Dictionaries(memo);
        Untyped(memo);
    }

    private static void Bags(Memo memo)
    {
        var bag = new ExpandoObject();
        IDictionary<string, object?> entries = bag;
        entries["words"] = memo.Text;
        entries["title"] = memo.Title;
        Sink.Log(entries["words"]); // leak
        Sink.Log(entries["title"]); // safe
        Sink.Log(entries.Values.First()); // leak
        Sink.Log(entries.Keys.First()); // safe
        foreach (var entry in entries)
            Sink.Log(entry.Value); // leak
        foreach (var entry in bag)
            Sink.Log(entry.Key); // safe
        var plain = new ExpandoObject() as IDictionary<string, object?>;
        plain["title"] = memo.Title;
        Sink.Log(plain.Values.First()); // safe
    }

    private static void Dictionaries(Memo memo)
    {
        IDictionary<string, object?> words = new Dictionary<string, object?>();
        words["a"] = memo.Text;
        Sink.Log(words.Values.First()); // leak
        Sink.Log(words.Keys.First()); // safe
        IDictionary<string, object?> shared = new ConcurrentDictionary<string, object?>();
        shared["a"] = memo.Text;
        Sink.Log(shared.ToList()[0].Value); // leak
        Sink.Log(shared.ToList()[0].Key); // safe
        IReadOnlyDictionary<string, object?> read = new Dictionary<string, object?> { [memo.Text] = memo.Title };
        Sink.Log(read.Keys.First()); // leak
        Sink.Log(read.Values.First()); // safe
        IEnumerable<KeyValuePair<string, object?>> pairs = new Dictionary<string, object?> { ["a"] = memo.Text };
        Sink.Log(pairs.First().Value); // leak
        Sink.Log(pairs.First().Key); // safe
    }

    private static void Untyped(Memo memo)
    {
        IDictionary untyped = new Dictionary<string, object?> { ["a"] = memo.Text };
        Sink.Log(untyped["a"]); // leak
        foreach (var value in untyped.Values)
            Sink.Log(value); // leak
        foreach (var key in untyped.Keys)
            Sink.Log(key); // safe
        ICollection list = new List<string> { memo.Text };
        foreach (var one in list)
            Sink.Log(one); // leak
        Sink.Log(list.Count); // safe
        IList<string> titles = new List<string> { memo.Title };
        Sink.Log(titles[0]); // safe
    }
}
