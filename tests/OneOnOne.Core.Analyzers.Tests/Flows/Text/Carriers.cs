// Bytes, streams, readers, compression and rented buffers that carry a text.
using System.Buffers;
using System.Buffers.Text;
using System.IO.Compression;

namespace Flows.Text.Carriers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Bytes(memo);
        Streams(memo);
        Readers(memo);
        Packed(memo);
        Rented(memo);
        Written(memo);
    }

    private static void Bytes(Memo memo)
    {
        var bytes = Encoding.UTF8.GetBytes(memo.Text);
        Sink.Log(bytes.Length); // safe
        Sink.Bytes(bytes); // leak
        Sink.Log(Convert.ToBase64String(bytes)); // leak
        Sink.Log(Encoding.UTF8.GetString(Convert.FromBase64String(Convert.ToBase64String(bytes)))); // leak
        Sink.Log(Convert.ToHexString(memo.Raw)); // leak
        Sink.Log(Encoding.UTF8.GetByteCount(memo.Text)); // safe
        Sink.Log(BitConverter.ToString(memo.Raw, 0, 4)); // leak
        Sink.Bytes("plain"u8); // safe
        Span<byte> target = stackalloc byte[100];
        var written = Encoding.ASCII.GetBytes(memo.Title, target);
        Sink.Bytes(target[..written]); // safe
        written = Encoding.ASCII.GetBytes(memo.Text, target);
        Sink.Bytes(target[..written]); // leak
        bytes = [.. Encoding.UTF8.GetBytes(memo.Author), 0];
        Sink.Bytes(bytes); // safe
        Sink.Log(Base64Url.EncodeToString(memo.Raw)); // leak
        Sink.Log(Uri.EscapeDataString(memo.Text)); // leak
        Sink.Log(Uri.EscapeDataString(memo.Title)); // safe
    }

    private static void Streams(Memo memo)
    {
        using var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes(memo.Title));
        Sink.Log(Encoding.UTF8.GetString(stream.ToArray())); // safe
        stream.SetLength(0);
        using (var writer = new StreamWriter(stream, leaveOpen: true))
            writer.Write($"{memo.Id} {memo.Text}");
        Sink.Log(stream.Length > 0); // safe
        Sink.Bytes(stream.GetBuffer()); // leak
        stream.Position = 0;
        using var reader = new StreamReader(stream);
        Sink.Log(reader.ReadLine()); // leak
        Sink.Log(reader.EndOfStream); // safe
        using var copy = new MemoryStream();
        new MemoryStream(memo.Raw).CopyTo(copy);
        Sink.Bytes(copy.ToArray()); // leak
        var buffer = new byte[4];
        using var raw = new MemoryStream(memo.Raw);
        Sink.Log(raw.Read(buffer, 0, 4)); // safe
        Sink.Bytes(buffer); // leak
        Sink.Log(raw.ReadByte() >= 0); // safe
    }

    private static void Readers(Memo memo)
    {
        using var reader = new StringReader(memo.Title + "\n" + memo.Reply);
        while (reader.ReadLine() is { } line)
            Sink.Log(line.Length); // safe
        using var again = new StringReader(string.Join("\n", memo.Lines));
        again.ReadLine();
        Sink.Log(again.ReadLine()); // leak
        var letter = again.Read();
        Sink.Log(((char)letter).ToString()); // leak
        using var titles = new StringReader(memo.Title);
        Sink.Log(titles.ReadToEnd()); // safe
    }

    private static void Packed(Memo memo)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            zip.Write(memo.Raw, 0, memo.Raw.Length);
        packed.Position = 0;
        using var unzip = new GZipStream(packed, CompressionMode.Decompress);
        using var reader = new StreamReader(unzip);
        Sink.Log(reader.ReadToEnd()); // leak
        using var plain = new MemoryStream();
        using (var writer = new BinaryWriter(plain, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(memo.Id);
            writer.Write(memo.Title);
        }

        Sink.Bytes(plain.ToArray()); // safe
        using (var writer = new BinaryWriter(plain, Encoding.UTF8, leaveOpen: true))
            writer.Write(memo.Text);
        plain.Position = 0;
        using var binary = new BinaryReader(plain);
        Sink.Log(binary.ReadInt32()); // safe
        binary.ReadString();
        Sink.Log(binary.ReadString()); // leak
    }

    private static void Rented(Memo memo)
    {
        var rented = ArrayPool<char>.Shared.Rent(64);
        memo.Text.CopyTo(0, rented, 0, 5);
        Sink.Log(new string(rented, 0, 5)); // leak
        Array.Clear(rented, 0, rented.Length);
        Sink.Log(new string(rented, 0, 5)); // safe
        ArrayPool<char>.Shared.Return(rented);
        var writer = new ArrayBufferWriter<char>();
        writer.Write(memo.Title);
        Sink.Chars(writer.WrittenSpan); // safe
        memo.Text.CopyTo(writer.GetSpan(memo.Text.Length));
        writer.Advance(memo.Text.Length);
        Sink.Chars(writer.WrittenSpan); // leak
        Sink.Log(writer.WrittenCount); // safe
    }

    private static void Written(Memo memo)
    {
        var text = new StringWriter();
        text.Write(memo.Title);
        text.WriteLine(":");
        Sink.Log(text.ToString()); // safe
        Print(text, memo.Reply);
        Sink.Log(text.ToString()); // leak
        var other = new StringWriter();
        Print(other, memo.Author);
        Sink.Log(other.ToString()); // safe
        other.Write("{0}/{1}", memo.Id, memo.Text);
        Sink.Log(other.GetStringBuilder()); // leak
    }

    private static void Print(TextWriter to, string? text) => to.WriteLine("- {0}", text);
}
