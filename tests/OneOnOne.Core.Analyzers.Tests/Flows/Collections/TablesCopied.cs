// Dictionaries that are made of others: a copy has under each key what the first one had there then.
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace Flows.Collections.TablesCopied;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Constructed(memo);
        Frozen(memo);
        Lists(memo);
        Mapped(memo);
    }

    private static void Constructed(Memo memo)
    {
        var first = new Dictionary<string, string> { ["title"] = memo.Title, ["text"] = memo.Text };
        var copy = new Dictionary<string, string>(first);
        Sink.Log(copy["title"]); // safe
        Sink.Log(copy["text"]); // leak
        copy["title"] = memo.Text;
        Sink.Log(copy["title"]); // leak
        Sink.Log(first["title"]); // safe
        var more = new Dictionary<string, string>(first, StringComparer.Ordinal) { ["by"] = memo.Author, ["text"] = "" };
        Sink.Log(more["by"]); // safe
        Sink.Log(more["text"]); // safe
        Sink.Log(more["title"]); // safe
        Sink.Log(first["text"]); // leak
        var shared = new ConcurrentDictionary<string, string>(first);
        Sink.Log(shared["title"]); // safe
        Sink.Log(shared["text"]); // leak
        var sorted = new SortedDictionary<string, string>(first);
        Sink.Log(sorted["title"]); // safe
        Sink.Log(sorted["text"]); // leak
        var shown = new ReadOnlyDictionary<string, string>(first);
        Sink.Log(shown["title"]); // safe
        first["title"] = memo.Text;
        Sink.Log(shown["title"]); // leak
    }

    private static void Frozen(Memo memo)
    {
        var first = new Dictionary<string, string> { ["title"] = memo.Title, ["text"] = memo.Text };
        var frozen = first.ToFrozenDictionary();
        Sink.Log(frozen["title"]); // safe
        Sink.Log(frozen["text"]); // leak
        var never = first.ToImmutableDictionary();
        Sink.Log(never["title"]); // safe
        Sink.Log(never["text"]); // leak
        first["title"] = memo.Text;
        Sink.Log(frozen["title"]); // safe
        Sink.Log(never["title"]); // safe
        var again = first.ToDictionary();
        Sink.Log(again["title"]); // leak
        var shown = first.AsReadOnly();
        Sink.Log(shown["title"]); // leak
        first["title"] = memo.Title;
        Sink.Log(shown["title"]); // safe
    }

    private static void Lists(Memo memo)
    {
        List<string> first = [memo.Title, memo.Text];
        var copy = new List<string>(first);
        Sink.Log(copy[0]); // safe
        Sink.Log(copy[1]); // leak
        var array = first.ToArray();
        Sink.Log(array[0]); // safe
        Sink.Log(array[1]); // leak
        var list = array.ToList();
        Sink.Log(list[0]); // safe
        Sink.Log(list[1]); // leak
        list.Add(memo.Author);
        Sink.Log(list[2]); // safe
        Sink.Log(list[^1]); // safe
        Sink.Log(list[^2]); // leak
        var never = array.ToImmutableArray();
        Sink.Log(never[0]); // safe
        Sink.Log(never[1]); // leak
        var queue = new Queue<string>(first);
        Sink.Log(queue.Dequeue()); // safe
        Sink.Log(queue.Dequeue()); // leak
        var stack = new Stack<string>(first);
        Sink.Log(stack.Pop()); // leak
        var reversed = Enumerable.Reverse(first).ToList();
        Sink.Log(reversed[0]); // leak
        var clone = (string[])array.Clone();
        Sink.Log(clone[0]); // safe
        Sink.Log(clone[1]); // leak
        clone[0] = memo.Text;
        Sink.Log(array[0]); // safe
        Sink.Log(clone[0]); // leak
    }

    private static void Mapped(Memo memo)
    {
        var first = new Dictionary<string, string> { ["title"] = memo.Title, ["text"] = memo.Text };
        var lengths = first.ToDictionary(pair => pair.Key, pair => pair.Value.Length);
        Sink.Log(lengths["text"]); // safe
        var lower = first.ToDictionary(pair => pair.Key, pair => pair.Value.ToLowerInvariant());
        Sink.Log(lower["text"]); // leak
        Sink.Log(first.Values.First(value => value.Length > 0 && value != memo.Title)); // leak
    }
}
