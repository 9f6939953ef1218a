// Buffers, pools and pointers into text.
using System.Buffers;

namespace Flows.Collections.SpansAndBuffers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Rented(memo);
        Written(memo);
        Sliced(memo);
        Bytes(memo);
        Searched(memo);
        Owned(memo);
        Sequence(memo);
        Trailing(memo);
    }

    private static void Rented(Memo memo)
    {
        var buffer = ArrayPool<char>.Shared.Rent(64);
        memo.Text.CopyTo(0, buffer, 0, memo.Text.Length);
        Sink.Log(new string(buffer, 0, memo.Text.Length)); // leak
        ArrayPool<char>.Shared.Return(buffer, clearArray: true);
        Sink.Log(buffer.Length >= 64); // safe
    }

    private static void Written(Memo memo)
    {
        var writer = new ArrayBufferWriter<char>();
        writer.Write(memo.Text);
        Sink.Log(writer.WrittenCount); // safe
        Sink.Log(writer.WrittenSpan.ToString()); // leak
        var plain = new ArrayBufferWriter<char>();
        plain.Write(memo.Title);
        Sink.Log(plain.WrittenMemory.ToString()); // safe
    }

    private static void Sliced(Memo memo)
    {
        var text = memo.Text.AsSpan();
        var space = text.IndexOf(' ');
        Sink.Chars(text[..space]); // leak
        Sink.Log(space); // safe
        Sink.Log(text.Slice(space).Trim().ToString()); // leak
        Sink.Log(text.StartsWith("A")); // safe
        var words = new Range[4];
        Sink.Log(text.Split(words, ' ')); // safe
    }

    private static void Bytes(Memo memo)
    {
        Span<byte> bytes = memo.Raw;
        bytes.Reverse();
        Sink.Bytes(bytes); // leak
        var masked = new byte[memo.Raw.Length];
        for (var i = 0; i < masked.Length; i++)
            masked[i] = (byte)(memo.Raw[i] ^ 0x2A);
        Sink.Bytes(masked); // leak
        var ones = new byte[memo.Raw.Length];
        for (var i = 0; i < ones.Length; i++)
            ones[i] = (byte)(i ^ 0x2A);
        Sink.Bytes(ones); // safe
    }

    private static void Searched(Memo memo)
    {
        var vowels = SearchValues.Create("aeiou");
        Sink.Log(memo.Text.AsSpan().IndexOfAny(vowels) >= -1); // safe
        Sink.Log(memo.Text.AsSpan().TrimStart("AEIOU").ToString()); // leak
    }

    private static void Owned(Memo memo)
    {
        using var owner = MemoryPool<char>.Shared.Rent(32);
        memo.Text.AsMemory().CopyTo(owner.Memory);
        Sink.Log(owner.Memory.Span[..21].ToString()); // leak
        using var other = MemoryPool<char>.Shared.Rent(32);
        memo.Title.AsSpan().CopyTo(other.Memory.Span);
        Sink.Log(other.Memory.Span[..3].ToString()); // safe
    }

    private static void Sequence(Memo memo)
    {
        var sequence = new ReadOnlySequence<char>(memo.Text.AsMemory());
        Sink.Log(sequence.ToString()); // leak
        Sink.Log(sequence.Length); // safe
        foreach (var part in sequence)
            Sink.Chars(part.Span); // leak
    }

    private static void Trailing(Memo memo)
    {
        Sink.Log(Initials(memo.Text)); // leak
        Sink.Log(Mask(memo.Text)); // safe
        Sink.Log(Rot(memo.Text)); // leak
    }

    private static string Initials(string text)
    {
        Span<char> initials = stackalloc char[4];
        var at = 0;
        foreach (var word in text.Split(' '))
            initials[at++] = word[0];
        return initials.ToString();
    }

    private static string Mask(string text)
    {
        Span<char> mask = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++)
            mask[i] = text[i] == ' ' ? ' ' : '*';
        return new string(mask);
    }

    private static string Rot(string text)
    {
        var builder = new StringBuilder();
        foreach (var letter in text)
        {
            int code = letter;
            code += 13;
            builder.Append((char)code);
        }

        return builder.ToString();
    }
}
