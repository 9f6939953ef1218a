// Dictionaries of every kind: what lies under a key that is written down lies apart from what lies under the others.
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Collections.Specialized;

namespace Flows.Collections.TablesAsked;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Old(memo);
        OldByContract(memo, new Hashtable());
        Unknown(memo, "te");
        Got(memo);
        Updated(memo);
        Contracts(memo);
        Derived(memo);
        Ordered(memo);
        Never(memo);
        Numbers(memo);
    }

    private static void Old(Memo memo)
    {
        var table = new Hashtable { ["text"] = memo.Text };
        table.Add("title", memo.Title);
        Sink.Log(table["text"]); // leak
        Sink.Log(table["title"]); // safe
        Sink.Log((string?)table["none"]); // safe
        table["text"] = "gone";
        Sink.Log(table["text"]); // safe
        table["text"] = memo.Text;
        Sink.Log(table["text"]); // leak
        table.Remove("text");
        Sink.Log(table["text"]); // safe
        table.Add("text", memo.Text);
        foreach (DictionaryEntry entry in table)
            Sink.Log(entry.Value); // leak
        foreach (DictionaryEntry entry in table)
            Sink.Log(entry.Key); // safe
        table.Clear();
        Sink.Log(table["text"]); // safe
        var sorted = new SortedList { { "text", memo.Text }, { "title", memo.Title } };
        Sink.Log(sorted["title"]); // safe
        Sink.Log(sorted["text"]); // leak
        var hybrid = new HybridDictionary { { "text", memo.Text }, { "title", memo.Title } };
        Sink.Log(hybrid["title"]); // safe
        Sink.Log(hybrid["text"]); // leak
    }

    private static void OldByContract(Memo memo, IDictionary table)
    {
        table["text"] = memo.Text;
        table.Add("title", memo.Title);
        Sink.Log(table["text"]); // leak
        Sink.Log(table["title"]); // safe
        table.Remove("text");
        Sink.Log(table["text"]); // safe
    }

    private static void Unknown(Memo memo, string half)
    {
        var table = new Hashtable { ["title"] = memo.Title };
        table[half + "xt"] = memo.Text;
        Sink.Log(table["text"]); // leak
        Sink.Log(table[half + "xt"]); // leak
        table["text"] = memo.Author;
        table[half + "xt"] = memo.Text;
        Sink.Log(table["text"]); // leak
        var other = new ConcurrentDictionary<string, string>();
        other.GetOrAdd("text", memo.Text);
        Sink.Log(other[half + "xt"]); // leak
        var third = new ConcurrentDictionary<string, string>();
        third.GetOrAdd(half + "xt", memo.Text);
        Sink.Log(third["text"]); // leak
        var fourth = new ConcurrentDictionary<string, string> { ["text"] = memo.Text };
        fourth.TryRemove(half + "xu", out _);
        Sink.Log(fourth["text"]); // leak
    }

    private static void Got(Memo memo)
    {
        var cache = new ConcurrentDictionary<string, string>();
        Sink.Log(cache.GetOrAdd("title", memo.Title)); // safe
        Sink.Log(cache.GetOrAdd("text", memo.Text)); // leak
        Sink.Log(cache.GetOrAdd("by", _ => memo.Author)); // safe
        Sink.Log(cache.GetOrAdd("reply", _ => memo.Reply!)); // leak
        Sink.Log(cache.GetOrAdd("line", (key, m) => key + m.Title, memo)); // safe
        Sink.Log(cache["title"] + cache["by"] + cache["line"]); // safe
        Sink.Log(cache["text"]); // leak
        Sink.Log(cache["reply"]); // leak
        Sink.Log(cache.GetOrAdd("text", "another")); // leak
        Sink.Log(string.Join(",", cache.Values)); // leak
        Sink.Log(string.Join(",", cache.Keys)); // safe
    }

    private static void Updated(Memo memo)
    {
        var cache = new ConcurrentDictionary<string, string>();
        Sink.Log(cache.AddOrUpdate("title", memo.Title, (_, old) => old + ".")); // safe
        Sink.Log(cache.AddOrUpdate("text", memo.Text, (_, old) => old + ".")); // leak
        Sink.Log(cache.AddOrUpdate("title", "", (_, old) => old + ".")); // safe
        Sink.Log(cache.AddOrUpdate("text", "", (_, old) => old + ".")); // leak
        Sink.Log(cache["title"]); // safe
        Sink.Log(cache["text"]); // leak
        Sink.Log(cache.AddOrUpdate("text", "", (_, _) => "none")); // safe
        Sink.Log(cache["text"]); // safe
        Sink.Log(cache.TryUpdate("title", memo.Text, memo.Title + "..")); // safe
        Sink.Log(cache.TryUpdate("title", memo.Text, cache["title"])); // safe
        Sink.Log(cache["title"]); // leak
    }

    private static void Contracts(Memo memo)
    {
        IDictionary<string, string> form = new Dictionary<string, string>();
        form.Add("text", memo.Text);
        form["title"] = memo.Title;
        Sink.Log(form["title"]); // safe
        Sink.Log(form["text"]); // leak
        Sink.Log(form.TryGetValue("title", out var title) ? title : ""); // safe
        form.Remove("text");
        Sink.Log(string.Join(",", form.Values)); // safe
        form["text"] = memo.Text;
        IReadOnlyDictionary<string, string> read = new ReadOnlyDictionary<string, string>(form);
        Sink.Log(read["text"]); // leak
        Sink.Log(read["title"]); // safe
        Sink.Log(read.GetValueOrDefault("title")); // safe
        Sink.Log(read.GetValueOrDefault("title", memo.Author)); // safe
        Sink.Log(read.GetValueOrDefault("text", "")); // leak
        form.TryAdd("by", memo.Author);
        Sink.Log(form["by"]); // safe
        Sink.Log(form.TryAdd("text2", memo.Text)); // safe
        Sink.Log(form["text2"]); // leak
    }

    private static void Derived(Memo memo)
    {
        var row = new Row { ["title"] = memo.Title };
        row["text"] = memo.Text;
        row.Add("by", memo.Author);
        Sink.Log(row["title"]); // safe
        Sink.Log(row["text"]); // leak
        Sink.Log(row["by"]); // safe
        Sink.Log(row.TryGetValue("by", out var by) ? by : ""); // safe
        row.Remove("text");
        Sink.Log(string.Join(",", row.Values)); // safe
    }

    private static void Ordered(Memo memo)
    {
        var rows = new OrderedDictionary<string, string> { { "title", memo.Title }, { "text", memo.Text } };
        Sink.Log(rows["title"]); // safe
        Sink.Log(rows["text"]); // leak
        rows.SetAt(1, memo.Author);
        Sink.Log(rows["title"]); // safe
        rows["text"] = memo.Text;
        rows.Insert(0, "reply", memo.Reply!);
        Sink.Log(rows["reply"]); // leak
        Sink.Log(rows["title"]); // safe
        rows.Remove("reply");
        rows.Remove("text");
        Sink.Log(string.Join(",", rows.Values)); // safe
        var old = new OrderedDictionary { { "title", memo.Title }, { "text", memo.Text } };
        Sink.Log(old["title"]); // safe
        Sink.Log(old["text"]); // leak
        Sink.Log(old[1]); // leak
    }

    private static void Never(Memo memo)
    {
        var row = ImmutableDictionary<string, string>.Empty.SetItem("title", memo.Title).SetItem("text", memo.Text);
        Sink.Log(row["title"]); // safe
        Sink.Log(row["text"]); // leak
        Sink.Log(row.GetValueOrDefault("title")); // safe
        Sink.Log(row.GetValueOrDefault("text", "")); // leak
        Sink.Log(row.Remove("text").GetValueOrDefault("text")); // safe
        Sink.Log(row.SetItem("text", memo.Author)["text"]); // safe
        var builder = ImmutableDictionary.CreateBuilder<string, string>();
        builder["title"] = memo.Title;
        builder.Add("text", memo.Text);
        Sink.Log(builder["title"]); // safe
        Sink.Log(builder["text"]); // leak
        var built = builder.ToImmutable();
        Sink.Log(built["title"]); // safe
        Sink.Log(built["text"]); // leak
        var sorted = ImmutableSortedDictionary<string, string>.Empty.Add("title", memo.Title).SetItem("text", memo.Text);
        Sink.Log(sorted["title"]); // safe
        Sink.Log(sorted["text"]); // leak
    }

    private static void Numbers(Memo memo)
    {
        var byNumber = new Dictionary<long, string> { [1] = memo.Text, [2] = memo.Title };
        int one = 1;
        Sink.Log(byNumber[one]); // leak
        Sink.Log(byNumber[one + 1]); // safe
        Sink.Log(byNumber[2L]); // safe
        var boxed = new Hashtable { [1] = memo.Text, [2] = memo.Title, [1L] = "" };
        Sink.Log(boxed[1]); // leak
        Sink.Log(boxed[2]); // safe
        var days = new Dictionary<DayOfWeek, string> { [DayOfWeek.Monday] = memo.Text, [DayOfWeek.Friday] = memo.Title };
        Sink.Log(days[DayOfWeek.Friday]); // safe
        Sink.Log(days[DayOfWeek.Monday]); // leak
    }

    private sealed class Row : Dictionary<string, string>;
}
