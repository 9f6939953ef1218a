// Records whose properties are computed: what they print and are taken apart into, the code of the properties says.
namespace Flows.Objects.RecordsThatCompute;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Printed(memo);
        PrintedElsewhere(memo);
        TakenApart(memo);
    }

    private static void Printed(Memo memo)
    {
        Sink.Log(new Marked(memo.Text, "x")); // leak
        Sink.Log(new Marked(memo.Title, "x")); // safe
        Sink.Log(new Hidden(memo.Text)); // leak
        Sink.Log(new Hidden(memo.Title)); // safe
        Sink.Log(new Sized(memo.Text)); // safe
        Sink.Log($"{new Described(memo.Text)}"); // leak
        Sink.Log($"{new Described(memo.Title)}"); // safe
        Sink.Log(new Silent(memo.Text)); // safe
        Sink.Log(new Said(memo.Text)); // leak
        Sink.Log(new Said(memo.Title)); // safe
        Sink.Log(new Cell(memo.Text)); // leak
        Sink.Log(new Cell(memo.Title)); // safe
        Sink.Log(new Around(new Hidden(memo.Text))); // leak
        Sink.Log(new Around(new Hidden(memo.Title))); // safe
    }

    private static void PrintedElsewhere(Memo memo)
    {
        Show(new Hidden(memo.Text)); // leak
        Show(new Hidden(memo.Title)); // safe
        ShowAny(new Hidden(memo.Text)); // leak
        ShowAny(new Hidden(memo.Title)); // safe
        Saying said = new Said(memo.Text);
        Sink.Log(said with { Note = "n" }); // leak
        Saying other = new Said(memo.Title);
        Sink.Log(other with { Note = "n" }); // safe
    }

    private static void Show(Hidden hidden) => Sink.Log(hidden);

    private static void ShowAny(object any) => Sink.Log(any);

    private static void TakenApart(Memo memo)
    {
        var (text, note) = new Marked(memo.Text, "x");
        Sink.Log(text); // leak
        Sink.Log(note); // safe
        (text, note) = new Marked("x", memo.Text);
        Sink.Log(text); // safe
        Sink.Log(note); // leak
        if (new Marked(memo.Text, "x") is var (first, second))
        {
            Sink.Log(first); // leak
            Sink.Log(second); // safe
        }

        new Asked(memo.Text, "x").Deconstruct(out var asked, out var size);
        Sink.Log(asked); // leak
        Sink.Log(size); // safe
        var (length, _) = new Measured(memo.Text, "x");
        Sink.Log(length); // safe
        Head(new Asked(memo.Text, "x")); // leak
        Head(new Asked("x", memo.Text)); // safe
    }

    private static void Head(Asked asked)
    {
        var (head, _) = asked;
        Sink.Log(head);
    }

    private record Marked(string Text, string Note)
    {
        private readonly string _text = Text;

        public string Text { get => _text + "!"; init => _text = value; }
    }

    private record Hidden
    {
        private readonly string _text;

        public Hidden(string text) => _text = text;

        public string Words => Shortened();

        private string Shortened() => _text.Trim();
    }

    private record Sized
    {
        private readonly string _text;

        public Sized(string text) => _text = text;

        public string Size => _text.Length + " characters";
    }

    private record Described(string Title)
    {
        private readonly Body _body = new() { Text = Title };

        public string Title => "a title";

        public string Description => _body.Text + ".";
    }

    private sealed class Body
    {
        public string Text = "";
    }

    private record Silent
    {
        private readonly string _text;

        public Silent(string text) => _text = text;

        public string Words => _text;

        public override string ToString() => "silent";
    }

    private abstract record Saying
    {
        public abstract string Words { get; }

        public string Note { get; init; } = "";
    }

    private sealed record Said : Saying
    {
        private readonly string _text;

        public Said(string text) => _text = text;

        public override string Words => _text;
    }

    private record struct Cell
    {
        private readonly string _text;

        public Cell(string text) => _text = text;

        public readonly string Words => _text;
    }

    private record Around(Hidden Inner);

    private record Asked(string Text, string Size)
    {
        private readonly string _kept = Text;
        private string? _asked;

        public string Text => _asked ??= _kept;
    }

    private record Measured(string Text, string Note)
    {
        private readonly int _length = Text.Length;

        public string Text => _length + " characters";
    }
}
