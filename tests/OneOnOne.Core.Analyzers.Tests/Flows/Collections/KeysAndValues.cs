// Dictionaries of all makers: keys apart from values, and one key from another where constants name them.
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Flows.Collections.KeysAndValues;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Plain(memo);
        Nested(memo);
        Concurrent(memo);
        Immutable(memo);
        FrozenOnes(memo);
        ByReference(memo);
        Removed(memo);
        Ordered(memo);
    }

    private static void Plain(Memo memo)
    {
        var titles = new Dictionary<string, string> { [memo.Text] = memo.Title };
        Sink.Log(titles[memo.Text]); // safe
        Sink.Log(titles.Values.Single()); // safe
        Sink.Log(titles.Keys.Single()); // leak
        Sink.Log(titles.ContainsKey(memo.Text)); // safe
        foreach (var pair in titles)
            Sink.Log(pair.Key); // leak
        Sink.Log(titles.GetValueOrDefault(memo.Reply!, "none")); // safe
        if (titles.TryGetValue(memo.Text, out var title))
            Sink.Log(title); // safe
    }

    private static void Nested(Memo memo)
    {
        var tree = new Dictionary<string, Dictionary<string, List<string>>>
        {
            ["carly"] = new() { ["notes"] = [memo.Text], ["days"] = ["monday"] },
        };
        Sink.Log(tree["carly"]["notes"][0]); // leak
        Sink.Log(tree["carly"].Keys.First()); // safe
        Sink.Log(tree["carly"].Count); // safe
        tree["evan"] = new() { ["notes"] = ["nothing"] };
        tree.Remove("carly");
        Sink.Log(tree.Keys.Single()); // safe
    }

    private static void Concurrent(Memo memo)
    {
        var cache = new ConcurrentDictionary<int, string>();
        Sink.Log(cache.GetOrAdd(memo.Id, _ => memo.Text)); // leak
        Sink.Log(cache.AddOrUpdate(memo.Id, "new", (_, old) => old + "!")); // leak
        Sink.Log(cache.TryRemove(memo.Id, out var gone)); // safe
        Sink.Log(gone); // leak
        var ids = new ConcurrentDictionary<string, int>();
        Sink.Log(ids.GetOrAdd(memo.Text, static text => text.Length)); // safe
        Sink.Log(ids.GetOrAdd("x", static (key, state) => state.Id, memo)); // safe
        var kept = new ConcurrentDictionary<int, string>();
        Sink.Log(kept.GetOrAdd(7, static (_, state) => state.Text, memo)); // leak
    }

    private static void Immutable(Memo memo)
    {
        var empty = ImmutableDictionary<string, string>.Empty;
        var one = empty.Add("text", memo.Text);
        Sink.Log(empty.GetValueOrDefault("text")); // safe
        Sink.Log(one["text"]); // leak
        Sink.Log(one.SetItem("text", "-")["text"]); // safe
        var list = ImmutableList.Create(memo.Title);
        var longer = list.Add(memo.Text);
        Sink.Log(string.Join(",", list)); // safe
        Sink.Log(string.Join(",", longer)); // leak
        Sink.Log(string.Join(",", longer.Clear())); // safe
        var builder = ImmutableArray.CreateBuilder<string>();
        builder.Add(memo.Text);
        Sink.Log(builder.ToImmutable()[0]); // leak
        Sink.Log(ImmutableStack<string>.Empty.Push(memo.Text).Push("top").Peek()); // safe
        Sink.Log(ImmutableQueue<string>.Empty.Enqueue(memo.Text).Peek()); // leak
    }

    private static void FrozenOnes(Memo memo)
    {
        var frozen = Notes.All().ToFrozenDictionary(note => note.Text, note => note.Id);
        Sink.Log(frozen[memo.Text]); // safe
        Sink.Log(frozen.Keys[0]); // leak
        var set = new[] { memo.Text }.ToFrozenSet();
        Sink.Log(set.Contains("x")); // safe
        Sink.Log(set.Items[0]); // leak
    }

    private static void ByReference(Memo memo)
    {
        var texts = new Dictionary<int, string?>();
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(texts, memo.Id, out var existed);
        slot ??= memo.Text;
        Sink.Log(existed); // safe
        Sink.Log(texts[memo.Id]); // leak
        slot = "masked";
        Sink.Log(slot); // safe
    }

    private static void Removed(Memo memo)
    {
        var form = new Dictionary<string, string> { ["title"] = memo.Title, ["body"] = memo.Text };
        Sink.Log(form["title"]); // safe
        Sink.Log(form["body"]); // leak
        form["body"] = "[redacted]";
        Sink.Log(form["body"]); // safe
        form.Clear();
        form["x"] = memo.Author;
        Sink.Log(string.Join(";", form.Values)); // safe
        form.Add("y", memo.Text);
        if (form.Remove("y", out var old))
            Sink.Log(old); // leak
    }

    private static void Ordered(Memo memo)
    {
        var ordered = new OrderedDictionary<string, string> { { "title", memo.Title }, { "body", memo.Text } };
        Sink.Log(ordered.GetAt(1).Value); // leak
        Sink.Log(ordered.GetAt(1).Key); // safe
        var look = new Dictionary<string, string> { ["k"] = memo.Text }.GetAlternateLookup<ReadOnlySpan<char>>();
        Sink.Log(look["k".AsSpan()]); // leak
        Sink.Log(look.ContainsKey("k".AsSpan())); // safe
    }
}
