// Text as mails are made of it: joined, formatted, built, cut, masked, copied letter by letter.
using System.Runtime.CompilerServices;
using System.Globalization;

namespace Flows.Text.MailTexts;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Joined(memo);
        Built(memo);
        Cut(memo);
        Masked(memo);
        Spans(memo);
        Letters(memo);
        Handlers(memo);
        Measured(memo);
    }

    private static void Joined(Memo memo)
    {
        Sink.Log("Dear " + memo.Author + ",\n" + memo.Text); // leak
        Sink.Log("Dear " + memo.Author + ",\n" + memo.Title); // safe
        Sink.Log(string.Concat(memo.Title, ": ", memo.Reply)); // leak
        Sink.Log(string.Join(" | ", memo.Id, memo.Title, memo.Text)); // leak
        Sink.Log(string.Join(" | ", memo.Id, memo.Title, memo.Text.Length)); // safe
        Sink.Log(string.Format(CultureInfo.InvariantCulture, "{0:D4} {1}", memo.Id, memo.Text)); // leak
        Sink.Log($"{memo.Title,-12}|{memo.On:yyyy-MM-dd}|{memo.Text.Length:N0}"); // safe
        Sink.Log($"{memo.Title,-12}|{memo.Text,40}"); // leak
        FormattableString sentence = $"{memo.Author} wrote {memo.Text}";
        Sink.Log(FormattableString.Invariant(sentence)); // leak
        Sink.Log(sentence.ArgumentCount); // safe
        const string greeting = $"{nameof(memo.Text)} of {nameof(Memo)}";
        Sink.Log(greeting); // safe
    }

    private static void Built(Memo memo)
    {
        var mail = new StringBuilder("Re: ").AppendLine(memo.Title);
        Sink.Log(mail.ToString()); // safe
        mail.Append(CultureInfo.InvariantCulture, $"> {memo.Text}").AppendLine();
        Sink.Log(mail.ToString()); // leak
        Sink.Log(mail.Length); // safe
        mail.Clear();
        mail.AppendJoin(", ", "a", "b");
        Sink.Log(mail); // safe
        mail.Insert(0, memo.Lines[2]);
        Sink.Log(mail.ToString(0, 4)); // leak
        var quoted = new StringBuilder();
        foreach (var line in memo.Lines)
            quoted.Append("> ").AppendLine(line);
        Sink.Log(quoted); // leak
        var counted = new StringBuilder();
        foreach (var line in memo.Lines)
            counted.Append(line.Length).Append(' ');
        Sink.Log(counted); // safe
    }

    private static void Cut(Memo memo)
    {
        Sink.Log(memo.Text.Substring(2, 3)); // leak
        Sink.Log(memo.Text.Trim().ToUpperInvariant().PadLeft(60)); // leak
        Sink.Log(memo.Text.Split(' ', 2)[1]); // leak
        Sink.Log(memo.Text.Split(' ').Length); // safe
        Sink.Log(memo.Title.Replace("weekly", memo.Text)); // leak
        Sink.Log(memo.Title.Replace("weekly", "monthly")); // safe
        Sink.Log(memo.Text.Remove(0, 1).Insert(0, "_")); // leak
        Sink.Log(memo.Text.ReplaceLineEndings().Normalize()); // leak
    }

    private static void Masked(Memo memo)
    {
        Sink.Log(new string('*', memo.Text.Length)); // safe
        Sink.Log(memo.Text[..2] + new string('*', memo.Text.Length - 2)); // leak
        Sink.Log(Disclosure.Seal(memo.Text)); // safe
        Sink.Log("".PadRight(memo.Text.Length, '#')); // safe
        Sink.Log(string.Empty.PadRight(4) + memo.Text[^1]); // leak
    }

    private static void Spans(Memo memo)
    {
        ReadOnlySpan<char> whole = memo.Text;
        Sink.Chars(whole[1..4]); // leak
        Sink.Log(whole.Length); // safe
        Sink.Log(whole.IndexOf(' ')); // safe
        Span<char> buffer = stackalloc char[64];
        memo.Title.AsSpan().CopyTo(buffer);
        Sink.Chars(buffer[..6]); // safe
        memo.Text.AsSpan().CopyTo(buffer);
        Sink.Log(buffer[..8].ToString()); // leak
        ReadOnlyMemory<char> kept = memo.Text.AsMemory(0, 5);
        Sink.Log(kept.ToString()); // leak
        Sink.Chars(kept.Span.TrimStart()); // leak
        kept = memo.Title.AsMemory();
        Sink.Log(kept); // safe
        foreach (var range in whole.Split(' '))
            Sink.Chars(whole[range]); // leak
    }

    private static void Letters(Memo memo)
    {
        var upper = new char[memo.Text.Length];
        for (var i = 0; i < memo.Text.Length; i++)
            upper[i] = char.ToUpperInvariant(memo.Text[i]);
        Sink.Log(new string(upper)); // leak
        var dots = new char[memo.Text.Length];
        for (var i = 0; i < memo.Text.Length; i++)
            dots[i] = memo.Text[i] == ' ' ? ' ' : '.';
        Sink.Log(new string(dots)); // safe
        var turned = memo.Text.ToCharArray();
        Array.Reverse(turned);
        Sink.Log(string.Concat(turned)); // leak
        var initials = "";
        foreach (var word in memo.Text.Split(' '))
            initials += word[0];
        Sink.Log(initials); // leak
        var made = string.Create(6, memo, (span, note) => note.Text.AsSpan(0, span.Length).CopyTo(span));
        Sink.Log(made); // leak
        made = string.Create(6, memo, (span, note) => span.Fill(note.Title[0]));
        Sink.Log(made); // safe
    }

    private static void Handlers(Memo memo)
    {
        Sink.Log(Line($"{memo.Id}: {memo.Text}")); // leak
        Sink.Log(Line($"{memo.Id}: {memo.Title}")); // safe
        Sink.Log(Sizes($"{memo.Id}: {memo.Text}")); // safe
        var handler = new DefaultInterpolatedStringHandler(2, 1);
        handler.AppendLiteral("> ");
        handler.AppendFormatted(memo.Text);
        Sink.Log(handler.ToStringAndClear()); // leak
    }

    private static void Measured(Memo memo)
    {
        Sink.Log(memo.Text.Contains("raise", StringComparison.Ordinal)); // safe
        Sink.Log(string.IsNullOrEmpty(memo.Reply) ? "no reply" : "reply"); // safe
        Sink.Log(memo.Text.Count(char.IsWhiteSpace)); // safe
        Sink.Log(memo.Text == memo.Reply); // safe
    }

    private static string Line(Lines handler) => handler.ToString();

    private static string Sizes(Lengths handler) => handler.Total.ToString(CultureInfo.InvariantCulture);

    [InterpolatedStringHandler]
    private readonly struct Lines(int literalLength, int formattedCount)
    {
        private readonly StringBuilder _text = new(literalLength + (formattedCount * 8));

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted<T>(T value) => _text.Append(value);

        public override string ToString() => _text.ToString();
    }

    [InterpolatedStringHandler]
    private ref struct Lengths(int literalLength, int formattedCount)
    {
        public int Total { get; private set; } = literalLength * formattedCount;

        public void AppendLiteral(string text) => Total += text.Length;

        public void AppendFormatted(string text) => Total += text.Length;

        public void AppendFormatted(int number) => Total += number;
    }
}
