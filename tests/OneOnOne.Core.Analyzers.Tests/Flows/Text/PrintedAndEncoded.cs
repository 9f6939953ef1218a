// What prints itself, what is encoded and decoded, and what goes through readers and writers in memory.
using System.Buffers.Text;
using System.Net;
using System.Text.RegularExpressions;

namespace Flows.Text.PrintedAndEncoded;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Printed(memo);
        Records(memo);
        Boxed(memo);
        Encoded(memo);
        Expressions(memo);
        Readers(memo);
        Streams(memo);
    }

    private static void Printed(Memo memo)
    {
        Sink.Log(new Loud(memo)); // leak
        Sink.Log(new Quiet(memo)); // safe
        Sink.Log($"{new Loud(memo)}!"); // leak
        Sink.Log("note " + new Quiet(memo)); // safe
        Base shown = new Loud(memo);
        Sink.Log(shown.ToString()); // leak
        shown = new Quiet(memo);
        Sink.Log(shown.ToString()); // safe
        object?[] both = [new Quiet(memo), new Loud(memo)];
        Sink.Log(string.Concat(both)); // leak
        Sink.Log(new Plain { Body = memo.Text }); // safe
    }

    private static void Records(Memo memo)
    {
        Sink.Log(new Card(memo.Id, memo.Text)); // leak
        Sink.Log(new Card(memo.Id, memo.Title)); // safe
        Sink.Log(new Hidden(memo.Id, memo.Text)); // safe
        Sink.Log(new Hidden(memo.Id, memo.Text).Body); // leak
        Sink.Log(new Outer("o", new Card(1, memo.Text))); // leak
        Sink.Log(new Outer("o", new Card(1, memo.Text)) with { Inner = null }); // safe
        Sink.Log(new { memo.Id, memo.Text }); // leak
        Sink.Log(new { memo.Id, memo.Text }.Id); // safe
        Sink.Log(new { memo.Id, Size = memo.Text.Length }); // safe
        Sink.Log((memo.Id, memo.Text)); // leak
        Sink.Log((memo.Id, memo.Title)); // safe
        Sink.Log(new Point(memo.Text[0], 2)); // leak
    }

    private static void Boxed(Memo memo)
    {
        object box = memo.Text[0];
        Sink.Log(box); // leak
        box = memo.Text.Length;
        Sink.Log(box); // safe
        char? letter = memo.Text[1];
        Sink.Log(letter); // leak
        Sink.Log(letter.HasValue); // safe
        Sink.Log(letter.GetValueOrDefault('-')); // leak
        letter = null;
        Sink.Log(letter ?? '-'); // safe
        int? mood = memo.Mood;
        Sink.Log(mood.Value); // leak
        Sink.Log(memo.Mood > 5 ? "high" : "low"); // safe
    }

    private static void Encoded(Memo memo)
    {
        Sink.Log(Convert.ToBase64String(Encoding.UTF8.GetBytes(memo.Text))); // leak
        Sink.Log(Convert.ToHexString(memo.Raw)); // leak
        Sink.Log(Convert.ToHexString(Encoding.UTF8.GetBytes(memo.Title))); // safe
        Sink.Log(Encoding.UTF8.GetByteCount(memo.Text)); // safe
        Sink.Log(Encoding.UTF8.GetString(memo.Raw, 2, 5)); // leak
        Sink.Log(Base64Url.EncodeToString(memo.Raw)); // leak
        Sink.Log(WebUtility.HtmlEncode(memo.Text)); // leak
        Sink.Log(Uri.EscapeDataString(memo.Title)); // safe
        Sink.Log("https://notes.example/?q=" + Uri.EscapeDataString(memo.Text)); // leak
        var bytes = new byte[64];
        var written = Encoding.ASCII.GetBytes(memo.Text, 0, 6, bytes, 0);
        Sink.Log(written); // safe
        Sink.Bytes(bytes); // leak
        Array.Clear(bytes);
        Sink.Bytes(bytes); // safe
    }

    private static void Expressions(Memo memo)
    {
        var match = Regex.Match(memo.Text, @"(?<head>\w+) (?<rest>.*)");
        Sink.Log(match.Groups["rest"].Value); // leak
        Sink.Log(match.Success); // safe
        Sink.Log(match.Groups["head"].Length); // safe
        Sink.Log(Regex.Replace(memo.Text, @"\w", "x").Length); // safe
        Sink.Log(Regex.Replace(memo.Text, @"\s+", "-")); // leak
        Sink.Log(Regex.Replace(memo.Title, "week", found => found.Value + memo.Text)); // leak
        Sink.Log(Regex.Matches(memo.Text, " ").Count); // safe
        Sink.Log(Regex.Split(memo.Text, " ")[0]); // leak
        Sink.Log(Regex.IsMatch(memo.Text, "^[a-z]+$", RegexOptions.IgnoreCase)); // safe
    }

    private static void Readers(Memo memo)
    {
        using var reader = new StringReader(memo.Text + "\nend");
        Sink.Log(reader.ReadLine()); // leak
        using var titles = new StringReader(memo.Title);
        Sink.Log(titles.ReadToEnd()); // safe
        var writer = new StringWriter();
        writer.Write("{0}: ", memo.Title);
        Sink.Log(writer.ToString()); // safe
        writer.WriteLine(memo.Reply);
        Sink.Log(writer.ToString()); // leak
        Sink.Log(writer.GetStringBuilder().Length); // safe
        writer.GetStringBuilder().Clear();
        Sink.Log(writer.ToString()); // safe
    }

    private static void Streams(Memo memo)
    {
        var memory = new MemoryStream();
        using (var writer = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(memo.Id);
            writer.Write(memo.Text);
        }

        Sink.Log(memory.Length); // safe
        memory.Position = 0;
        using var reader = new BinaryReader(memory);
        Sink.Log(reader.ReadInt32()); // safe
        Sink.Log(reader.ReadString()); // leak
        using var lines = new StreamReader(new MemoryStream(memo.Raw));
        Sink.Log(lines.ReadToEnd()); // leak
        var copy = new MemoryStream();
        new MemoryStream(Encoding.UTF8.GetBytes(memo.Title)).CopyTo(copy);
        Sink.Bytes(copy.ToArray()); // safe
        new MemoryStream(memo.Raw).CopyTo(copy);
        Sink.Bytes(copy.ToArray()); // leak
    }

    private abstract class Base(Memo memo)
    {
        protected Memo Memo { get; } = memo;
    }

    private sealed class Loud(Memo memo) : Base(memo)
    {
        public override string ToString() => $"{Memo.Title}: {Memo.Text}";
    }

    private sealed class Quiet(Memo memo) : Base(memo)
    {
        public override string ToString() => $"{Memo.Title}: {Memo.Text.Length}";
    }

    private sealed class Plain
    {
        public string? Body { get; init; }
    }

    private sealed record Card(int Id, string Body);

    private sealed record Hidden(int Id, string Body)
    {
        public override string ToString() => $"Hidden {Id}";
    }

    private sealed record Outer(string Name, Card? Inner);

    private readonly record struct Point(char Letter, int Row);
}
