// Bytes, encodings, matches, readers and streams.
using System.Buffers;
using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Flows.Text.BytesAndStreams;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Encoded(memo);
        Matched(memo);
        Read(memo);
        Streamed(memo);
        Buffered(memo);
        Hashed(memo);
    }

    private static void Encoded(Memo memo)
    {
        var bytes = Encoding.UTF8.GetBytes(memo.Text);
        Sink.Bytes(bytes); // leak
        Sink.Log(Convert.ToBase64String(bytes)); // leak
        Sink.Log(Encoding.UTF8.GetByteCount(memo.Text)); // safe
        Sink.Log(Convert.ToHexString(Encoding.ASCII.GetBytes(memo.Author))); // safe
        Sink.Log(Encoding.UTF8.GetString(Convert.FromBase64String(Convert.ToBase64String(memo.Raw)))); // leak
        Sink.Log(Uri.EscapeDataString(memo.Text)); // leak
        Sink.Log(Uri.EscapeDataString(memo.Title)); // safe
        Span<byte> room = stackalloc byte[128];
        var count = Encoding.UTF8.GetBytes(memo.Lines[0], room);
        Sink.Log(count); // safe
        Sink.Bytes(room[..count]); // leak
        Base64.EncodeToUtf8("plain"u8, room, out _, out var done);
        Sink.Log(done); // safe
        Sink.Bytes("plain"u8); // safe
    }

    private static void Matched(Memo memo)
    {
        var match = Regex.Match(memo.Text, @"\w+");
        Sink.Log(match.Value); // leak
        Sink.Log(match.Success); // safe
        Sink.Log(match.Index); // safe
        Sink.Log(Regex.Replace(memo.Text, @"\s+", " ")); // leak
        Sink.Log(Regex.Replace(memo.Author, "a", "b")); // safe
        Sink.Log(Regex.Replace("hello WHO", "WHO", _ => memo.Text)); // leak
        Sink.Log(Regex.Count(memo.Text, @"\w+")); // safe
        foreach (Match word in Regex.Matches(memo.Text, @"(?<first>\w)\w*"))
            Sink.Log(word.Groups["first"].Value); // leak
        foreach (Match word in Regex.Matches(memo.Title, @"\w+"))
            Sink.Log(word.Value); // safe
        foreach (var range in Regex.EnumerateMatches(memo.Text, @"\w+"))
            Sink.Log(range.Length); // safe
    }

    private static void Read(Memo memo)
    {
        using var reader = new StringReader(memo.Text);
        Sink.Log(reader.ReadLine()); // leak
        using var plain = new StringReader(memo.Title + "\n" + memo.Author);
        while (plain.ReadLine() is { } line)
            Sink.Log(line); // safe
        using var writer = new StringWriter();
        writer.WriteLine("{0}", memo.Id);
        Sink.Log(writer); // safe
        writer.WriteLine("{0}", memo.Text);
        Sink.Log(writer.GetStringBuilder().ToString()); // leak
    }

    private static void Streamed(Memo memo)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, leaveOpen: true))
            writer.Write(memo.Text);
        Sink.Bytes(stream.ToArray()); // leak
        stream.Position = 0;
        using var reader = new StreamReader(stream);
        Sink.Log(reader.ReadToEnd()); // leak
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(Encoding.UTF8.GetBytes(memo.Title));
        packed.Position = 0;
        using var unzip = new GZipStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        unzip.CopyTo(unpacked);
        Sink.Log(Encoding.UTF8.GetString(unpacked.ToArray())); // safe
        using var copy = new MemoryStream();
        using var source = new MemoryStream(memo.Raw);
        source.CopyTo(copy);
        Sink.Bytes(copy.ToArray()); // leak
    }

    private static void Buffered(Memo memo)
    {
        var rented = ArrayPool<char>.Shared.Rent(64);
        memo.Text.CopyTo(rented);
        Sink.Chars(rented.AsSpan(0, 5)); // leak
        Array.Clear(rented);
        ArrayPool<char>.Shared.Return(rented);
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("title"u8);
        Sink.Bytes(buffer.WrittenSpan); // safe
        buffer.Write(memo.Raw);
        Sink.Bytes(buffer.WrittenSpan); // leak
        Sink.Log(buffer.WrittenCount); // safe
    }

    private static void Hashed(Memo memo)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(memo.Text));
        Sink.Log(digest.Length); // safe
        Sink.Log(string.Equals(memo.Text, memo.Title, StringComparison.Ordinal)); // safe
    }
}
