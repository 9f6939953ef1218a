// Objects that hold each other, and what outlives a call: parents, children, copies, parts, statics, sessions.
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
        Tuples(memo);
        Deconstructed(memo);
        Statics(memo);
        Later(memo);
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
}
