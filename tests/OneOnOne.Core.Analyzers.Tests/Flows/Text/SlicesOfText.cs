// Characters cut out, copied, looked at one by one, rented and split.
using System.Globalization;

namespace Flows.Text.SlicesOfText;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Sliced(memo);
        Copied(memo);
        Remembered(memo);
        CharByChar(memo);
        Created(memo);
        Segments(memo);
    }

    private static void Sliced(Memo memo)
    {
        var span = memo.Text.AsSpan();
        Sink.Chars(span[2..]); // leak
        Sink.Chars(span.Trim()); // leak
        Sink.Chars(memo.Title.AsSpan(1)); // safe
        Sink.Log(span.IndexOf(' ')); // safe
        Sink.Log(new string(span)); // leak
        ReadOnlySpan<char> other = memo.Author;
        Sink.Log(other.ToString()); // safe
        Sink.Log(string.Concat(other, span)); // leak
        Sink.Log(span.SequenceEqual(other)); // safe
    }

    private static void Copied(Memo memo)
    {
        Span<char> room = stackalloc char[64];
        memo.Title.CopyTo(room);
        Sink.Chars(room[..memo.Title.Length]); // safe
        memo.Text.AsSpan().CopyTo(room);
        Sink.Chars(room[..8]); // leak
        room.Clear();
        Sink.Chars(room); // safe
        room.Fill('x');
        Sink.Log(room.ToString()); // safe
        memo.Text.TryCopyTo(room);
        Sink.Chars(room); // leak
        var array = new char[64];
        memo.Text.CopyTo(0, array, 0, 5);
        Sink.Log(new string(array, 0, 5)); // leak
        Array.Clear(array);
        Sink.Log(new string(array)); // safe
        if (memo.Id.TryFormat(array, out var written))
            Sink.Log(new string(array, 0, written)); // safe
    }

    private static void Remembered(Memo memo)
    {
        ReadOnlyMemory<char> memory = memo.Text.AsMemory(0, 5);
        Sink.Chars(memory.Span); // leak
        Sink.Log(memory.Length); // safe
        memory = memo.Title.AsMemory();
        Sink.Log(memory.ToString()); // safe
        Memory<char> own = memo.Text.ToCharArray();
        Sink.Chars(own.Span); // leak
        own = new char[] { 'a' };
        Sink.Chars(own.Span); // safe
    }

    private static void CharByChar(Memo memo)
    {
        var reversed = "";
        foreach (var letter in memo.Text)
            reversed = letter + reversed;
        Sink.Log(reversed); // leak
        var letters = 0;
        foreach (var letter in memo.Text)
        {
            if (char.IsLetter(letter))
                letters++;
        }

        Sink.Log(letters); // safe
        var masked = new StringBuilder();
        for (var i = 0; i < memo.Text.Length; i++)
            masked.Append('*');
        Sink.Log(masked.ToString()); // safe
        var vowels = new List<char>();
        for (var i = 0; i < memo.Text.Length; i++)
            vowels.Add(memo.Text[i]);
        Sink.Log(string.Concat(vowels)); // leak
        Sink.Log(memo.Text[0]); // leak
        Sink.Log(memo.Title[0]); // safe
        Sink.Log(char.IsUpper(memo.Text[0])); // safe
    }

    private static void Created(Memo memo)
    {
        var shouted = string.Create(memo.Text.Length, memo.Text, (target, source) => source.AsSpan().ToUpperInvariant(target));
        Sink.Log(shouted); // leak
        var line = string.Create(memo.Text.Length, '-', (target, fill) => target.Fill(fill));
        Sink.Log(line); // safe
        Sink.Log(string.Create(CultureInfo.InvariantCulture, $"{memo.Id}:{memo.Text}")); // leak
        Sink.Log(string.Create(CultureInfo.InvariantCulture, $"{memo.Id}:{memo.Title}")); // safe
    }

    private static void Segments(Memo memo)
    {
        foreach (var range in memo.Text.AsSpan().Split(' '))
            Sink.Chars(memo.Text.AsSpan()[range]); // leak
        foreach (var range in memo.Title.AsSpan().Split(' '))
            Sink.Chars(memo.Title.AsSpan()[range]); // safe
        foreach (var line in memo.Text.AsSpan().EnumerateLines())
            Sink.Chars(line); // leak
        foreach (var rune in memo.Author.EnumerateRunes())
            Sink.Log(rune.ToString()); // safe
    }
}
