// string.Format, composite formats, format providers and ISpanFormattable.
using System.Globalization;

namespace Flows.Text.Formatting;

public static class Scenario
{
    private static readonly CompositeFormat s_line = CompositeFormat.Parse("{0}: {1}");

    public static void Run()
    {
        var memo = Notes.First();
        Format(memo);
        FromArray(memo);
        Composite(memo);
        Numbers(memo);
        TryFormat(memo);
        FormatItself(memo);
    }

    private static void Format(Memo memo)
    {
        Sink.Log(string.Format("{0}", memo.Text)); // leak
        Sink.Log(string.Format("{0} {1}", memo.Title, memo.Author)); // safe
        Sink.Log(string.Format("{0} {1} {2}", memo.Id, memo.Title, memo.Reply)); // leak
        Sink.Log(string.Format("{0} {1} {2} {3} {4}", 1, 2, 3, 4, memo.Text)); // leak
        Sink.Log(string.Format(CultureInfo.InvariantCulture, "{0}", memo.Text.Length)); // safe
        Sink.Log("{0}!".Replace("{0}", memo.Text)); // leak
    }

    private static void FromArray(Memo memo)
    {
        object[] content = [memo.Id, memo.Text];
        object[] plain = [memo.Id, memo.Title];
        Sink.Log(string.Format("{0} {1}", content)); // leak
        Sink.Log(string.Format("{0} {1}", plain)); // safe
    }

    private static void Composite(Memo memo)
    {
        Sink.Log(string.Format(null, s_line, memo.Id, memo.Text)); // leak
        Sink.Log(string.Format(null, s_line, memo.Id, memo.Title)); // safe
        Sink.Write("{0}: {1}", memo.Id, memo.Text); // leak
        Sink.Write("{0}: {1}", memo.Id, memo.Title); // safe
        Sink.Write(memo.Text); // leak
    }

    private static void Numbers(Memo memo)
    {
        Sink.Log(memo.Mood); // leak
        Sink.Log(memo.Mood.ToString("D6", CultureInfo.InvariantCulture)); // leak
        Sink.Log(memo.Id.ToString("D6", CultureInfo.InvariantCulture)); // safe
        Sink.Log(memo.On.ToString("O", CultureInfo.InvariantCulture)); // safe
    }

    private static void TryFormat(Memo memo)
    {
        Span<char> room = stackalloc char[64];
        room.TryWrite($"{memo.Text}", out var written);
        Sink.Chars(room[..written]); // leak
        Sink.Log(written); // safe
        Span<char> plain = stackalloc char[64];
        plain.TryWrite($"{memo.Title}", out var length);
        Sink.Chars(plain[..length]); // safe
    }

    private static void FormatItself(Memo memo)
    {
        var pattern = memo.Text + " {0}";
        Sink.Log(string.Format(pattern, 1)); // leak
        pattern = memo.Title + " {0}";
        Sink.Log(string.Format(pattern, memo.Text.Length)); // safe
    }
}
