// Interpolated string handlers of one's own: what they keep decides, not what is written in the braces.
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Flows.Text.HandlersOfInterpolation;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        var level = memo.Id;
        Sink.Log(Audit.Render($"note {memo.Text} by {memo.Author}")); // leak
        Sink.Log(Audit.Render($"note {memo.Id} by {memo.Author}")); // safe
        Sink.Log(Shape.Of($"note {memo.Text} by {memo.Author}")); // safe
        Sink.Log(Masked.Mask($"note {memo.Text:secret} by {memo.Author}")); // safe
        Sink.Log(Masked.Mask($"note {memo.Text} by {memo.Author:secret}")); // leak
        Sink.Log(Audit.When(level > 0, $"text is {memo.Text}")); // leak
        Sink.Log(string.Create(CultureInfo.InvariantCulture, $"{memo.Text,30}")); // leak
        Sink.Log(string.Create(CultureInfo.InvariantCulture, $"{memo.Text.Length,30}")); // safe
        FormattableString formattable = $"{memo.Id}: {memo.Text}";
        Sink.Log(formattable.Format); // safe
        Sink.Log(formattable.GetArgument(1)); // leak
        Sink.Log(formattable.ArgumentCount); // safe
        Sink.Log(FormattableString.Invariant(formattable)); // leak
        Span<char> room = stackalloc char[100];
        if (room.TryWrite($"[{memo.Text}]", out var written))
            Sink.Chars(room[..written]); // leak
        Sink.Log(written); // safe
        var builder = new StringBuilder();
        builder.Append(CultureInfo.InvariantCulture, $"{memo.Title} ({memo.On:yyyy})");
        Sink.Log(builder); // safe
        builder.AppendLine($"{memo.Title}: {memo.Reply}");
        Sink.Log(builder); // leak
        var composite = CompositeFormat.Parse("{0} - {1}");
        Sink.Log(string.Format(null, composite, memo.Id, memo.Title)); // safe
        Sink.Log(string.Format(null, composite, memo.Id, memo.Text)); // leak
        Console.WriteLine($"{new Tag(memo.Text)}"); // leak
        Console.WriteLine($"{new Tag(memo.Text):id}"); // safe
    }

    private static class Audit
    {
        public static string Render(Keeper handler) => handler.ToString();

        public static string When(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] Keeper handler) => handler.ToString();
    }

    [InterpolatedStringHandler]
    private ref struct Keeper
    {
        private readonly StringBuilder _text;

        public Keeper(int literal, int formatted) => _text = new StringBuilder(literal + formatted);

        public Keeper(int literal, int formatted, bool condition, out bool enabled)
        {
            enabled = condition;
            _text = new StringBuilder();
        }

        public void AppendLiteral(string text) => _text.Append(text);

        public void AppendFormatted<T>(T value) => _text.Append(value);

        public override string ToString() => _text.ToString();
    }

    private static class Shape
    {
        public static string Of(Counter handler) => handler.Pattern + handler.Length;
    }

    /// <summary>Keeps the literal parts, as structured logging does, and the length of the others.</summary>
    [InterpolatedStringHandler]
    private ref struct Counter(int literal, int formatted)
    {
        public string Pattern { get; private set; } = "";

        public int Length { get; private set; } = literal + formatted;

        public void AppendLiteral(string text) => Pattern += text;

        public void AppendFormatted(string? value)
        {
            Length += value?.Length ?? 0;
            Pattern += "{}";
        }
    }

    private static class Masked
    {
        public static string Mask(Masker handler) => handler.Text;
    }

    [InterpolatedStringHandler]
    private ref struct Masker(int literal, int formatted)
    {
        public string Text { get; private set; } = (literal + formatted).ToString(CultureInfo.InvariantCulture);

        public void AppendLiteral(string text) => Text += text;

        public void AppendFormatted(string value) => Text += value;

        public void AppendFormatted(string value, string format) => Text += new string('*', value.Length);
    }

    private readonly struct Tag(string text) : IFormattable
    {
        public override string ToString() => text;

        public string ToString(string? format, IFormatProvider? provider) => format == "id" ? "tag" : text;
    }
}
