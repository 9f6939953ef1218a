// Collections of the user's own: fields behind Add, indexers and enumerators.
namespace Flows.Collections.UserCollections;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Ring(memo);
        Wrapper(memo);
        Duck(memo);
        Grouping(memo);
        ExtensionEnumerator(memo);
    }

    private static void Ring(Memo memo)
    {
        var content = new RingBuffer(2);
        content.Push(memo.Text);
        Sink.Log(content.Latest); // leak
        Sink.Log(content.Size); // safe
        var plain = new RingBuffer(2);
        plain.Push(memo.Title);
        Sink.Log(plain.Latest); // safe
    }

    private static void Wrapper(Memo memo)
    {
        var shelf = new Shelf<string>();
        shelf.Put(memo.Title);
        Sink.Log(shelf.Take()); // safe
        shelf.Put(memo.Text);
        Sink.Log(shelf.Take()); // leak
        var boxes = new Shelf<Box>();
        boxes.Put(new Box { Label = memo.Title, Value = memo.Text });
        Sink.Log(boxes.Take().Label); // safe
        boxes.Put(new Box { Label = memo.Title, Value = memo.Text });
        Sink.Log(boxes.Take().Value); // leak
    }

    private static void Duck(Memo memo)
    {
        foreach (var word in new Words(memo.Text))
            Sink.Log(word); // leak
        foreach (var word in new Words(memo.Title))
            Sink.Log(word); // safe
    }

    private static void Grouping(Memo memo)
    {
        var index = new Index();
        index.Add(memo.Author, memo.Text);
        foreach (var text in index.Of(memo.Author))
            Sink.Log(text); // leak
        foreach (var name in index.Names)
            Sink.Log(name); // safe
        Sink.Log(index.Count(memo.Author)); // safe
    }

    private static void ExtensionEnumerator(Memo memo)
    {
        foreach (var item in (memo.Title, memo.Text))
            Sink.Log(item); // leak
        foreach (var item in (memo.Title, memo.Author))
            Sink.Log(item); // safe
    }

    private static IEnumerator<string> GetEnumerator(this (string First, string Second) pair)
    {
        yield return pair.First;
        yield return pair.Second;
    }

    private sealed class RingBuffer(int size)
    {
        private readonly string[] _slots = new string[size];
        private int _next;

        public int Size => _slots.Length;

        public string Latest => _slots[(_next + _slots.Length - 1) % _slots.Length];

        public void Push(string item)
        {
            _slots[_next] = item;
            _next = (_next + 1) % _slots.Length;
        }
    }

    private sealed class Shelf<T>
    {
        private readonly Stack<T> _items = new();

        public void Put(T item) => _items.Push(item);

        public T Take() => _items.Pop();
    }

    private sealed class Box
    {
        public string Label { get; init; } = "";

        public string Value { get; init; } = "";
    }

    private sealed class Index
    {
        private readonly Dictionary<string, List<string>> _byName = [];

        public IEnumerable<string> Names => _byName.Keys;

        public void Add(string name, string text)
        {
            if (!_byName.TryGetValue(name, out var list))
                _byName[name] = list = [];
            list.Add(text);
        }

        public IEnumerable<string> Of(string name) => _byName[name];

        public int Count(string name) => _byName[name].Count;
    }

    private readonly struct Words(string text)
    {
        public Enumerator GetEnumerator() => new(text.Split(' '));

        public struct Enumerator(string[] words)
        {
            private int _at = -1;

            public string Current => words[_at];

            public bool MoveNext() => ++_at < words.Length;
        }
    }
}
