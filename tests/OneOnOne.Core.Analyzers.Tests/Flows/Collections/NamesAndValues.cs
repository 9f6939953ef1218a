// Containers that keep things under names and have no type parameters: each known name is a place of its own.
using System.Collections;
using System.Collections.Specialized;
using System.Text.Json.Nodes;
using System.Web;

namespace Flows.Collections.NamesAndValues;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        NamesOfMany(memo);
        Queries(memo);
        Tables(memo);
        Sorted(memo);
        Nodes(memo);
        NodesInNodes(memo);
    }

    private static void NamesOfMany(Memo memo)
    {
        var names = new NameValueCollection { ["text"] = memo.Text, ["name"] = memo.Title };
        Sink.Log(names["name"]); // safe
        Sink.Log(names["text"]); // leak
        Sink.Log(names.Get("text")); // leak
        Sink.Log(names.Get("name")); // safe
        Sink.Log(names[0]); // leak
        Sink.Log(names.GetValues("text")![0]); // leak
        Sink.Log(string.Join(",", names.AllKeys)); // safe
        foreach (string name in names)
            Sink.Log(name); // safe
        foreach (string name in names)
            Sink.Log(names[name]); // leak
        names["text"] = "gone";
        Sink.Log(names["text"]); // safe
        names.Add("name", memo.Text);
        Sink.Log(names["name"]); // leak
        names.Add("name", "more");
        Sink.Log(names["name"]); // leak
        names.Remove("name");
        Sink.Log(names["name"]); // safe
    }

    private static void Queries(Memo memo)
    {
        var query = HttpUtility.ParseQueryString("");
        query["q"] = memo.Text;
        Sink.Log(query.ToString()); // leak
        var plain = HttpUtility.ParseQueryString("");
        plain["q"] = memo.Title;
        Sink.Log(plain.ToString()); // safe
        var parsed = HttpUtility.ParseQueryString("a=" + memo.Text);
        Sink.Log(parsed["a"]); // leak
    }

    private static void Tables(Memo memo)
    {
        var table = new Hashtable();
        table["a"] = memo.Text;
        table["b"] = memo.Title;
        Sink.Log(table["a"]); // leak
        Sink.Log(table["b"]); // safe
        table.Remove("a");
        Sink.Log(table["a"]); // safe
        table.Add("a", memo.Text);
        Sink.Log(table["a"]); // leak
        foreach (DictionaryEntry entry in table)
        {
            Sink.Log(entry.Value); // leak
            Sink.Log(entry.Key); // safe
        }

        table["a"] = "gone";
        foreach (var value in table.Values)
            Sink.Log(value); // safe
        Fill(table, memo);
        Sink.Log(table["z"]); // leak
    }

    private static void Sorted(Memo memo)
    {
        var sorted = new SortedList { ["a"] = memo.Text };
        Sink.Log(sorted["a"]); // leak
        Sink.Log(sorted.GetByIndex(0)); // leak
        Sink.Log(sorted.GetKey(0)); // safe
        var words = new StringDictionary { ["a"] = memo.Text, ["b"] = memo.Title };
        Sink.Log(words["a"]); // leak
        Sink.Log(words["b"]); // safe
    }

    private static void Nodes(Memo memo)
    {
        var node = new JsonObject { ["t"] = memo.Text, ["n"] = memo.Title };
        Sink.Log(node["n"]!.GetValue<string>()); // safe
        Sink.Log((string?)node["t"]); // leak
        Sink.Log(node.ToString()); // leak
        Sink.Log(node.ToJsonString()); // leak
        node.Remove("t");
        Sink.Log(node.ToString()); // safe
        node.Add("t", memo.Text);
        Sink.Log(node.ToString()); // leak
        foreach (var (name, value) in node)
        {
            Sink.Log(name); // safe
            Sink.Log(value!.ToString()); // leak
        }

        if (node.TryGetPropertyValue("t", out var found))
            Sink.Log(found!.ToString()); // leak
        Sink.Log(node.Count); // safe
    }

    private static void NodesInNodes(Memo memo)
    {
        var nested = new JsonObject
        {
            ["a"] = new JsonObject { ["b"] = memo.Text, ["c"] = memo.Title },
            ["d"] = new JsonArray { memo.Text },
        };
        Sink.Log(nested["a"]!["b"]!.ToString()); // leak
        Sink.Log(nested["a"]!["c"]!.ToString()); // safe
        Sink.Log(nested["d"]![0]!.ToString()); // leak
        Sink.Log(nested["a"]!.DeepClone()["b"]!.ToString()); // leak
        nested["a"]!["b"] = "gone";
        Sink.Log(nested["a"]!["b"]!.ToString()); // safe
        var parsed = JsonNode.Parse("{\"x\":\"" + memo.Text + "\"}")!;
        Sink.Log(parsed["x"]!.ToString()); // leak
        Sink.Log(parsed.AsObject()["x"]!.GetValue<string>()); // leak
    }

    private static void Fill(Hashtable table, Memo memo) => table["z"] = memo.Text;
}
