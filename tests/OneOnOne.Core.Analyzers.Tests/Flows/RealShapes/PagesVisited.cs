// Pages walked by visitors, trees laid flat, and parts rendered together.
namespace Flows.RealShapes.PagesVisited;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Visited(memo);
        Trees(memo);
        Composite(memo);
    }

    private static void Visited(Memo memo)
    {
        Element page = new Section(memo.Title, [new Paragraph(memo.Text), new Rule()]);
        var text = new TextVisitor();
        page.Accept(text);
        Sink.Log(text.Result); // leak
        var outline = new OutlineVisitor();
        page.Accept(outline);
        Sink.Log(outline.Result); // safe
        var counter = new CountingVisitor();
        page.Accept(counter);
        Sink.Log(counter.Paragraphs); // safe
    }

    private static void Trees(Memo memo)
    {
        var root = new Leafy(memo.Title);
        root.Add(new Leafy(memo.Author));
        Sink.Log(root.Flat()); // safe
        root.Add(new Leafy(memo.Text));
        Sink.Log(root.Depth); // safe
        Sink.Log(root.Label); // safe
        Sink.Log(root.Flat()); // leak
    }

    private static void Composite(Memo memo)
    {
        IPart part = new Parts(new Fixed("Report"), new FromMemo(m => m.Title));
        Sink.Log(part.Render(memo)); // safe
        Sink.Log(new Parts(part, new FromMemo(m => m.Text)).Render(memo)); // leak
        Sink.Log(new Fixed(memo.Author).Render(memo)); // safe
    }
}

public interface IVisitor
{
    void Visit(Section section);

    void Visit(Paragraph paragraph);

    void Visit(Rule rule);
}

public abstract class Element
{
    public abstract void Accept(IVisitor visitor);
}

public sealed class Section(string heading, IReadOnlyList<Element> children) : Element
{
    public string Heading => heading;

    public IReadOnlyList<Element> Children => children;

    public override void Accept(IVisitor visitor) => visitor.Visit(this);
}

public sealed class Paragraph(string text) : Element
{
    public string Text => text;

    public override void Accept(IVisitor visitor) => visitor.Visit(this);
}

public sealed class Rule : Element
{
    public override void Accept(IVisitor visitor) => visitor.Visit(this);
}

public sealed class TextVisitor : IVisitor
{
    private readonly StringBuilder _text = new();

    public string Result => _text.ToString();

    public void Visit(Section section)
    {
        _text.AppendLine(section.Heading);
        foreach (var child in section.Children)
            child.Accept(this);
    }

    public void Visit(Paragraph paragraph) => _text.AppendLine(paragraph.Text);

    public void Visit(Rule rule) => _text.AppendLine("----");
}

public sealed class OutlineVisitor : IVisitor
{
    public string Result { get; private set; } = "";

    public void Visit(Section section)
    {
        Result += "# " + section.Heading;
        foreach (var child in section.Children)
            child.Accept(this);
    }

    public void Visit(Paragraph paragraph) => Result += " ¶";

    public void Visit(Rule rule) => Result += " -";
}

public sealed class CountingVisitor : IVisitor
{
    public int Paragraphs { get; private set; }

    public void Visit(Section section)
    {
        foreach (var child in section.Children)
            child.Accept(this);
    }

    public void Visit(Paragraph paragraph) => Paragraphs++;

    public void Visit(Rule rule)
    {
    }
}

public sealed class Leafy(string label)
{
    private readonly List<Leafy> _children = [];

    public string Label => label;

    public int Depth => _children.Count == 0 ? 0 : 1 + _children.Max(child => child.Depth);

    public void Add(Leafy child) => _children.Add(child);

    public string Flat() => label + string.Concat(_children.Select(child => "/" + child.Flat()));
}

public interface IPart
{
    string Render(Memo memo);
}

public sealed class Fixed(string words) : IPart
{
    public string Render(Memo memo) => words;
}

public sealed class FromMemo(Func<Memo, string> pick) : IPart
{
    public string Render(Memo memo) => pick(memo);
}

public sealed class Parts(params IPart[] parts) : IPart
{
    public string Render(Memo memo) => string.Join(' ', parts.Select(part => part.Render(memo)));
}
