// Maps: keys apart from values, and one key apart from the other.
using System.Collections.Immutable;
using System.Collections.Specialized;

namespace Flows.Collections.MapsOfMemos;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Dictionaries(memo);
        KeysOfContent(memo);
        Legacy(memo);
        Grouped(memo);
    }

    private static void Dictionaries(Memo memo)
    {
        var fields = new Dictionary<string, string>
        {
            ["title"] = memo.Title,
            ["text"] = memo.Text,
        };
        Sink.Log(fields["title"]); // safe
        Sink.Log(fields["text"]); // leak
        foreach (var (name, value) in fields)
        {
            Sink.Log(name); // safe
            Sink.Log(value); // leak
        }

        Sink.Log(string.Join(",", fields.Keys)); // safe
        Sink.Log(string.Join(",", fields.Values)); // leak
        if (fields.TryGetValue("text", out var found))
            Sink.Log(found); // leak
        if (fields.Remove("text", out var removed))
            Sink.Log(removed); // leak
        fields["text"] = "";
        Sink.Log(fields["text"]); // safe
        Sink.Log(fields.GetValueOrDefault("title")); // safe
    }

    private static void KeysOfContent(Memo memo)
    {
        var counts = new Dictionary<string, int> { [memo.Text] = 1 };
        Sink.Log(counts[memo.Text]); // safe
        Sink.Log(counts.Keys.First()); // leak
        foreach (var count in counts)
        {
            Sink.Log(count.Value); // safe
            Sink.Log(count.Key); // leak
        }

        var byTitle = new SortedDictionary<string, Memo> { [memo.Title] = memo };
        foreach (var pair in byTitle)
        {
            Sink.Log(pair.Key); // safe
            Sink.Log(pair.Value.Author); // safe
            Sink.Log(pair.Value.Text); // leak
        }
    }

    private static void Legacy(Memo memo)
    {
        var values = new NameValueCollection { { "title", memo.Title } };
        Sink.Log(values["title"]); // safe
        values.Add("text", memo.Text);
        Sink.Log(values["text"]); // leak
        System.Collections.IList list = new System.Collections.ArrayList();
        list.Add(memo.Text);
        Sink.Log(list[0]); // leak
        System.Collections.Hashtable table = new() { ["n"] = memo.Id };
        Sink.Log(table["n"]); // safe
    }

    private static void Grouped(Memo memo)
    {
        var byAuthor = new Dictionary<string, List<Memo>>();
        foreach (var each in Notes.All())
        {
            if (!byAuthor.TryGetValue(each.Author, out var group))
                byAuthor.Add(each.Author, group = []);
            group.Add(each);
        }

        foreach (var (author, group) in byAuthor)
        {
            Sink.Log($"{author}: {group.Count}"); // safe
            Sink.Log($"{author}: {group[0].Text}"); // leak
            Sink.Log($"{author}: {group[0].On}"); // safe
        }
    }
}
