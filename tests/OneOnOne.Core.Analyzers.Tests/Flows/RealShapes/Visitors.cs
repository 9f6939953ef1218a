// Double dispatch over a tree.
namespace Flows.RealShapes.Visitors;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Printed(memo);
        Counted(memo);
        Collected(memo);
        Folded(memo);
    }

    private static void Printed(Memo memo)
    {
        Element content = new Text(memo.Text);
        content.Accept(new Printer()); // leak
        Element plain = new Text(memo.Title);
        plain.Accept(new Printer()); // safe
        Element number = new Number(memo.Text.Length);
        number.Accept(new Printer()); // safe
    }

    private static void Counted(Memo memo)
    {
        Element content = new Text(memo.Text);
        var counter = new Counter();
        content.Accept(counter);
        Sink.Log(counter.Letters); // safe
        content.Accept(new Counter());
        Sink.Log(((Text)content).Value); // leak
    }

    private static void Collected(Memo memo)
    {
        var collector = new Collector();
        new Text(memo.Title).Accept(collector);
        Sink.Log(collector.Result); // safe
        new Text(memo.Text).Accept(collector);
        Sink.Log(collector.Result); // leak
    }

    private static void Folded(Memo memo)
    {
        Sink.Log(new Text(memo.Text).Fold(new Upper())); // leak
        Sink.Log(new Text(memo.Title).Fold(new Upper())); // safe
        Sink.Log(new Text(memo.Text).Fold(new Size())); // safe
    }

    private interface IVisitor
    {
        void Visit(Text text);

        void Visit(Number number);
    }

    private interface IFold<out T>
    {
        T Fold(Text text);
    }

    private abstract class Element
    {
        public abstract void Accept(IVisitor visitor);
    }

    private sealed class Text(string value) : Element
    {
        public string Value { get; } = value;

        public override void Accept(IVisitor visitor) => visitor.Visit(this);

        public T Fold<T>(IFold<T> fold) => fold.Fold(this);
    }

    private sealed class Number(int value) : Element
    {
        public int Value { get; } = value;

        public override void Accept(IVisitor visitor) => visitor.Visit(this);
    }

    private sealed class Printer : IVisitor
    {
        public void Visit(Text text) => Sink.Log(text.Value);

        public void Visit(Number number) => Sink.Log(number.Value);
    }

    private sealed class Counter : IVisitor
    {
        public int Letters { get; private set; }

        public void Visit(Text text) => Letters += text.Value.Length;

        public void Visit(Number number) => Letters++;
    }

    private sealed class Collector : IVisitor
    {
        public string Result { get; private set; } = "";

        public void Visit(Text text) => Result += text.Value;

        public void Visit(Number number) => Result += "#";
    }

    private sealed class Upper : IFold<string>
    {
        public string Fold(Text text) => text.Value.ToUpper();
    }

    private sealed class Size : IFold<int>
    {
        public int Fold(Text text) => text.Value.Length;
    }
}
