// A helper looks under a key or an index that its caller names: each is a place of its own.
namespace Flows.Calls.KeysOfCallers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Sessions(memo);
        Unknown(memo);
        Forms(memo);
        Rows(memo);
        Handed(memo);
    }

    private static void Sessions(Memo memo)
    {
        var session = new Session();
        session.Set("draft", memo.Text);
        session.Set("title", memo.Title);
        Sink.Log(session.Get("draft")); // leak
        Sink.Log(session.Get("title")); // safe
        session.Set("draft", memo.Title);
        Sink.Log(session.Get("draft")); // safe
        session.Drop("title");
        session.Set("draft", memo.Text);
        Sink.Log(session.Count); // safe
        Sink.Log(session.All()); // leak
    }

    private static void Unknown(Memo memo)
    {
        var session = new Session();
        session.Set("title", memo.Title);
        session.Set(memo.Author, memo.Text);
        Sink.Log(session.Get(memo.Author)); // leak
        Sink.Log(session.Get("carly")); // leak
        session.Set("title", memo.Author);
        Sink.Log(session.Get("title")); // safe
    }

    private static void Forms(Memo memo)
    {
        var form = new Form { ["text"] = memo.Text, ["title"] = memo.Title };
        Sink.Log(form["text"]); // leak
        Sink.Log(form["title"]); // safe
    }

    private static void Rows(Memo memo)
    {
        var row = new Row(memo.Title, memo.Text, memo.Author);
        Sink.Log(row[0]); // safe
        Sink.Log(row[1]); // leak
        Sink.Log(row.At(2)); // safe
        var index = memo.Id > 100 ? 0 : 1;
        Sink.Log(row[index]); // leak
    }

    private static void Handed(Memo memo)
    {
        var session = new Session();
        Remember(session, "text", memo.Text);
        Remember(session, "title", memo.Title);
        Sink.Log(session.Get("text")); // leak
        Sink.Log(session.Get("title")); // safe
    }

    private static void Remember(Session session, string key, string value) => session.Set(key, value);

    private sealed class Session
    {
        private readonly Dictionary<string, string> _items = [];

        public int Count => _items.Count;

        public void Set(string key, string value) => _items[key] = value;

        public string? Get(string key) => _items.TryGetValue(key, out var value) ? value : null;

        public void Drop(string key) => _items.Remove(key);

        public string All() => string.Join(",", _items.Values);
    }

    private sealed class Form
    {
        private readonly Dictionary<string, string> _fields = [];

        public string this[string name]
        {
            get => _fields[name];
            set => _fields[name] = value;
        }
    }

    private sealed class Row(params string[] cells)
    {
        public string this[int at] => cells[at];

        public string At(int at) => cells[at];
    }
}
