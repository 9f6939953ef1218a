// Parsers by hand: tokens, fields, windows, state machines, text created in place.
using System.Buffers;
using System.Buffers.Text;
using System.IO.Compression;

namespace Flows.Text.Scanners;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Tokens(memo);
        Fields(memo);
        Machine(memo);
        Windows(memo);
        Created(memo);
        Numbers(memo);
        Searching(memo);
    }

    private static void Tokens(Memo memo)
    {
        var scanner = new Scanner("to:" + memo.Author + ";body:" + memo.Text);
        var words = new List<string>();
        while (scanner.TryRead(out var token))
            words.Add(token);
        Sink.Log(words.Count); // safe
        Sink.Log(words[1]); // leak
        Sink.Log(scanner.Position); // safe
        var plain = new Scanner(memo.Title + ";" + memo.Author);
        while (plain.TryRead(out var token))
            Sink.Log(token); // safe
    }

    private static void Fields(Memo memo)
    {
        var line = $"{memo.Id};{memo.Author};{memo.Text}".AsSpan();
        Span<Range> ranges = stackalloc Range[4];
        var count = line.Split(ranges, ';');
        Sink.Log(count); // safe
        Sink.Chars(line[ranges[2]]); // leak
        foreach (var range in memo.Text.AsSpan().Split(' '))
            Sink.Chars(memo.Text.AsSpan()[range]); // leak
        foreach (var range in memo.Title.AsSpan().Split('e'))
            Sink.Chars(memo.Title.AsSpan(range)); // safe
        foreach (var part in line.EnumerateLines())
            Sink.Log(part.ToString()); // leak
        var rest = memo.Text.AsSpan();
        var cut = rest.IndexOf(' ');
        var head = rest[..cut];
        rest = rest[(cut + 1)..];
        Sink.Chars(head); // leak
        Sink.Chars(rest); // leak
        rest = "none";
        Sink.Chars(rest); // safe
    }

    private static void Machine(Memo memo)
    {
        var current = new StringBuilder();
        var words = new List<string>();
        foreach (var c in memo.Text)
        {
            switch (c)
            {
                case ' ' when current.Length > 0:
                    words.Add(current.ToString());
                    current.Clear();
                    break;
                case var letter when char.IsLetter(letter):
                    current.Append(letter);
                    break;
            }
        }

        Sink.Log(words[^1]); // leak
        Sink.Log(current.Length > 0); // safe
        Sink.Log(current.ToString()); // leak
        Sink.Log(words.Capacity > 0 ? "some" : "none"); // safe
    }

    private static void Windows(Memo memo)
    {
        ReadOnlyMemory<char> all = memo.Text.AsMemory();
        Sink.Chars(all.Slice(2, 5).Span); // leak
        Sink.Log(all[3..]); // leak
        Sink.Log(all.IsEmpty); // safe
        Memory<char> room = new char[20];
        memo.Title.AsSpan().CopyTo(room.Span);
        Sink.Chars(room.Span); // safe
        all.Span[..5].CopyTo(room.Span[10..]);
        Sink.Chars(room.Span); // leak
        room.Span.Fill('.');
        Sink.Chars(room.Span); // safe
        Span<char> own = ['a', 'b', memo.Text[0]];
        Sink.Chars(own); // leak
        own.Clear();
        Sink.Chars(own); // safe
    }

    private static void Created(Memo memo)
    {
        Sink.Log(string.Create(8, memo.Text, (span, text) => text.AsSpan(0, span.Length).ToUpperInvariant(span))); // leak
        Sink.Log(string.Create(8, memo.Text, (span, text) => span.Fill('x'))); // safe
        Sink.Log(string.Create(memo.Text.Length, memo.Title[0], (span, letter) => span.Fill(letter))); // safe
        Sink.Log(string.Create(5, (memo.Title, memo.Text), (span, two) => two.Title.AsSpan(0, 5).CopyTo(span))); // safe
        Sink.Log(string.Create(5, (memo.Title, memo.Text), (span, two) => two.Text.AsSpan(0, 5).CopyTo(span))); // leak
    }

    private static void Numbers(Memo memo)
    {
        Sink.Log(int.TryParse(memo.Text, out var number) ? number : -1); // safe
        Sink.Log(memo.Text.Count(c => c == ' ')); // safe
        Sink.Log(memo.Text.Split(' ').Sum(word => word.Length)); // safe
        Sink.Log(memo.Text.GetHashCode(StringComparison.Ordinal)); // safe (metadata)
        Sink.Log($"{memo.Mood:x}"); // leak
        Sink.Log(memo.Mood.ToString()); // leak
    }

    private static void Searching(Memo memo)
    {
        var found = memo.Lines.FirstOrDefault(line => line.Contains("nothing"));
        Sink.Log(found is null); // safe
        Sink.Log(memo.Text.AsSpan().ContainsAny(SearchValues.Create("abc")) || true); // safe
        var words = new HashSet<string>(memo.Text.Split(' '));
        Sink.Log(words.Contains("weekly")); // safe
        Sink.Log(words.First()); // leak
        var frequent = memo.Text.GroupBy(c => c).MaxBy(letters => letters.Count())!;
        Sink.Log(frequent.Count() > 0); // safe
        Sink.Log(memo.Text.GroupBy(char.ToLowerInvariant).First(letters => letters.Key != ' ').Key); // leak
    }

    private ref struct Scanner(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;

        public int Position { get; private set; }

        public bool TryRead(out string token)
        {
            token = "";
            if (Position >= _text.Length)
                return false;
            var rest = _text[Position..];
            var end = rest.IndexOf(';');
            token = (end < 0 ? rest : rest[..end]).ToString();
            Position += token.Length + 1;
            return true;
        }
    }
}
