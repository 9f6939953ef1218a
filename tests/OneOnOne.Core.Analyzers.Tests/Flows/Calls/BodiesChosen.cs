// Which body a call runs: interfaces, defaults, static abstracts, overrides, explicit members.
namespace Flows.Calls.BodiesChosen;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Dispatched(memo);
        Defaults(memo);
        StaticAbstracts(memo);
        Overridden(memo);
        Explicit(memo);
    }

    private static void Dispatched(Memo memo)
    {
        IRenderer renderer = new TitleRenderer();
        Sink.Log(renderer.Render(memo)); // safe
        renderer = new BodyRenderer();
        Sink.Log(renderer.Render(memo)); // leak
        Sink.Log(Show(new TitleRenderer(), memo)); // safe
        Sink.Log(Show(new BodyRenderer(), memo)); // leak
        Sink.Log(Show(new CountRenderer(), memo)); // safe
        Sink.Log(new Framed(new TitleRenderer()).Render(memo)); // safe
        Sink.Log(new Framed(new BodyRenderer()).Render(memo)); // leak
        foreach (var each in new IRenderer[] { new TitleRenderer(), new BodyRenderer() })
            Sink.Export(each.Render(memo)); // leak
        foreach (var each in new IRenderer[] { new TitleRenderer(), new CountRenderer() })
            Sink.Export(each.Render(memo)); // safe
    }

    private static string Show(IRenderer renderer, Memo memo) => renderer.Render(memo);

    private static void Defaults(Memo memo)
    {
        IRenderer renderer = new TitleRenderer();
        Sink.Log(renderer.Twice(memo)); // safe
        renderer = new BodyRenderer();
        Sink.Log(renderer.Twice(memo)); // leak
        renderer = new CountRenderer();
        Sink.Log(renderer.Twice(memo)); // safe
    }

    private static void StaticAbstracts(Memo memo)
    {
        Sink.Log(From<Whole>(memo).Text); // leak
        Sink.Log(From<Heading>(memo).Text); // safe
        Sink.Log(Whole.Make(memo).Text); // leak
        Sink.Log(Heading.Kind); // safe
    }

    private static T From<T>(Memo memo)
        where T : IFrom<T> => T.Make(memo);

    private static void Overridden(Memo memo)
    {
        Sink.Log(new Template().Print(memo)); // safe
        Sink.Log(new FullTemplate().Print(memo)); // leak
        Sink.Log(new FootedTemplate().Print(memo)); // safe
        Sink.Log(new WrappedTemplate().Print(memo)); // leak
        Template template = memo.Id > 0 ? new FullTemplate() : new FootedTemplate();
        Sink.Log(template.Print(memo)); // leak
        template = memo.Id > 0 ? new Template() : new FootedTemplate();
        Sink.Log(template.Print(memo)); // safe
    }

    private static void Explicit(Memo memo)
    {
        var both = new Both();
        Sink.Log(((IFull)both).Of(memo)); // leak
        Sink.Log(((IBrief)both).Of(memo)); // safe
        IBrief brief = both;
        Sink.Log(brief.Of(memo)); // safe
    }

    private interface IRenderer
    {
        string Render(Memo memo);

        string Twice(Memo memo) => Render(memo) + Render(memo);
    }

    private sealed class TitleRenderer : IRenderer
    {
        public string Render(Memo memo) => memo.Title;
    }

    private sealed class BodyRenderer : IRenderer
    {
        public string Render(Memo memo) => memo.Text;
    }

    private sealed class CountRenderer : IRenderer
    {
        public string Render(Memo memo) => memo.Text.Length.ToString();

        string IRenderer.Twice(Memo memo) => "twice " + Render(memo);
    }

    private sealed class Framed(IRenderer inner) : IRenderer
    {
        public string Render(Memo memo) => $"[{inner.Render(memo)}]";
    }

    private interface IFrom<T>
        where T : IFrom<T>
    {
        static abstract T Make(Memo memo);

        static virtual string Kind => "plain";
    }

    private sealed record Whole(string Text) : IFrom<Whole>
    {
        public static Whole Make(Memo memo) => new(memo.Text);
    }

    private sealed record Heading(string Text) : IFrom<Heading>
    {
        public static string Kind => nameof(Heading);

        public static Heading Make(Memo memo) => new(memo.Title);
    }

    private class Template
    {
        public string Print(Memo memo) => Head(memo) + Body(memo);

        protected virtual string Body(Memo memo) => $"({memo.Text.Length})";

        private static string Head(Memo memo) => memo.Title;
    }

    private class FullTemplate : Template
    {
        protected override string Body(Memo memo) => memo.Text;
    }

    private sealed class FootedTemplate : Template
    {
        protected override string Body(Memo memo) => base.Body(memo) + memo.Author;
    }

    private sealed class WrappedTemplate : FullTemplate
    {
        protected override string Body(Memo memo) => "<" + base.Body(memo) + ">";
    }

    private interface IFull
    {
        string Of(Memo memo);
    }

    private interface IBrief
    {
        string Of(Memo memo);
    }

    private sealed class Both : IFull, IBrief
    {
        string IFull.Of(Memo memo) => memo.Text;

        string IBrief.Of(Memo memo) => memo.Author;
    }
}
