// Ref structs, ref fields, scoped spans and in-structs.
namespace Flows.Calls.RefStructs;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Readers(memo);
        RefFields(memo);
        Writers(memo);
        InStructs(memo);
        Tokens(memo);
    }

    private static void Readers(Memo memo)
    {
        var content = new WordReader(memo.Text);
        while (content.Next(out var word))
            Sink.Chars(word); // leak
        Sink.Log(content.Position); // safe
        var plain = new WordReader(memo.Title);
        while (plain.Next(out var word))
            Sink.Chars(word); // safe
    }

    private static void RefFields(Memo memo)
    {
        var target = "none";
        var slot = new Slot(ref target);
        slot.Set(memo.Text);
        Sink.Log(target); // leak
        slot.Set(memo.Title);
        Sink.Log(target); // safe
        Sink.Log(slot.Get()); // safe
    }

    private static void Writers(Memo memo)
    {
        Span<char> room = stackalloc char[64];
        var writer = new SpanWriter(room);
        writer.Add(memo.Title);
        Sink.Chars(writer.Written); // safe
        writer.Add(memo.Text);
        Sink.Chars(writer.Written); // leak
        Sink.Log(writer.Length); // safe
    }

    private static void InStructs(Memo memo)
    {
        var content = new Line(memo.Title, memo.Text);
        Sink.Log(BodyOf(in content)); // leak
        Sink.Log(TitleOf(in content)); // safe
        Sink.Log(content.Swapped().Title); // leak
        Sink.Log(content.Swapped().Body); // safe
    }

    private static void Tokens(Memo memo)
    {
        var tokens = new List<(int Start, int Length)>();
        var text = memo.Text.AsSpan();
        for (var at = 0; at < text.Length; at += 5)
            tokens.Add((at, Math.Min(5, text.Length - at)));
        foreach (var (start, length) in tokens)
        {
            Sink.Log(start); // safe
            Sink.Chars(text.Slice(start, length)); // leak
        }
    }

    private static string BodyOf(in Line line) => line.Body;

    private static string TitleOf(in Line line) => line.Title;

    private readonly record struct Line(string Title, string Body)
    {
        public Line Swapped() => new(Body, Title);
    }

    private ref struct WordReader(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _rest = text;

        public int Position { get; private set; }

        public bool Next(out ReadOnlySpan<char> word)
        {
            if (_rest.IsEmpty)
            {
                word = default;
                return false;
            }

            var end = _rest.IndexOf(' ');
            word = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? default : _rest[(end + 1)..];
            Position++;
            return true;
        }
    }

    private readonly ref struct Slot
    {
        private readonly ref string _target;

        public Slot(ref string target) => _target = ref target;

        public void Set(string value) => _target = value;

        public string Get() => _target;
    }

    private ref struct SpanWriter(Span<char> room)
    {
        private readonly Span<char> _room = room;

        public int Length { get; private set; }

        public readonly ReadOnlySpan<char> Written => _room[..Length];

        public void Add(string text)
        {
            text.CopyTo(_room[Length..]);
            Length += text.Length;
        }
    }
}
