// Specifications that describe themselves, validators, and renderings that are chosen or wrapped.
namespace Flows.RealShapes.SpecsAndRenderings;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Specified(memo);
        Strategies(memo);
        Validated(memo);
        Proxied(memo);
    }

    private static void Specified(Memo memo)
    {
        var spec = new TitleIs("weekly").And(new LongerThan(3));
        Sink.Log(spec.IsMetBy(memo)); // safe
        Sink.Log(spec.Describe()); // safe
        var quoting = new Mentions(memo.Text);
        Sink.Log(quoting.IsMetBy(memo)); // safe
        Sink.Log(quoting.Describe()); // leak
        Sink.Log(new TitleIs("weekly").And(quoting).Describe()); // leak
        Sink.Log(Notes.All().Where(spec.IsMetBy).Select(m => m.Title).First()); // safe
        Sink.Log(Notes.All().Where(spec.IsMetBy).Select(m => m.Text).First()); // leak
    }

    private static void Strategies(Memo memo)
    {
        var shelves = new Dictionary<string, IRendering>
        {
            ["full"] = new FullRendering(),
            ["short"] = new ShortRendering(),
        };
        Sink.Log(shelves["full"].Render(memo)); // leak
        Sink.Log(shelves["short"].Render(memo)); // safe
        Sink.Log(new Presenter(new ShortRendering()).Present(memo)); // safe
        Sink.Log(new Presenter(new FullRendering()).Present(memo)); // leak
    }

    private static void Validated(Memo memo)
    {
        var problems = new Validator<Memo>()
            .Rule(m => m.Text.Length < 3, m => $"memo {m.Id} is too long")
            .Check(memo);
        Sink.Log(problems[0]); // safe
        var telling = new Validator<Memo>()
            .Rule(m => m.Text.Length < 3, m => $"'{m.Text}' is too long")
            .Check(memo);
        Sink.Log(telling[0]); // leak
    }

    private static void Proxied(Memo memo)
    {
        var calls = new List<string>();
        IRendering tracing = new TracingRendering(new FullRendering(), calls);
        Sink.Log(tracing.Render(memo)); // leak
        Sink.Log(calls[0]); // safe
        IRendering masked = new MaskedRendering(new FullRendering());
        Sink.Log(masked.Render(memo)); // safe
    }
}

public abstract class Spec
{
    public abstract bool IsMetBy(Memo memo);

    public abstract string Describe();

    public Spec And(Spec other) => new Both(this, other);

    private sealed class Both(Spec one, Spec other) : Spec
    {
        public override bool IsMetBy(Memo memo) => one.IsMetBy(memo) && other.IsMetBy(memo);

        public override string Describe() => one.Describe() + " and " + other.Describe();
    }
}

public sealed class TitleIs(string title) : Spec
{
    public override bool IsMetBy(Memo memo) => memo.Title == title;

    public override string Describe() => "title is " + title;
}

public sealed class LongerThan(int length) : Spec
{
    public override bool IsMetBy(Memo memo) => memo.Text.Length > length;

    public override string Describe() => "longer than " + length;
}

public sealed class Mentions(string words) : Spec
{
    public override bool IsMetBy(Memo memo) => memo.Text.Contains(words);

    public override string Describe() => "mentions " + words;
}

public interface IRendering
{
    string Render(Memo memo);
}

public sealed class FullRendering : IRendering
{
    public string Render(Memo memo) => memo.Title + "\n" + memo.Text;
}

public sealed class ShortRendering : IRendering
{
    public string Render(Memo memo) => $"{memo.Title} ({memo.Lines.Count} lines)";
}

public sealed class TracingRendering(IRendering inner, List<string> calls) : IRendering
{
    public string Render(Memo memo)
    {
        calls.Add($"render {memo.Id}");
        return inner.Render(memo);
    }
}

public sealed class MaskedRendering(IRendering inner) : IRendering
{
    public string Render(Memo memo) => new('#', inner.Render(memo).Length);
}

public sealed class Presenter(IRendering rendering)
{
    public string Present(Memo memo) => "> " + rendering.Render(memo);
}

public sealed class Validator<T>
{
    private readonly List<(Func<T, bool> Holds, Func<T, string> Problem)> _rules = [];

    public Validator<T> Rule(Func<T, bool> holds, Func<T, string> problem)
    {
        _rules.Add((holds, problem));
        return this;
    }

    public List<string> Check(T subject) => [.. from rule in _rules where !rule.Holds(subject) select rule.Problem(subject)];
}
