// Text put together and taken apart in the ways of everyday code.
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Flows.Text.AssembledText;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Fluent(memo);
        Reused(memo);
        Formats(memo);
        Trimmed(memo);
        Spans(memo);
        Coded(memo);
        Written(memo);
        Matched(memo);
        Composed(memo);
        Handled(memo);
        Printed(memo);
        Numbers(memo);
        Letters(memo);
        Created(memo);
        Sorted(memo);
        Boxes(memo);
        Streams(memo);
    }

    private static void Fluent(Memo memo)
    {
        var report = new StringBuilder()
            .AppendLine("Report")
            .Append(CultureInfo.InvariantCulture, $"about {memo.Text,30}")
            .AppendJoin(", ", "x", "y");
        Sink.Log(report.ToString()); // leak
        Sink.Log(report.Length); // safe
        var head = new StringBuilder("Report").Append(' ').Append(memo.Title).Insert(0, "> ");
        Sink.Log(head.ToString()); // safe
        head.Replace("weekly", memo.Text);
        Sink.Log(head); // leak
    }

    private static void Reused(Memo memo)
    {
        var builder = new StringBuilder();
        builder.Append(memo.Text);
        var first = builder.ToString();
        builder.Clear();
        builder.Append(memo.Title);
        Sink.Log(builder.ToString()); // safe
        Sink.Log(first); // leak
    }

    private static void Formats(Memo memo)
    {
        Sink.Log(string.Format(CultureInfo.InvariantCulture, "{0}: {1}", memo.Title, memo.Text)); // leak
        Sink.Log(string.Format(CultureInfo.InvariantCulture, "{0}: {1}", memo.Title, memo.Text.Length)); // safe
        var format = CompositeFormat.Parse("<{0}>");
        Sink.Log(string.Format(null, format, memo.Text)); // leak
        Sink.Log(string.Create(CultureInfo.InvariantCulture, $"{memo.Id}:{memo.On:yyyy}")); // safe
        FormattableString lazy = $"on {memo.Title} said {memo.Text}";
        Sink.Log(FormattableString.Invariant(lazy)); // leak
        Sink.Log(lazy.ArgumentCount); // safe
    }

    private static void Trimmed(Memo memo)
    {
        Sink.Log(memo.Text.Trim().ToUpperInvariant().PadLeft(40, '*')); // leak
        Sink.Log(string.Join('|', memo.Text.Split(' ').Reverse())); // leak
        Sink.Log(memo.Text[..5]); // leak
        Sink.Log(memo.Title.Substring(0, Math.Min(3, memo.Text.Length))); // safe
        Sink.Log(memo.Text.IndexOf(' ', StringComparison.Ordinal)); // safe
        Sink.Log(new string('*', memo.Text.Length)); // safe
        Sink.Log(string.IsNullOrEmpty(memo.Text) ? "empty" : "full"); // safe
        Sink.Log(memo.Title.Replace("week", memo.Reply)); // leak
    }

    private static void Spans(Memo memo)
    {
        ReadOnlySpan<char> span = memo.Text;
        Sink.Chars(span[2..]); // leak
        Span<char> buffer = stackalloc char[64];
        span.CopyTo(buffer);
        Sink.Chars(buffer); // leak
        buffer.Fill('-');
        Span<char> own = stackalloc char[8];
        memo.Title.AsSpan().CopyTo(own);
        Sink.Chars(own); // safe
        var memory = memo.Text.AsMemory(3, 6);
        Sink.Log(memory.ToString()); // leak
        Sink.Log(memory.Length); // safe
        foreach (var range in span.Split(' '))
            Sink.Chars(span[range]); // leak
    }

    private static void Coded(Memo memo)
    {
        var bytes = Encoding.UTF8.GetBytes(memo.Text);
        Sink.Log(Convert.ToBase64String(bytes)); // leak
        Sink.Log(Convert.ToHexString(memo.Raw)); // leak
        Sink.Log(Encoding.UTF8.GetByteCount(memo.Text)); // safe
        Sink.Log(Uri.EscapeDataString(memo.Text)); // leak
        var target = new byte[64];
        var count = Encoding.UTF8.GetBytes(memo.Text, target);
        Sink.Log(count); // safe
        Sink.Bytes(target.AsSpan(0, count)); // leak
    }

    private static void Written(Memo memo)
    {
        var writer = new StringWriter();
        writer.WriteLine("title {0}", memo.Title);
        Sink.Log(writer.ToString()); // safe
        writer.Write(memo.Text);
        Sink.Log(writer); // leak
        using var reader = new StringReader(memo.Text);
        while (reader.ReadLine() is { } line)
            Sink.Log(line); // leak
    }

    private static void Matched(Memo memo)
    {
        var match = Regex.Match(memo.Text, @"(?<first>\w+) (?<second>\w+)");
        Sink.Log(match.Groups["first"].Value); // leak
        Sink.Log(match.Success); // safe
        Sink.Log(Regex.Replace(memo.Title, "e", _ => memo.Text)); // leak
        Sink.Log(Regex.Replace(memo.Text, "[A-Z]", "x")); // leak
        Sink.Log(Regex.Count(memo.Text, " ")); // safe
    }

    private static void Composed(Memo memo)
    {
        var line = memo.Title + ": " + memo.Id + '/' + memo.On;
        Sink.Log(line); // safe
        line += memo.Text;
        Sink.Log(line); // leak
        var raw = $"""
            {memo.Title}
                {memo.Text}
            """;
        Sink.Log(raw); // leak
        Sink.Log(string.Concat(memo.Title, "-", memo.Author)); // safe
    }

    private static void Handled(Memo memo)
    {
        Trace($"text {memo.Text}"); // leak
        Trace($"title {memo.Title}"); // safe
        Trace($"text of {memo.Text.Length}"); // safe
    }

    private static void Trace(Quoted quoted) => Sink.Log(quoted.Done());

    private static void Printed(Memo memo)
    {
        var tag = new Tag(memo.Title, memo.Text);
        Sink.Log($"{tag}"); // leak
        Sink.Log("" + new Tag(memo.Title, "plain")); // safe
        Sink.Log(new { memo.Title, memo.Text }); // leak
        Sink.Log(new { memo.Title, memo.Text.Length }); // safe
        Sink.Log((memo.Id, memo.Text).ToString()); // leak
        Sink.Log((memo.Id, memo.Title)); // safe
        Sink.Log(new Hidden(memo.Text)); // safe
    }

    private static void Numbers(Memo memo)
    {
        Sink.Log(memo.Mood); // leak
        Sink.Log(memo.Text.Count(char.IsUpper)); // safe
        Sink.Log(memo.Text.GetHashCode(StringComparison.Ordinal)); // safe (metadata)
        Sink.Log(memo.Text == memo.Title); // safe
        Sink.Log(memo.Text.CompareTo(memo.Reply) < 100); // safe
    }

    private static void Letters(Memo memo)
    {
        var caesar = new char[memo.Text.Length];
        for (var i = 0; i < caesar.Length; i++)
            caesar[i] = (char)(memo.Text[i] + 1);
        Sink.Log(new string(caesar)); // leak
        var vowels = 0;
        foreach (var letter in memo.Text)
            vowels += "aeiou ".Contains(letter) ? 0 : 1;
        Sink.Log(vowels >= 0); // safe
        var reversed = memo.Text.ToCharArray();
        Array.Reverse(reversed);
        Sink.Log(string.Concat(reversed)); // leak
        Sink.Log((char)('a' + memo.Text.Length)); // safe
        Sink.Log(char.ToUpperInvariant(memo.Text[0])); // leak
        Sink.Log(char.IsLetter(memo.Text[0])); // safe
    }

    private static void Created(Memo memo)
    {
        Sink.Log(string.Create(memo.Text.Length, memo.Text, (span, text) => text.AsSpan().CopyTo(span))); // leak
        Sink.Log(string.Create(memo.Text.Length, '*', (span, star) => span.Fill(star))); // safe
    }

    private static void Sorted(Memo memo)
    {
        var words = memo.Text.Split(' ');
        Array.Sort(words, StringComparer.Ordinal);
        Sink.Log(words[^1]); // leak
        Sink.Log(words.Length); // safe
        var mixed = new[] { memo.Title, memo.Author };
        Array.Sort(mixed, StringComparer.Ordinal);
        Sink.Log(mixed[0]); // safe
    }

    private static void Boxes(Memo memo)
    {
        object boxed = memo.Text;
        var back = (string)boxed;
        Sink.Log(back); // leak
        char? initial = memo.Text[0];
        Sink.Log(initial.Value); // leak
        Sink.Log(initial.HasValue); // safe
        int? size = memo.Text.Length;
        Sink.Log(size.GetValueOrDefault()); // safe
    }

    private static void Streams(Memo memo)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, leaveOpen: true))
            writer.Write(memo.Text);
        Sink.Log(stream.Length); // safe
        stream.Position = 0;
        Sink.Log(new StreamReader(stream).ReadToEnd()); // leak
    }

    private sealed class Tag(string title, string body)
    {
        public override string ToString() => $"[{title}:{body}]";
    }

    private sealed class Hidden(string body)
    {
        public override string ToString() => $"{body.Length} letters";
    }

    [InterpolatedStringHandler]
    private ref struct Quoted(int literals, int holes)
    {
        private readonly StringBuilder _text = new(literals + holes * 8);

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted<T>(T value) => _text.Append('«').Append(value).Append('»');

        public string Done() => _text.ToString();
    }
}
