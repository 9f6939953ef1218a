// One call, many bodies: generics, static abstracts, default members, overriding, hiding, explicit implementation.
namespace Flows.Exam.Fourth.Polymorphs;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Chosen(memo);
        Interfaces(memo);
        Defaults(memo);
        Explicit(memo);
        Static(memo);
        Generic(memo);
        Constrained(memo);
        Abstract(memo);
        Hidden(memo);
        Sealed(memo);
        ByFactory(memo, true);
        Tables(memo);
        Printed(memo);
        Visits(memo);
        Strategy(memo);
    }

    private static void Chosen(Memo memo)
    {
        Formatter plain = new Plain();
        Formatter full = new Full();
        Sink.Log(plain.Format(memo)); // safe
        Sink.Log(full.Format(memo)); // leak
        plain = full;
        Sink.Log(plain.Format(memo)); // leak
        full = new Plain();
        Sink.Log(full.Format(memo)); // safe
        foreach (var each in new Formatter[] { new Plain(), new Full() })
            Sink.Log(each.Format(memo)); // leak
        foreach (var each in new Formatter[] { new Plain(), new Counting() })
            Sink.Log(each.Format(memo)); // safe
    }

    private static void Interfaces(Memo memo)
    {
        IWriter quiet = new Quiet();
        IWriter loud = new Loud();
        quiet.Write(memo.Text);
        loud.Write(memo.Text); // leak
        loud.Write(memo.Title); // safe
        Hand(new Loud(), memo.Title); // safe
        Hand(new Loud(), memo.Text); // leak
        Hand(new Counted(new Loud()), memo.Text); // safe
        Hand(new Prefixed(new Loud(), "> "), memo.Text); // leak
        Hand(new Prefixed(new Counted(new Loud()), "> "), memo.Text); // safe
        Hand(new Both(new Quiet(), new Loud()), memo.Author); // safe
        Hand(new Both(new Quiet(), new Loud()), memo.Text); // leak
    }

    private static void Hand(IWriter writer, string text) => writer.Write(text);

    private static void Defaults(Memo memo)
    {
        IWriter loud = new Loud();
        loud.WriteAll([memo.Title, memo.Author]); // safe
        loud.WriteAll(memo.Lines); // leak
        IWriter own = new Own();
        own.WriteAll(memo.Lines); // safe
    }

    private static void Explicit(Memo memo)
    {
        var two = new TwoFaced(memo.Title, memo.Text);
        Sink.Log(two.Name()); // safe
        Sink.Log(((INamed)two).Name()); // leak
        Sink.Log(((ITitled)two).Name()); // safe
        INamed named = two;
        Sink.Log(named.Name()); // leak
    }

    private static void Static(Memo memo)
    {
        Sink.Log(Made<Open>(memo)); // leak
        Sink.Log(Made<Shut>(memo)); // safe
        Sink.Log(Label<Open>()); // safe
        Sink.Log(Sum<Text>(memo.Title, memo.Author)); // safe
        Sink.Log(Sum<Text>(memo.Title, memo.Text)); // leak
    }

    private static string Made<T>(Memo memo) where T : IMaker => T.Make(memo);

    private static string Label<T>() where T : IMaker => T.Label;

    private static string Sum<T>(params string[] all) where T : IAdded<T>
    {
        var sum = T.Zero;
        foreach (var each in all)
            sum += T.From(each);
        return sum.ToString()!;
    }

    private static void Generic(Memo memo)
    {
        var text = new Box<string>(memo.Text);
        var title = new Box<string>(memo.Title);
        Sink.Log(text.Value); // leak
        Sink.Log(title.Value); // safe
        Sink.Log(text.Map(value => value.Length).Value); // safe
        Sink.Log(text.Map(value => value.ToUpperInvariant()).Value); // leak
        Sink.Log(title.Map(value => value + memo.Text).Value); // leak
        Sink.Log(Same(memo.Text)); // leak
        Sink.Log(Same<object>(memo.Title)); // safe
        Sink.Log(Choose(title, text).Value); // safe
        Sink.Log(Choose(text, title).Value); // leak
        Sink.Log(new Pair<string, Box<string>>(memo.Title, text).Right.Value); // leak
        Sink.Log(new Pair<string, Box<string>>(memo.Title, text).Left); // safe
        Sink.Log(Cast<string>((object)memo.Text)); // leak
        Sink.Log(Or(memo.Reply, "none")); // leak
        Sink.Log(Or(null, memo.Title)); // safe
    }

    private static T Same<T>(T value) => value;

    private static T Choose<T>(T one, T other) where T : class => one is null ? other : one;

    private static T? Cast<T>(object value) where T : class => value as T;

    private static T Or<T>(T? value, T other) where T : class => value ?? other;

    private static void Constrained(Memo memo)
    {
        Sink.Log(Show(new Open { Text = memo.Text })); // leak
        Sink.Log(Show(new Shut { Text = memo.Text })); // safe
        Sink.Log(Create<Draft>(memo.Text).Text); // leak
        Sink.Log(Create<Draft>(memo.Title).Text); // safe
    }

    private static string Show<T>(T it) where T : struct, IShown => it.Show();

    private static T Create<T>(string text) where T : Draft, new() => new() { Text = text };

    private static void Abstract(Memo memo)
    {
        new LoudJob(memo).Execute();
        new QuietJob(memo).Execute();
        new MixedJob(memo.Text).Execute(); // leak
        new MixedJob(memo.Title).Execute(); // safe
    }

    private static void Hidden(Memo memo)
    {
        var derived = new Louder(memo.Text);
        Draft asBase = derived;
        Sink.Log(derived.Name); // leak
        Sink.Log(asBase.Name); // safe
    }

    private static void Sealed(Memo memo)
    {
        Formatter chained = new Chained();
        Sink.Log(chained.Format(memo)); // leak
        Formatter cut = new CutShort();
        Sink.Log(cut.Format(memo)); // safe
    }

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

    private sealed class Chained : Full
    {
        public override string Format(Memo memo) => "<" + base.Format(memo) + ">";
    }

    private sealed class CutShort : Full
    {
        public override string Format(Memo memo) => "<" + base.Format(memo).Length + ">";
    }

    private sealed class Renderer(Formatter formatter)
    {
        public Formatter Formatter { get; set; } = formatter;

        public string Render(Memo memo) => "* " + Formatter.Format(memo);
    }

    private interface IWriter
    {
        void Write(string text);

        void WriteAll(IEnumerable<string> all)
        {
            foreach (var each in all)
                Write(each);
        }
    }

    private sealed class Quiet : IWriter
    {
        public void Write(string text) => _ = text;
    }

    private sealed class Loud : IWriter
    {
        public void Write(string text) => Sink.Log(text);
    }

    private sealed class Counted(IWriter inner) : IWriter
    {
        public void Write(string text) => inner.Write(text.Length.ToString());
    }

    private sealed class Prefixed(IWriter inner, string prefix) : IWriter
    {
        public void Write(string text) => inner.Write(prefix + text);
    }

    private sealed class Both(IWriter first, IWriter second) : IWriter
    {
        public void Write(string text)
        {
            first.Write(text);
            second.Write(text);
        }
    }

    private sealed class Own : IWriter
    {
        public void Write(string text) => Sink.Log(text);

        public void WriteAll(IEnumerable<string> all) => Sink.Log(all.Count());
    }

    private interface INamed
    {
        string Name();
    }

    private interface ITitled
    {
        string Name();
    }

    private sealed class TwoFaced(string title, string text) : INamed, ITitled
    {
        public string Name() => title;

        string INamed.Name() => text;
    }

    private interface IMaker
    {
        static abstract string Label { get; }

        static abstract string Make(Memo memo);
    }

    private interface IShown
    {
        string Show();
    }

    private struct Open : IMaker, IShown
    {
        public string Text;

        public static string Label => "open";

        public static string Make(Memo memo) => memo.Text;

        public readonly string Show() => Text;
    }

    private struct Shut : IMaker, IShown
    {
        public string Text;

        public static string Label => "shut";

        public static string Make(Memo memo) => memo.Title;

        public readonly string Show() => Text is null ? "nothing" : "something";
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

    private sealed class Box<T>(T value)
    {
        public T Value => value;

        public Box<TOut> Map<TOut>(Func<T, TOut> map) => new(map(value));
    }

    private readonly record struct Pair<TLeft, TRight>(TLeft Left, TRight Right);

    private class Draft
    {
        public string Text { get; set; } = "";

        public string Name => "draft";
    }

    private sealed class Louder(string text) : Draft
    {
        public new string Name => text;
    }

    private abstract class Job
    {
        public void Execute() => Emit(Prepare());

        protected abstract string Prepare();

        protected virtual void Emit(string text) => Sink.Log(text);
    }

    private sealed class LoudJob(Memo memo) : Job
    {
        protected override string Prepare() => memo.Text;

        protected override void Emit(string text) => Sink.Log("loud " + text.Length); // safe
    }

    private sealed class QuietJob(Memo memo) : Job
    {
        protected override string Prepare() => memo.Title;

        protected override void Emit(string text) => Sink.Log(text); // safe
    }

    private sealed class MixedJob(string text) : Job
    {
        protected override string Prepare() => text;
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
