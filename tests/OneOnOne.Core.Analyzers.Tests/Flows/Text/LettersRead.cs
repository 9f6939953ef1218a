// Readers that give one letter at a time, as a number; writers that lend the room to write into.
using System.Buffers;

namespace Flows.Text.LettersRead;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Letters(memo);
        Loops(memo);
        Bytes(memo);
        Helpers(memo);
        Lent(memo);
    }

    private static void Letters(Memo memo)
    {
        using var reader = new StringReader(memo.Text);
        Sink.Log(reader.Peek() < 0); // safe
        var first = reader.Read();
        Sink.Log(first > 0); // safe
        Sink.Log((char)first); // leak
        Sink.Log((char)reader.Peek()); // leak
        using var titles = new StringReader(memo.Title);
        Sink.Log((char)titles.Read()); // safe
    }

    private static void Loops(Memo memo)
    {
        using var reader = new StringReader(memo.Text);
        var text = "";
        int next;
        while ((next = reader.Read()) >= 0)
            text += (char)next;
        Sink.Log(text); // leak
        using var again = new StringReader(memo.Text);
        var letters = new List<char>();
        for (var one = again.Read(); one != -1; one = again.Read())
            letters.Add((char)one);
        Sink.Log(string.Concat(letters)); // leak
        Sink.Log(letters.Count); // safe
    }

    private static void Bytes(Memo memo)
    {
        using var stream = new MemoryStream(memo.Raw);
        Sink.Log(stream.ReadByte() >= 0); // safe
        Sink.Bytes([(byte)stream.ReadByte()]); // leak
        using var reader = new StreamReader(new MemoryStream(memo.Raw));
        Sink.Log((char)reader.Read()); // leak
    }

    private static void Helpers(Memo memo)
    {
        Sink.Log(Next(new StringReader(memo.Text))); // leak
        Sink.Log(Next(new StringReader(memo.Title))); // safe
        Sink.Log(Skipped(new StringReader(memo.Text))); // safe
    }

    private static char Next(TextReader reader)
    {
        var read = reader.Read();
        return read < 0 ? ' ' : (char)read;
    }

    private static int Skipped(TextReader reader)
    {
        var skipped = 0;
        while (reader.Read() is not (-1 or ' '))
            skipped++;
        return skipped;
    }

    private static void Lent(Memo memo)
    {
        var writer = new ArrayBufferWriter<char>();
        memo.Title.CopyTo(writer.GetSpan(memo.Title.Length));
        writer.Advance(memo.Title.Length);
        Sink.Chars(writer.WrittenSpan); // safe
        memo.Text.CopyTo(writer.GetSpan(memo.Text.Length));
        writer.Advance(memo.Text.Length);
        Sink.Log(writer.WrittenMemory.ToString()); // leak
        var other = new ArrayBufferWriter<char>();
        memo.Text.AsMemory().CopyTo(other.GetMemory(100));
        other.Advance(memo.Text.Length);
        Sink.Chars(other.WrittenSpan); // leak
        Sink.Log(other.WrittenCount); // safe
    }
}
