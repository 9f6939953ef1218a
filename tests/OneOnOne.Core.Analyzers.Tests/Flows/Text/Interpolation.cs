// Interpolated strings in every spelling.
using System.Globalization;

namespace Flows.Text.Interpolation;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Holes(memo);
        Formats(memo);
        RawAndVerbatim(memo);
        Nested(memo);
        Formattable(memo);
        Kept(memo);
    }

    private static void Holes(Memo memo)
    {
        Sink.Log($"note {memo.Text}"); // leak
        Sink.Log($"note {memo.Title} by {memo.Author}"); // safe
        Sink.Log($"{memo.Title}: {memo.Reply} ({memo.Id})"); // leak
        Sink.Log($"{memo.Text.Length} letters"); // safe
        Sink.Log($"{memo.Text[0]}."); // leak
        Sink.Log($"{memo.Text == "x"} {memo.Text is null}"); // safe
    }

    private static void Formats(Memo memo)
    {
        Sink.Log($"{memo.Text,40}"); // leak
        Sink.Log($"{memo.Text.Length,8:D4}"); // safe
        Sink.Log(string.Create(CultureInfo.InvariantCulture, $"{memo.Text}!")); // leak
        Sink.Log(string.Create(CultureInfo.InvariantCulture, $"{memo.Title}!")); // safe
    }

    private static void RawAndVerbatim(Memo memo)
    {
        Sink.Log($@"c:\{memo.Text}\{memo.Id}"); // leak
        Sink.Log($@"c:\{memo.Title}\{memo.Id}"); // safe
        Sink.Log($$"""{"text": "{{memo.Text}}"}"""); // leak
        Sink.Log($$"""{"text": "{memo.Text}", "id": {{memo.Id}}}"""); // safe
    }

    private static void Nested(Memo memo)
    {
        Sink.Log($"a {$"b {memo.Text}"} c"); // leak
        Sink.Log($"a {$"b {memo.Title}"} c"); // safe
        Sink.Log($"{(memo.Text.Length > 2 ? memo.Text : "short")}"); // leak
        Sink.Log($"{(memo.Text.Length > 2 ? "long" : "short")}"); // safe
    }

    private static void Formattable(Memo memo)
    {
        FormattableString content = $"note {memo.Text}";
        Sink.Log(content.ToString(CultureInfo.InvariantCulture)); // leak
        Sink.Log(FormattableString.Invariant($"note {memo.Reply}")); // leak
        FormattableString plain = $"note {memo.Title}";
        Sink.Log(plain.ToString(CultureInfo.InvariantCulture)); // safe
        Sink.Log(content.ArgumentCount); // safe
        IFormattable formattable = $"{memo.Text}";
        Sink.Log(formattable.ToString(null, null)); // leak
    }

    private static void Kept(Memo memo)
    {
        var line = $"{memo.Id}: {memo.Text}";
        var plain = $"{memo.Id}: {memo.Title}";
        Sink.Log(line); // leak
        Sink.Log(plain); // safe
        line = $"{line.Length}";
        Sink.Log(line); // safe
    }
}
