// Text put together: concatenation, interpolation, format strings and builders.
using System.Globalization;

namespace Flows.Text.Phrasings;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Concatenated(memo);
        Interpolated(memo);
        Formatted(memo);
        Built(memo);
        Cut(memo);
        Replaced(memo);
    }

    private static void Concatenated(Memo memo)
    {
        Sink.Log(memo.Title + " by " + memo.Author); // safe
        Sink.Log(memo.Title + ": " + memo.Text); // leak
        Sink.Log(string.Concat(memo.Author, " ", memo.Text)); // leak
        Sink.Log(string.Join(" / ", memo.Title, memo.Author)); // safe
        Sink.Log(string.Join(" / ", memo.Lines)); // leak
        Sink.Log(string.Join(memo.Text, "a", "b")); // leak
    }

    private static void Interpolated(Memo memo)
    {
        Sink.Log($"{memo.Author,-12} {memo.On:yyyy-MM-dd} {memo.Text.Length,5}"); // safe
        Sink.Log($"{memo.Author,-12} {memo.On:yyyy-MM-dd} {memo.Text,40}"); // leak
        Sink.Log($"{{memo.Text}} of {memo.Title}"); // safe
        Sink.Log($"""He said: "{memo.Text}" """); // leak
        FormattableString form = $"note {memo.Id} says {memo.Text}";
        Sink.Log(form.Format); // safe
        Sink.Log(form.ToString(CultureInfo.InvariantCulture)); // leak
        Sink.Log(form.GetArgument(0)); // safe
        Sink.Log(FormattableString.Invariant($"note {memo.Id}")); // safe
    }

    private static void Formatted(Memo memo)
    {
        Sink.Log(string.Format("{0} ({1})", memo.Title, memo.Id)); // safe
        Sink.Log(string.Format(CultureInfo.InvariantCulture, "{0} ({1})", memo.Title, memo.Reply)); // leak
        var template = CompositeFormat.Parse("{0}!");
        Sink.Log(string.Format(null, template, memo.Text)); // leak
        Sink.Log(string.Format(null, template, memo.Author)); // safe
        Sink.Write("{0} of {1}", memo.Id, memo.Author); // safe
        Sink.Write("{0} of {1}", memo.Id, memo.Text); // leak
    }

    private static void Built(Memo memo)
    {
        var builder = new StringBuilder();
        builder.Append(memo.Title).Append(' ').AppendLine(memo.Author);
        Sink.Log(builder.ToString()); // safe
        builder.AppendFormat("{0}: {1}", memo.Id, memo.Text);
        Sink.Log(builder); // leak
        builder.Clear();
        builder.Append(memo.Title);
        Sink.Log(builder.ToString()); // safe
        builder.Insert(0, memo.Lines[0]);
        Sink.Log(builder.ToString(0, 4)); // leak
        var joined = new StringBuilder().AppendJoin(", ", memo.Title, memo.Author);
        Sink.Log(joined.ToString()); // safe
        joined.Append($"{memo.Text}");
        Sink.Log(joined.ToString()); // leak
        Header(builder.Clear(), memo);
        Sink.Log(builder.ToString()); // safe
        Body(builder, memo);
        Sink.Log(builder.ToString()); // leak
    }

    private static void Header(StringBuilder page, Memo memo) => page.Append("# ").AppendLine(memo.Title);

    private static StringBuilder Body(StringBuilder page, Memo memo) => page.AppendLine(memo.Text);

    private static void Cut(Memo memo)
    {
        Sink.Log(memo.Text[..5]); // leak
        Sink.Log(memo.Title[1..]); // safe
        Sink.Log(memo.Text.Split(' ')[^1]); // leak
        Sink.Log(memo.Text.Split(' ').Length); // safe
        Sink.Log(memo.Text.Substring(3).Trim().ToLowerInvariant()); // leak
        Sink.Log(memo.Text.IndexOf(' ')); // safe
        Sink.Log(memo.Text.PadLeft(60, '.')); // leak
    }

    private static void Replaced(Memo memo)
    {
        Sink.Log("Dear NAME".Replace("NAME", memo.Author)); // safe
        Sink.Log("Dear NAME".Replace("NAME", memo.Text)); // leak
        Sink.Log(memo.Text.Replace(" ", "")); // leak
        Sink.Log(memo.Title.Insert(0, memo.Reply!)); // leak
    }
}
