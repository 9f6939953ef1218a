// Old collections and others of the library: ArrayList, NameValueCollection, BitArray, KeyedCollection.
using System.Collections;
using System.Collections.ObjectModel;
using System.Collections.Specialized;

namespace Flows.Collections.NonGeneric;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Old(memo);
        Named(memo);
        Observed(memo);
        Keyed(memo);
        Chosen(memo);
    }

    private static void Old(Memo memo)
    {
        var list = new ArrayList { memo.Text };
        Sink.Log(list[0]); // leak
        Sink.Log(list.Count); // safe
        var table = new Hashtable { [memo.Title] = memo.Text };
        Sink.Log(table[memo.Title]); // leak
        var plain = new ArrayList { memo.Title };
        foreach (string title in plain)
            Sink.Log(title); // safe
        foreach (DictionaryEntry entry in table)
            Sink.Log(entry.Value); // leak
    }

    private static void Named(Memo memo)
    {
        var values = new NameValueCollection { { "note", memo.Text } };
        Sink.Log(values["note"]); // leak
        Sink.Log(values.Count); // safe
        var plain = new NameValueCollection { { "note", memo.Title } };
        Sink.Log(plain.Get("note")); // safe
    }

    private static void Observed(Memo memo)
    {
        var rows = new ObservableCollection<string> { memo.Text };
        Sink.Log(rows[0]); // leak
        var plain = new ObservableCollection<string>([memo.Title]);
        Sink.Log(plain[0]); // safe
        var wrapped = new ReadOnlyCollection<string>([memo.Text]);
        Sink.Log(wrapped[0]); // leak
    }

    private static void Keyed(Memo memo)
    {
        var entries = new Entries { new Entry(1, memo.Title, memo.Text) };
        Sink.Log(entries[1].Text); // leak
        Sink.Log(entries[1].Title); // safe
    }

    private static void Chosen(Memo memo)
    {
        IDictionary<string, object> bag = new System.Dynamic.ExpandoObject()!;
        bag["text"] = memo.Text;
        Sink.Log(bag["text"]); // leak
        var lookup = new OrderedDictionary<string, string> { [memo.Title] = memo.Text };
        Sink.Log(lookup.GetAt(0).Value); // leak
        Sink.Log(lookup.GetAt(0).Key); // safe
    }

    private sealed record Entry(int Id, string Title, string Text);

    private sealed class Entries : KeyedCollection<int, Entry>
    {
        protected override int GetKeyForItem(Entry item) => item.Id;
    }
}
