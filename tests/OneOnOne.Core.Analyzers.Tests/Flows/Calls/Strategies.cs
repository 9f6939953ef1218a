// Bodies chosen by factories, tables, visitors and properties.
namespace Flows.Calls.Strategies;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        ByFactory(memo, true);
        Tables(memo);
        Printed(memo);
        Visits(memo);
        Strategy(memo);
    }

    private static T Choose<T>(T one, T other) where T : class => one is null ? other : one;

    private static T? Cast<T>(object value) where T : class => value as T;

    private static T Or<T>(T? value, T other) where T : class => value ?? other;

    private static void ByFactory(Memo memo, bool full)
    {
        Sink.Log(For("plain").Format(memo)); // safe
        Sink.Log(For("full").Format(memo)); // leak
        var chosen = full ? (Formatter)new Full() : new Plain();
        Sink.Log(chosen.Format(memo)); // leak
        if (chosen is Counting counting)
            Sink.Log(counting.Format(memo));
        if (chosen is Full sure)
            Sink.Log(sure.Format(memo)); // leak
    }

    private static Formatter For(string kind) => kind == "full" ? new Full() : new Plain();

    private static void Tables(Memo memo)
    {
        var table = new Dictionary<string, Formatter> { ["plain"] = new Plain(), ["full"] = new Full() };
        Sink.Log(table["plain"].Format(memo)); // safe
        Sink.Log(table["full"].Format(memo)); // leak
        Sink.Log(table.Values.Max(each => each.Format(memo).Length)); // safe
    }

    private static void Printed(Memo memo)
    {
        object[] all = [new Named(memo.Text, memo.Title), memo.Title];
        Sink.Log(all[0]); // safe
        Sink.Log($"{new Shouting(memo.Text)}"); // leak
        Sink.Log(string.Concat(new Shouting(memo.Title), all[1])); // safe
        Sink.Log(new Shouting(memo.Text).GetHashCode()); // safe
    }

    private static void Visits(Memo memo)
    {
        Node tree = new Branch(new Leaf(memo.Title), new Secret(memo.Text));
        Sink.Log(tree.Accept(new Printing())); // leak
        Sink.Log(tree.Accept(new Hiding())); // safe
        Sink.Log(tree.Accept(new Sizing())); // safe
        Sink.Log(new Leaf(memo.Title).Accept(new Printing())); // safe
    }

    private static void Strategy(Memo memo)
    {
        var renderer = new Renderer(new Plain());
        Sink.Log(renderer.Render(memo)); // safe
        renderer.Formatter = new Full();
        Sink.Log(renderer.Render(memo)); // leak
        renderer.Formatter = new Counting();
        Sink.Log(renderer.Render(memo)); // safe
    }

    private abstract class Formatter
    {
        public abstract string Format(Memo memo);
    }

    private class Plain : Formatter
    {
        public override string Format(Memo memo) => memo.Title;
    }

    private class Full : Formatter
    {
        public override string Format(Memo memo) => memo.Title + memo.Text;
    }

    private sealed class Counting : Formatter
    {
        public override string Format(Memo memo) => $"{memo.Text.Length} letters";
    }

    private sealed class Renderer(Formatter formatter)
    {
        public Formatter Formatter { get; set; } = formatter;

        public string Render(Memo memo) => "* " + Formatter.Format(memo);
    }

    private interface IAdded<T> where T : IAdded<T>
    {
        static abstract T Zero { get; }

        static abstract T From(string text);

        static abstract T operator +(T left, T right);
    }

    private sealed class Text(string words) : IAdded<Text>
    {
        public static Text Zero { get; } = new("");

        public static Text From(string text) => new(text);

        public static Text operator +(Text left, Text right) => new(left + right.ToString());

        public override string ToString() => words;
    }

    private sealed class Named(string text, string name)
    {
        public override string ToString() => text.Length > 2 ? name : "empty";
    }

    private sealed class Shouting(string text)
    {
        public override string ToString() => text.ToUpperInvariant() + "!";

        public override int GetHashCode() => text.Length;

        public override bool Equals(object? other) => other is Shouting;
    }

    private abstract record Node
    {
        public abstract T Accept<T>(IVisitor<T> visitor);
    }

    private sealed record Leaf(string Title) : Node
    {
        public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
    }

    private sealed record Secret(string Text) : Node
    {
        public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
    }

    private sealed record Branch(Node Left, Node Right) : Node
    {
        public override T Accept<T>(IVisitor<T> visitor) => visitor.Visit(this);
    }

    private interface IVisitor<T>
    {
        T Visit(Leaf leaf);

        T Visit(Secret secret);

        T Visit(Branch branch);
    }

    private class Printing : IVisitor<string>
    {
        public string Visit(Leaf leaf) => leaf.Title;

        public virtual string Visit(Secret secret) => secret.Text;

        public string Visit(Branch branch) => branch.Left.Accept(this) + branch.Right.Accept(this);
    }

    private sealed class Hiding : Printing
    {
        public override string Visit(Secret secret) => "(hidden)";
    }

    private sealed class Sizing : IVisitor<int>
    {
        public int Visit(Leaf leaf) => leaf.Title.Length;

        public int Visit(Secret secret) => secret.Text.Length;

        public int Visit(Branch branch) => branch.Left.Accept(this) + branch.Right.Accept(this);
    }
}
