// What is found, printed or boxed of a text: matches, handlers, objects that print, single characters.
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Flows.Text.Imprints;

public static class Scenario
{
    private static readonly CompositeFormat s_line = CompositeFormat.Parse("{0}: {1}");
    private static readonly Regex s_word = new(@"(?<word>\w+)");
    private static readonly Regex s_letter = new("[a-e]");

    public static void Run()
    {
        var memo = Notes.First();
        Matched(memo);
        Handlers(memo);
        Printed(memo);
        Chars(memo);
        Boxed(memo);
    }

    private static void Matched(Memo memo)
    {
        var match = s_word.Match(memo.Text);
        Sink.Log(match.Success); // safe
        Sink.Log(match.Groups["word"].Value); // leak
        Sink.Log(match.Groups["word"].Index); // safe
        foreach (Match each in s_word.Matches(memo.Text))
            Sink.Log(each.Value); // leak
        foreach (var range in s_word.EnumerateMatches(memo.Text))
            Sink.Log(range.Length); // safe
        Sink.Log(s_word.Replace(memo.Text, found => found.Value.ToUpperInvariant())); // leak
        Sink.Log(s_word.Count(memo.Text)); // safe
        Sink.Log(s_word.Match(memo.Title).Result("<$0>")); // safe
        Sink.Log(Regex.Split(memo.Text, @"\s+")[1]); // leak
    }

    private static void Handlers(Memo memo)
    {
        Sink.Log(string.Create(CultureInfo.InvariantCulture, $"{memo.Title,-10}|{memo.Id:0000}")); // safe
        Sink.Log(string.Create(CultureInfo.InvariantCulture, $"{memo.Text,-10}|{memo.Id:0000}")); // leak
        Span<char> room = stackalloc char[60];
        memo.Title.TryWrite(room, out var some);
        Sink.Chars(room[..some]); // safe
        room.TryWrite($"{memo.Id}-{memo.Text}", out var written);
        Sink.Chars(room[..written]); // leak
        Sink.Log(written); // safe
        DefaultInterpolatedStringHandler handler = new(2, 1);
        handler.AppendLiteral("> ");
        handler.AppendFormatted(memo.Text);
        Sink.Log(handler.ToStringAndClear()); // leak
    }

    private static void TryWrite(this string text, Span<char> into, out int written)
    {
        text.CopyTo(into);
        written = text.Length;
    }

    private static void Printed(Memo memo)
    {
        var card = new Card(memo.Author, memo.Text);
        Sink.Log($"new {card}"); // leak
        Sink.Log("new " + new Badge(memo.Author, memo.Text)); // safe
        Sink.Log(new { memo.Title, memo.Id }); // safe
        Sink.Log(new { memo.Title, Said = memo.Text }.ToString()); // leak
        Sink.Log(new Row(memo.Id, memo.Text)); // leak
        Sink.Log(new Row(memo.Id, memo.Text).Id); // safe
        Sink.Log(new Row(memo.Id, memo.Text) with { Text = "gone" }); // safe
        Sink.Log((memo.Id, memo.Title)); // safe
        Sink.Log((memo.Id, memo.Text)); // leak
        Sink.Log(KeyValuePair.Create(memo.Id, memo.Reply)); // leak
        Sink.Log($"{new Badge(memo.Author, memo.Text):long}"); // leak
    }

    private static void Chars(Memo memo)
    {
        var initials = "";
        foreach (var c in memo.Text)
        {
            if (char.IsUpper(c))
                initials += c;
        }

        Sink.Log(initials); // leak
        var vowels = 0;
        foreach (var rune in memo.Text.EnumerateRunes())
            vowels += Rune.IsLetter(rune) ? 1 : 0;
        Sink.Log(vowels); // safe
        var buffer = new char[memo.Text.Length];
        memo.Text.CopyTo(0, buffer, 0, buffer.Length);
        Sink.Log(new string(buffer, 1, 3)); // leak
        Array.Clear(buffer);
        Sink.Log(new string(buffer)); // safe
        Array.Fill(buffer, memo.Text[0]);
        Sink.Log(new string(buffer)); // leak
    }

    private static void Boxed(Memo memo)
    {
        object boxed = memo.Text[0];
        Sink.Log(boxed); // leak
        boxed = memo.Text.Length;
        Sink.Log(boxed); // safe
        char? maybe = memo.Text.FirstOrDefault();
        Sink.Log(maybe.GetValueOrDefault('?')); // leak
        Sink.Log(maybe.HasValue); // safe
        int? mood = memo.Mood;
        Sink.Log(mood.Value); // leak
    }

    private sealed class Card(string author, string text)
    {
        public override string ToString() => author + ": " + text;
    }

    private sealed class Badge(string author, string text) : IFormattable
    {
        public override string ToString() => author;

        public string ToString(string? format, IFormatProvider? provider) => format == "long" ? text : author;
    }

    private readonly record struct Row(int Id, string Text);
}
