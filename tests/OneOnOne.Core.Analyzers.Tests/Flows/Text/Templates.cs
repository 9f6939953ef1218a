// Text filled into templates and tables, formatted, built up and joined.
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Flows.Text.Templates;

public static class Scenario
{
    private static readonly CompositeFormat s_line = CompositeFormat.Parse("{0}: {1}");
    private static readonly Regex s_word = new(@"(?<word>\w+)");
    private static readonly Regex s_letter = new("[a-e]");

    public static void Run()
    {
        var memo = Notes.First();
        Filled(memo);
        Formats(memo);
        Built(memo);
        Masked(memo);
        Cut(memo);
        Joined(memo);
        Cultures(memo);
    }

    private static void Filled(Memo memo)
    {
        const string template = "Dear {name}, you said: {text}";
        Sink.Log(template.Replace("{name}", memo.Author)); // safe
        Sink.Log(template.Replace("{text}", memo.Text)); // leak
        var values = new Dictionary<string, string> { ["name"] = memo.Author, ["text"] = memo.Text };
        Sink.Log(values.Aggregate(template, (all, pair) => all.Replace("{" + pair.Key + "}", pair.Value))); // leak
        Sink.Log(values.Aggregate(template, (all, pair) => all.Replace(pair.Key, pair.Key.ToUpperInvariant()))); // safe
        Sink.Log(memo.Title.Replace("weekly", memo.Reply)); // leak
        Sink.Log(memo.Title.Insert(3, memo.Text)); // leak
        Sink.Log(memo.Title.PadLeft(memo.Text.Length, '.')); // safe
        Sink.Log(memo.Title[..Math.Min(3, memo.Text.Length)]); // safe
    }

    private static void Formats(Memo memo)
    {
        Sink.Log(string.Format(CultureInfo.InvariantCulture, s_line, memo.Id, memo.Text)); // leak
        Sink.Log(string.Format(CultureInfo.InvariantCulture, s_line, memo.Id, memo.Title)); // safe
        Sink.Log(string.Format("{0} {1} {2} {3}", memo.Id, memo.On, memo.Author, memo.Reply)); // leak
        object[] row = [memo.Id, memo.Title];
        Sink.Log(string.Format("{0} {1}", row)); // safe
        row[1] = memo.Text;
        Sink.Log(string.Format("{0} {1}", row)); // leak
        Sink.Write("{0} says {1}", memo.Author, memo.Title); // safe
        Sink.Write("{0} says {1}", memo.Author, memo.Text); // leak
        FormattableString late = $"{memo.Id}: {memo.Text}";
        Sink.Log(late.Format); // safe
        Sink.Log(late.GetArgument(1)); // leak
        Sink.Log(FormattableString.Invariant(late)); // leak
        Sink.Log(late.ArgumentCount); // safe
    }

    private static void Built(Memo memo)
    {
        var table = new StringBuilder().Append("| ").AppendJoin(" | ", memo.Author, memo.Text).AppendLine(" |");
        Sink.Log(table.Length); // safe
        Sink.Log(table.ToString()); // leak
        table.Length = 0;
        table.Append(memo.Title);
        Sink.Log(table.ToString()); // safe
        table.Insert(0, memo.Reply).Replace('a', 'b');
        Sink.Log(table); // leak
        var other = new StringBuilder(memo.Title).AppendFormat("{0:000}", memo.Text.Length);
        Sink.Log(other); // safe
        other.Append(table);
        Sink.Log(other.ToString(2, 8)); // leak
        var chunks = new StringBuilder();
        foreach (var chunk in other.GetChunks())
            chunks.Append(chunk.Span);
        Sink.Log(chunks.ToString()); // leak
        Indent(chunks.Clear(), memo.Title);
        Sink.Log(chunks.ToString()); // safe
        Indent(chunks, memo.Text);
        Sink.Log(chunks.ToString()); // leak
    }

    private static void Indent(StringBuilder into, string text) => into.Append("  ").AppendLine(text);

    private static void Masked(Memo memo)
    {
        Sink.Log(new string('x', memo.Text.Length)); // safe
        Sink.Log(s_letter.Replace(memo.Title, memo.Text)); // leak
        Sink.Log(string.Concat(memo.Text.Select(_ => '*'))); // safe
        Sink.Log(string.Concat(memo.Text.Select(c => c == ' ' ? ' ' : c))); // leak
        Sink.Log(memo.Text[0] + new string('*', 4)); // leak
        Sink.Log(Disclosure.Seal(memo.Text)); // safe
        Sink.Log(Disclosure.Seal(memo.Text) + memo.Text[^1]); // leak
    }

    private static void Cut(Memo memo)
    {
        Sink.Log(Shorten(memo.Text, 12)); // leak
        Sink.Log(Shorten(memo.Title, 12)); // safe
        Sink.Log(memo.Text.Split(' ')[0]); // leak
        Sink.Log(memo.Text.Split(' ').Length); // safe
        Sink.Log(memo.Text.TrimStart().ToLowerInvariant().Substring(2)); // leak
        Sink.Log(memo.Text.IndexOf(' ')); // safe
        Sink.Log(memo.Text.EndsWith('.')); // safe
        Sink.Log(memo.Text.AsSpan(0, 4).Trim().ToString()); // leak
        var cut = memo.Text.IndexOf(' ') is var at and > 0 ? memo.Title[..Math.Min(at, memo.Title.Length)] : "";
        Sink.Log(cut); // safe
    }

    private static string Shorten(string text, int most) => text.Length <= most ? text : text[..most].TrimEnd() + "…";

    private static void Joined(Memo memo)
    {
        Sink.Log(string.Join(", ", memo.Lines)); // leak
        Sink.Log(string.Join(", ", memo.Lines.Select(line => line.Length))); // safe
        Sink.Log(string.Join(memo.Text, "a", "b")); // leak
        Sink.Log(string.Concat(memo.Title, " ", memo.Author)); // safe
        Sink.Log(string.Join('\n', new object?[] { memo.Id, memo.Reply })); // leak
        Sink.Log(memo.Title + memo.Text.Length + memo.Lines.Count); // safe
        Sink.Log('<' + memo.Reply + '>'); // leak
    }

    private static void Cultures(Memo memo)
    {
        Sink.Log(memo.Text.ToUpper(CultureInfo.InvariantCulture)); // leak
        Sink.Log(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(memo.Text)); // leak
        Sink.Log(string.Compare(memo.Text, memo.Text.ToUpperInvariant(), StringComparison.OrdinalIgnoreCase)); // safe
        Sink.Log(memo.On.ToString("yyyy", CultureInfo.InvariantCulture)); // safe
        Sink.Log(memo.Text.Normalize()); // leak
    }
}
