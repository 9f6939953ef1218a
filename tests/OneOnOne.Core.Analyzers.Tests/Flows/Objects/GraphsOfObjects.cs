// Objects that hold each other: parents, children, copies, wrappers, computed and cached members.
namespace Flows.Objects.GraphsOfObjects;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Linked(memo);
        Trees(memo);
        Cyclic(memo);
        Copies(memo);
        Structs(memo);
        Computed(memo);
        Cached(memo);
        Fields(memo);
        Conditional(memo, new Draft());
        Initialised(memo);
        Primary(memo);
        Ordered(memo);
        Tuples(memo);
        Deconstructed(memo);
        Statics(memo);
        Later(memo);
        Generic(memo);
        Replaced(memo);
        Masked(memo);
    }

    private static void Linked(Memo memo)
    {
        var tail = new Node { Value = memo.Text };
        var head = new Node { Value = memo.Title, Next = tail };
        Sink.Log(head.Value); // safe
        Sink.Log(head.Next.Value); // leak
        head.Next.Value = "gone";
        Sink.Log(tail.Value); // safe
        Node? at = new Node { Value = "a", Next = new Node { Value = "b", Next = new Node { Value = memo.Text } } };
        while (at.Next is not null)
            at = at.Next;
        Sink.Log(at.Value); // leak
    }

    private static void Trees(Memo memo)
    {
        var root = new Branch("root");
        var child = new Branch("child");
        root.Add(child);
        child.Add(new Branch(memo.Text));
        Sink.Log(root.Render()); // leak
        Sink.Log(root.Depth()); // safe
        var other = new Branch("root");
        other.Add(new Branch(memo.Title));
        Sink.Log(other.Count); // safe
    }

    private static void Cyclic(Memo memo)
    {
        var parent = new Parent();
        var child = new Child(parent);
        parent.Only = child;
        child.Words = memo.Text;
        Sink.Log(child.Of.Only!.Of.Only!.Words); // leak
        Sink.Log(child.Of.Name); // safe
    }

    private static void Copies(Memo memo)
    {
        var first = new Card("one", memo.Text);
        var second = first with { Title = "two" };
        var third = first with { Body = memo.Title };
        Sink.Log(second.Body); // leak
        Sink.Log(second.Title); // safe
        Sink.Log(third.Body); // safe
        Sink.Log(third); // safe
        Sink.Log(second); // leak
        Sink.Log(first == second); // safe
    }

    private static void Structs(Memo memo)
    {
        var a = new Point { Label = memo.Title };
        var b = a;
        b.Label = memo.Text;
        Sink.Log(a.Label); // safe
        Sink.Log(b.Label); // leak
        var points = new Point[2];
        points[0].Label = memo.Text;
        Sink.Log(points[0].Label); // leak
        var holder = new Holder();
        var copy = holder.Point;
        copy.Label = memo.Text;
        Sink.Log(holder.Point.Label); // safe
        holder.Point = copy;
        Sink.Log(holder.Point.Label); // leak
        b = default;
        Sink.Log(b.Label); // safe
    }

    private static void Computed(Memo memo)
    {
        var person = new Person { First = "Ann", Notes = memo.Text };
        Sink.Log(person.Full); // leak
        Sink.Log(person.Short); // safe
        Sink.Log(person.HasNotes); // safe
    }

    private static void Cached(Memo memo)
    {
        var lazy = new LazyCard(memo);
        Sink.Log(lazy.Body); // leak
        Sink.Log(lazy.Title); // safe
        var late = new Lazy<Card>(() => new Card(memo.Title, memo.Text));
        Sink.Log(late.IsValueCreated); // safe
        Sink.Log(late.Value.Title); // safe
        Sink.Log(late.Value.Body); // leak
    }

    private static void Fields(Memo memo)
    {
        var box = new Trimmed { Text = memo.Text, Plain = memo.Text };
        Sink.Log(box.Text); // leak
        Sink.Log(box.Plain); // safe
    }

    private static void Conditional(Memo memo, Draft? draft)
    {
        draft?.Body = memo.Text;
        Sink.Log(draft?.Title); // safe
        Sink.Log(draft?.Body); // leak
        draft?.Inner?.Body = memo.Title;
        Sink.Log(draft?.Inner?.Body); // safe
    }

    private static void Initialised(Memo memo)
    {
        var draft = new Draft { Title = memo.Title, Inner = { Body = memo.Text } };
        Sink.Log(draft.Inner.Body); // leak
        Sink.Log(draft.Title); // safe
        var needed = new Needed { Body = memo.Text, Title = memo.Title };
        Sink.Log(needed.Title); // safe
        Sink.Log(needed.Body); // leak
        var list = new Bag { Items = { memo.Title, memo.Text } };
        Sink.Log(list.Items[1]); // leak
        Sink.Log(list.Items.Count); // safe
    }

    private static void Primary(Memo memo)
    {
        var service = new Service(memo.Title, memo.Text);
        Sink.Log(service.Title()); // safe
        Sink.Log(service.Body()); // leak
        service.Forget();
        Sink.Log(service.Body()); // safe
    }

    private static void Ordered(Memo memo)
    {
        var derived = new Derived(memo.Text);
        Sink.Log(derived.FromBase); // leak
        Sink.Log(derived.Early); // safe
        Sink.Log(derived.Late); // leak
    }

    private static void Tuples(Memo memo)
    {
        var nested = (memo.Title, (memo.Text, memo.Id));
        Sink.Log(nested.Item1); // safe
        Sink.Log(nested.Item2.Text); // leak
        Sink.Log(nested.Item2.Id); // safe
        var list = new List<(string Name, string Body)> { (memo.Title, memo.Text) };
        foreach (var (name, body) in list)
        {
            Sink.Log(name); // safe
            Sink.Log(body); // leak
        }
    }

    private static void Deconstructed(Memo memo)
    {
        var (title, body) = new Card(memo.Title, memo.Text);
        Sink.Log(title); // safe
        Sink.Log(body); // leak
        string again;
        (again, _) = Halves(memo.Text);
        Sink.Log(again); // leak
        (_, var size) = Halves(memo.Text);
        Sink.Log(size); // safe
    }

    private static (string Half, int Size) Halves(string text) => (text[..(text.Length / 2)], text.Length);

    private static void Statics(Memo memo)
    {
        Registry.Last = memo.Text;
        Sink.Log(Registry.Last); // leak
        Registry.Name = memo.Title;
        Sink.Log(Registry.Name); // safe
        Registry.Reset();
        Sink.Log(Registry.Last); // safe
    }

    private static void Later(Memo memo)
    {
        var recorder = new Session();
        recorder.Open(memo);
        recorder.Close(); // leak
    }

    private static void Generic(Memo memo)
    {
        var pair = new Pair<string, int>(memo.Text, memo.Id);
        Sink.Log(pair.First); // leak
        Sink.Log(pair.Second); // safe
        var flipped = pair.Flip();
        Sink.Log(flipped.First); // safe
        Sink.Log(flipped.Second); // leak
    }

    private static void Replaced(Memo memo)
    {
        var draft = new Draft { Body = memo.Text };
        var alias = draft;
        draft = new Draft { Body = memo.Title };
        Sink.Log(draft.Body); // safe
        Sink.Log(alias.Body); // leak
        alias.Body = "clean";
        Sink.Log(alias.Body); // safe
    }

    private static void Masked(Memo memo)
    {
        Base view = new Special(memo.Text);
        Sink.Log(view.Body); // leak
        Sink.Log(view.Kind); // safe
        Base plain = new Base("plain");
        Sink.Log(plain.Body); // safe
    }

    private sealed class Node
    {
        public string? Value { get; set; }

        public Node? Next { get; set; }
    }

    private sealed class Branch(string label)
    {
        private readonly List<Branch> _children = [];

        public int Count => _children.Count;

        public void Add(Branch child) => _children.Add(child);

        public string Render() => label + "(" + string.Concat(_children.Select(child => child.Render())) + ")";

        public int Depth() => _children.Count == 0 ? 1 : 1 + _children.Max(child => child.Depth());
    }

    private sealed class Parent
    {
        public string Name => "parent";

        public Child? Only { get; set; }
    }

    private sealed class Child(Parent of)
    {
        public Parent Of { get; } = of;

        public string? Words { get; set; }
    }

    private sealed record Card(string Title, string Body);

    private struct Point
    {
        public string? Label;
    }

    private sealed class Holder
    {
        public Point Point { get; set; }
    }

    private sealed class Person
    {
        public required string First { get; init; }

        public string Notes { get; init; } = "";

        public string Full => $"{First}: {Notes}";

        public string Short => First[..1];

        public bool HasNotes => Notes.Length > 0;
    }

    private sealed class LazyCard(Memo memo)
    {
        private string? _body;

        public string Body => _body ??= memo.Text.Trim();

        public string Title => field ??= memo.Title;
    }

    private sealed class Trimmed
    {
        public string Text { get; set => field = value.Trim(); } = "";

        public string Plain { get; set => field = value.Length > 3 ? "long" : "short"; } = "";
    }

    private sealed class Draft
    {
        public string? Title { get; set; } = "draft";

        public string? Body { get; set; }

        public Draft Inner => field ??= new Draft();
    }

    private sealed class Needed
    {
        public required string Title { get; init; }

        public required string Body { get; init; }
    }

    private sealed class Bag
    {
        public List<string> Items { get; } = [];
    }

    private sealed class Service(string title, string body)
    {
        private string _body = body;

        public string Title() => title;

        public string Body() => _body;

        public void Forget() => _body = "";
    }

    private class Foundation
    {
        protected Foundation(string text)
        {
            FromBase = text;
            Early = Peek();
        }

        public string FromBase { get; }

        public string Early { get; }

        protected virtual string Peek() => "base";
    }

    private sealed class Derived : Foundation
    {
        private readonly string? _own;

        public Derived(string text)
            : base(text) =>
            _own = text;

        public string Late => Peek();

        protected override string Peek() => _own ?? "unset";
    }

    private static class Registry
    {
        public static string Last { get; set; } = "";

        public static string Name = "";

        public static void Reset() => Last = "";
    }

    private sealed class Session
    {
        private string _current = "";
        private int _opened;

        public void Open(Memo memo)
        {
            _opened++;
            _current = memo.Text;
        }

        public void Close()
        {
            Sink.Log($"opened {_opened}"); // safe
            Sink.Log($"closing {_current}");
            _current = "";
            Sink.Log(_current); // safe
        }
    }

    private sealed record Pair<TFirst, TSecond>(TFirst First, TSecond Second)
    {
        public Pair<TSecond, TFirst> Flip() => new(Second, First);
    }

    private class Base(string body)
    {
        public virtual string Body => body;

        public string Kind => GetType().Name;
    }

    private sealed class Special(string body) : Base("covered")
    {
        public override string Body => base.Body + body;
    }
}
