// Readers that give a text one character at a time, as numbers, and buffers that are written through a window of theirs.
using System.Buffers;

namespace Flows.Text.CharactersRead;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Read(memo);
        Loop(memo);
        Windows(memo);
    }

    private static void Read(Memo memo)
    {
        using var reader = new StringReader(memo.Text);
        var letter = reader.Read();
        Sink.Log((char)letter); // leak
        Sink.Log(letter < 0); // safe
        Sink.Log((char)reader.Peek()); // leak
        using var plain = new StringReader(memo.Title);
        Sink.Log((char)plain.Read()); // safe
    }

    private static void Loop(Memo memo)
    {
        using var reader = new StringReader(memo.Text);
        var copy = new StringBuilder();
        var count = 0;
        for (var letter = reader.Read(); letter >= 0; letter = reader.Read())
        {
            copy.Append((char)letter);
            count++;
        }

        Sink.Log(count); // safe
        Sink.Log(copy); // leak
    }

    private static void Windows(Memo memo)
    {
        var writer = new ArrayBufferWriter<char>();
        writer.Write(memo.Title);
        Sink.Chars(writer.WrittenSpan); // safe
        memo.Text.CopyTo(writer.GetSpan(memo.Text.Length));
        writer.Advance(memo.Text.Length);
        Sink.Chars(writer.WrittenSpan); // leak
        Sink.Log(writer.WrittenCount); // safe
    }
}
