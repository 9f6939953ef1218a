// Template methods and visitors.
namespace Flows.Calls.TemplatesAndVisitors;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Abstracts(memo);
        Visited(memo);
    }

    private static void Abstracts(Memo memo)
    {
        Template full = new Full();
        Template brief = new Brief();
        Sink.Log(full.Render(memo)); // leak
        Sink.Log(brief.Render(memo)); // safe
    }

    private static void Visited(Memo memo)
    {
        IPart[] parts = [new TextPart(memo.Text), new NumberPart(3)];
        var printer = new Printing();
        var counter = new Counting();
        foreach (var part in parts)
        {
            part.Accept(printer);
            part.Accept(counter);
        }

        Sink.Log(printer.Out.ToString()); // leak
        Sink.Log(counter.Total); // safe
    }

    private abstract class Template
    {
        public string Render(Memo memo) => $"[{Body(memo)}]";

        protected abstract string Body(Memo memo);
    }

    private sealed class Full : Template
    {
        protected override string Body(Memo memo) => memo.Text;
    }

    private sealed class Brief : Template
    {
        protected override string Body(Memo memo) => memo.Title;
    }

    private interface IPart
    {
        void Accept(IPartVisitor visitor);
    }

    private interface IPartVisitor
    {
        void Visit(TextPart part);

        void Visit(NumberPart part);
    }

    private sealed record TextPart(string Text) : IPart
    {
        public void Accept(IPartVisitor visitor) => visitor.Visit(this);
    }

    private sealed record NumberPart(int Number) : IPart
    {
        public void Accept(IPartVisitor visitor) => visitor.Visit(this);
    }

    private sealed class Printing : IPartVisitor
    {
        public StringBuilder Out { get; } = new();

        public void Visit(TextPart part) => Out.Append(part.Text);

        public void Visit(NumberPart part) => Out.Append(part.Number);
    }

    private sealed class Counting : IPartVisitor
    {
        public int Total { get; private set; }

        public void Visit(TextPart part) => Total += part.Text.Length;

        public void Visit(NumberPart part) => Total += part.Number;
    }
}
