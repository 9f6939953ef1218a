// Data structures that programmers write themselves.
namespace Flows.Collections.OwnStructures;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Rings(memo);
        Chains(memo);
        Recent(memo);
        Tries(memo);
        Pools(memo);
    }

    private static void Rings(Memo memo)
    {
        var ring = new Ring<string>(2);
        ring.Push(memo.Text);
        Sink.Log(ring.Newest); // leak
        Sink.Log(ring.Count); // safe
        var plain = new Ring<string>(2);
        plain.Push(memo.Title);
        Sink.Log(plain.Newest); // safe
        var sizes = new Ring<int>(4);
        sizes.Push(memo.Text.Length);
        Sink.Log(sizes.Newest); // safe
    }

    private static void Chains(Memo memo)
    {
        Link? chain = null;
        foreach (var line in memo.Lines)
            chain = new Link(line, memo.Id, chain);
        Sink.Log(chain!.Next!.Text); // leak
        Sink.Log(chain.Next.Id); // safe
        var length = 0;
        for (var at = chain; at is not null; at = at.Next)
            length += at.Text.Length;
        Sink.Log(length); // safe
        var head = new Link("head", 0, chain);
        Sink.Log(head.Text); // safe
        Sink.Log(head.Next!.Next!.Text); // leak
    }

    private static void Recent(Memo memo)
    {
        var recent = new RecentlyUsed<string, string>(2);
        recent.Put(memo.Text, memo.Title);
        Sink.Log(recent.Get(memo.Text)); // safe
        Sink.Log(recent.Oldest); // leak
        var bodies = new RecentlyUsed<int, string>(2);
        bodies.Put(memo.Id, memo.Text);
        Sink.Log(bodies.Get(memo.Id)); // leak
        Sink.Log(bodies.Oldest); // safe
    }

    private static void Tries(Memo memo)
    {
        var trie = new Trie();
        trie.Add(memo.Text, 7);
        Sink.Log(trie.Find(memo.Text)); // safe
        Sink.Log(trie.Words().First()); // leak
        var titles = new Trie();
        titles.Add(memo.Title, 1);
        Sink.Log(titles.Words().First()); // safe
    }

    private static void Pools(Memo memo)
    {
        var pool = new Pool<StringBuilder>(() => new StringBuilder(), builder => builder.Clear());
        var builder = pool.Rent();
        builder.Append(memo.Text);
        Sink.Log(builder.ToString()); // leak
        pool.Return(builder);
        Sink.Log(pool.Rent().Length); // safe
        Sink.Log(builder.ToString()); // safe
    }

    private sealed class Ring<T>(int size)
    {
        private readonly T[] _items = new T[size];
        private int _next;

        public int Count => Math.Min(_next, size);

        public T Newest => _items[(_next - 1) % size];

        public void Push(T item) => _items[_next++ % size] = item;
    }

    private sealed record Link(string Text, int Id, Link? Next);

    private sealed class RecentlyUsed<TKey, TValue>(int size) where TKey : notnull
    {
        private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _places = [];
        private readonly LinkedList<(TKey Key, TValue Value)> _order = new();

        public TKey Oldest => _order.Last!.Value.Key;

        public TValue? Get(TKey key)
        {
            if (!_places.TryGetValue(key, out var node))
                return default;
            _order.Remove(node);
            _order.AddFirst(node);
            return node.Value.Value;
        }

        public void Put(TKey key, TValue value)
        {
            if (_places.Count >= size)
            {
                _places.Remove(_order.Last!.Value.Key);
                _order.RemoveLast();
            }

            _places[key] = _order.AddFirst((key, value));
        }
    }

    private sealed class Trie
    {
        private readonly SortedDictionary<char, Trie> _next = [];
        private int? _value;

        public void Add(string word, int value)
        {
            var at = this;
            foreach (var letter in word)
                at = at._next.TryGetValue(letter, out var known) ? known : at._next[letter] = new Trie();
            at._value = value;
        }

        public int? Find(string word) => word.Length == 0 ? _value : _next.TryGetValue(word[0], out var next) ? next.Find(word[1..]) : null;

        public IEnumerable<string> Words() =>
            _next.SelectMany(pair => pair.Value.Words().Select(rest => pair.Key + rest)).Concat(_value is null ? [] : [""]);
    }

    private abstract record Expr
    {
        public abstract T Accept<T>(IVisitor<T> visitor);
    }

    private sealed record Text(string Value) : Expr
    {
        public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
    }

    private sealed record Quoted(Expr Inner) : Expr
    {
        public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
    }

    private sealed record Joined(Expr Left, Expr Right) : Expr
    {
        public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
    }

    private interface IVisitor<out T>
    {
        T Visit(Text text);

        T Visit(Quoted quoted);

        T Visit(Joined joined);
    }

    private sealed class Pool<T>(Func<T> make, Action<T> reset)
    {
        private readonly Stack<T> _free = new();

        public T Rent() => _free.TryPop(out var item) ? item : make();

        public void Return(T item)
        {
            reset(item);
            _free.Push(item);
        }
    }
}
