// Containers of one's own around a library's: the key or index is handed on, and under each lies something else.
namespace Flows.Collections.KeysHandedOn;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Constants(memo);
        Unknown(memo, "te");
        Defaults(memo);
        Statics(memo);
        Forwarded(memo);
        Indexes(memo);
        Nested(memo);
        Removed(memo);
        Enums(memo);
        Passed(memo);
        Cased(memo);
    }

    private static void Constants(Memo memo)
    {
        var bag = new Bag();
        bag.Set("text", memo.Text);
        bag.Set("title", memo.Title);
        Sink.Log(bag.Get("title")); // safe
        Sink.Log(bag.Get("text")); // leak
        Sink.Log(bag["text"]); // leak
        Sink.Log(bag["title"]); // safe
        Sink.Log(bag.Get("none")); // safe
        Sink.Log(bag.All()); // leak
        bag.Set("text", "");
        Sink.Log(bag.Get("text")); // safe
        bag["title"] = memo.Text;
        Sink.Log(bag.Get("title")); // leak
    }

    private static void Unknown(Memo memo, string half)
    {
        var bag = new Bag();
        bag.Set(half + "xt", memo.Text);
        Sink.Log(bag.Get("text")); // leak
        var other = new Bag();
        other.Set("text", memo.Text);
        Sink.Log(other.Get(half + "xt")); // leak
        Sink.Log(other.Count); // safe
        var third = new Bag();
        foreach (var (key, value) in new[] { ("a", memo.Title), ("b", memo.Text) })
            third.Set(key, value);
        Sink.Log(third.Get("b")); // leak
    }

    private static void Defaults(Memo memo)
    {
        var bag = new Bag();
        Sink.Log(bag.Or("title", memo.Title)); // safe
        Sink.Log(bag.Or("text", memo.Text)); // leak
        bag.Set("text", memo.Title);
        Sink.Log(bag.Or("text", "nothing")); // safe
    }

    private static void Statics(Memo memo)
    {
        Shared.Put("title", memo.Title);
        Shared.Put("text", memo.Text);
        Sink.Log(Shared.Take("title")); // safe
        Sink.Log(Shared.Take("text")); // leak
    }

    private static void Forwarded(Memo memo)
    {
        var session = new Session(new Bag());
        session.Remember(memo);
        Sink.Log(session.Title); // safe
        Sink.Log(session.Text); // leak
        session.Forget();
        Sink.Log(session.Text); // safe
    }

    private static void Indexes(Memo memo)
    {
        var row = new Row(memo.Title, memo.Text);
        Sink.Log(row[0]); // safe
        Sink.Log(row[1]); // leak
        Sink.Log(row.At(0)); // safe
        Sink.Log(row.At(1)); // leak
        row[1] = memo.Author;
        Sink.Log(row[1]); // safe
        row[0] = memo.Text;
        Sink.Log(row.At(0)); // leak
        for (var i = 0; i < 2; i++)
            Sink.Log(row[i]); // leak
    }

    private static void Nested(Memo memo)
    {
        var lists = new Lists();
        lists.Add("titles", memo.Title);
        lists.Add("texts", memo.Text);
        Sink.Log(lists.Of("titles")); // safe
        Sink.Log(lists.Of("texts")); // leak
    }

    private static void Removed(Memo memo)
    {
        var bag = new Bag();
        bag.Set("text", memo.Text);
        Sink.Log(bag.Take("text")); // leak
        Sink.Log(bag.Get("text")); // safe
    }

    private static void Enums(Memo memo)
    {
        var form = new Form();
        form.Set(Field.Title, memo.Title);
        form.Set(Field.Body, memo.Text);
        Sink.Log(form.Get(Field.Title)); // safe
        Sink.Log(form.Get(Field.Body)); // leak
    }

    private static void Passed(Memo memo)
    {
        var bag = new Bag();
        Fill(bag, "text", memo.Text);
        Fill(bag, "title", memo.Title);
        Show(bag, "title"); // safe
        Show(bag, "text"); // leak
    }

    private static void Fill(Bag bag, string key, string value) => bag.Set(key, value);

    private static void Show(Bag bag, string key) => Sink.Log(bag.Get(key));

    private static void Cased(Memo memo)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Text"] = memo.Text, ["Title"] = memo.Title };
        Sink.Log(headers["text"]); // leak
        Sink.Log(headers["title"]); // safe
        Sink.Log(headers.TryGetValue("TEXT", out var text) ? text : ""); // leak
    }

    private enum Field
    {
        Title,
        Body,
    }

    private sealed class Bag
    {
        private readonly Dictionary<string, string> _items = [];

        public int Count => _items.Count;

        public string? this[string key]
        {
            get => _items[key];
            set => _items[key] = value ?? "";
        }

        public void Set(string key, string value) => _items[key] = value;

        public string? Get(string key) => _items.TryGetValue(key, out var value) ? value : null;

        public string Or(string key, string other) => _items.GetValueOrDefault(key) ?? other;

        public string? Take(string key) => _items.Remove(key, out var value) ? value : null;

        public string All() => string.Join(",", _items.Values);
    }

    private static class Shared
    {
        private static readonly Dictionary<string, string> s_items = [];

        public static void Put(string key, string value) => s_items[key] = value;

        public static string Take(string key) => s_items[key];
    }

    private sealed class Session(Bag bag)
    {
        public string? Title => bag.Get("title");

        public string? Text => bag.Get("text");

        public void Remember(Memo memo)
        {
            bag.Set("title", memo.Title);
            bag.Set("text", memo.Text);
        }

        public void Forget() => bag.Set("text", "");
    }

    private sealed class Row(params string[] cells)
    {
        public string this[int index]
        {
            get => cells[index];
            set => cells[index] = value;
        }

        public string At(int index) => cells[index];
    }

    private sealed class Lists
    {
        private readonly Dictionary<string, List<string>> _lists = [];

        public void Add(string name, string item)
        {
            if (!_lists.TryGetValue(name, out var list))
                _lists[name] = list = [];
            list.Add(item);
        }

        public string Of(string name) => string.Join(",", _lists[name]);
    }

    private sealed class Form
    {
        private readonly Dictionary<Field, string> _fields = [];

        public void Set(Field field, string value) => _fields[field] = value;

        public string Get(Field field) => _fields[field];
    }
}
