// Widgets composed, made by factories, and glyphs that are shared.
namespace Flows.RealShapes.Widgets;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Composite(memo);
        Flyweight(memo);
        Abstract(memo);
    }

    private static void Composite(Memo memo)
    {
        IWidget form = new Panel(new Label(memo.Title), new Panel(new Label(memo.Text)));
        Sink.Log(form.Render()); // leak
        IWidget plain = new Panel(new Label(memo.Title), new Panel());
        Sink.Log(form.Size); // safe
        _ = plain;
    }

    private static void Flyweight(Memo memo)
    {
        var pool = new Dictionary<char, Glyph>();
        var glyphs = memo.Text.Select(letter => pool.TryGetValue(letter, out var glyph) ? glyph : pool[letter] = new Glyph(letter)).ToList();
        Sink.Log(glyphs[0].Letter); // leak
        Sink.Log(glyphs[0].Width); // safe
    }

    private static void Abstract(Memo memo)
    {
        IFactory loud = new LoudFactory();
        IFactory quiet = new QuietFactory();
        Sink.Log(loud.Make(memo).Render()); // leak
        Sink.Log(quiet.Make(memo).Render()); // safe
    }

    private interface IWidget
    {
        int Size { get; }

        string Render();
    }

    private sealed class Label(string text) : IWidget
    {
        public int Size => 1;

        public string Render() => text;
    }

    private sealed class Panel(params IWidget[] children) : IWidget
    {
        public int Size => children.Sum(child => child.Size);

        public string Render() => string.Join('\n', children.Select(child => child.Render()));
    }

    private sealed record Glyph(char Letter)
    {
        public int Width => Letter == 'i' ? 1 : 1;
    }

    private interface IFactory
    {
        IWidget Make(Memo memo);
    }

    private sealed class LoudFactory : IFactory
    {
        public IWidget Make(Memo memo) => new Label(memo.Text);
    }

    private sealed class QuietFactory : IFactory
    {
        public IWidget Make(Memo memo) => new Label(memo.Title);
    }
}
