// Windows over memory: what is written through one is read through another.
using System.Buffers;
using System.Runtime.CompilerServices;

namespace Flows.Collections.ViewsOfBuffers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        OverArrays(memo);
        OnTheStack(memo);
        Inline(memo);
        Created(memo);
        Pooled(memo);
        Sliced(memo);
        Sequences(memo);
    }

    private static void OverArrays(Memo memo)
    {
        var letters = new char[32];
        var window = letters.AsSpan(0, 21);
        memo.Text.CopyTo(window);
        Sink.Log(new string(letters)); // leak
        window.Clear();
        Sink.Chars(window); // safe
        window.Fill('x');
        Sink.Chars(window); // safe
        Memory<char> later = letters;
        memo.Title.AsMemory().CopyTo(later);
        Sink.Chars(later.Span[..6]); // safe
    }

    private static void OnTheStack(Memo memo)
    {
        Span<char> room = stackalloc char[64];
        memo.Text.AsSpan().CopyTo(room);
        Sink.Chars(room[..10]); // leak
        Sink.Log(room.Length); // safe
        Sink.Log(room.IndexOf(' ')); // safe
        Span<char> plain = stackalloc char[8];
        memo.Title.TryCopyTo(plain);
        Sink.Chars(plain); // safe
        Span<byte> coded = stackalloc byte[64];
        var count = Encoding.UTF8.GetBytes(memo.Text, coded);
        Sink.Log(count); // safe
        Sink.Bytes(coded[..count]); // leak
    }

    private static void Inline(Memo memo)
    {
        var trio = new Trio();
        trio[0] = memo.Title;
        Sink.Log(trio[0]); // safe
        trio[1] = memo.Text;
        Sink.Log(trio[1]); // leak
        var copy = trio;
        copy[1] = "wiped";
        Sink.Log(copy[1]); // safe
        foreach (var item in trio)
            Sink.Log(item); // leak
        Span<string> window = copy;
        window[2] = memo.Reply!;
        Sink.Log(copy[2]); // leak
    }

    private static void Created(Memo memo)
    {
        Sink.Log(string.Create(memo.Text.Length, memo.Text, static (span, text) => text.AsSpan().CopyTo(span))); // leak
        Sink.Log(string.Create(memo.Text.Length, memo.Text, static (span, text) => span.Fill('*'))); // safe
        Sink.Log(string.Create(4, memo, static (span, note) => note.Title.AsSpan(0, 4).CopyTo(span))); // safe
        Sink.Log(string.Create(3, memo, static (span, note) => { for (var i = 0; i < span.Length; i++) span[i] = note.Text[i]; })); // leak
    }

    private static void Pooled(Memo memo)
    {
        var rented = ArrayPool<char>.Shared.Rent(64);
        memo.Text.CopyTo(0, rented, 0, 21);
        Sink.Log(new string(rented, 0, 21)); // leak
        Array.Clear(rented);
        Sink.Log(new string(rented, 0, 21)); // safe
        ArrayPool<char>.Shared.Return(rented);
        using var owner = MemoryPool<char>.Shared.Rent(64);
        memo.Text.AsSpan().CopyTo(owner.Memory.Span);
        Sink.Chars(owner.Memory.Span[..21]); // leak
        Sink.Log(owner.Memory.Length >= 64); // safe
    }

    private static void Sliced(Memo memo)
    {
        ReadOnlySpan<char> text = memo.Text;
        foreach (var range in text.Split(' '))
            Sink.Chars(text[range]); // leak
        Sink.Log(text.Trim().Length); // safe
        ReadOnlySpan<char> first = text[..1];
        Sink.Log(first[0]); // leak
        text = memo.Title;
        Sink.Chars(text); // safe
        Sink.Log(text is ['w', .. var rest] ? rest.ToString() : ""); // safe
        Sink.Log(memo.Text[1..^1]); // leak
        Sink.Log($"{memo.Text.AsSpan(0, 3)}"); // leak
    }

    private static void Sequences(Memo memo)
    {
        var writer = new ArrayBufferWriter<char>();
        writer.Write(memo.Text);
        Sink.Chars(writer.WrittenSpan); // leak
        Sink.Log(writer.WrittenCount); // safe
        var sequence = new ReadOnlySequence<byte>(memo.Raw);
        Sink.Bytes(sequence.FirstSpan); // leak
        Sink.Bytes(sequence.ToArray()); // leak
        Sink.Log(sequence.Length); // safe
    }

    [InlineArray(3)]
    private struct Trio
    {
        private string _first;
    }
}
