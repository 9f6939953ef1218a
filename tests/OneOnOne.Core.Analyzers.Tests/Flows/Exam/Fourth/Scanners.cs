// Parsers and encoders: content cut by hand from spans, streamed, compressed, encoded and back.
using System.Buffers;
using System.Buffers.Text;
using System.IO.Compression;

namespace Flows.Exam.Fourth.Scanners;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Tokens(memo);
        Fields(memo);
        Machine(memo);
        Windows(memo);
        Created(memo);
        Bytes(memo);
        Streams(memo);
        Readers(memo);
        Packed(memo);
        Rented(memo);
        Written(memo);
        Numbers(memo);
        Searching(memo);
    }

    private static void Tokens(Memo memo)
    {
        var scanner = new Scanner("to:" + memo.Author + ";body:" + memo.Text);
        var words = new List<string>();
        while (scanner.TryRead(out var token))
            words.Add(token);
        Sink.Log(words.Count); // safe
        Sink.Log(words[1]); // leak
        Sink.Log(scanner.Position); // safe
        var plain = new Scanner(memo.Title + ";" + memo.Author);
        while (plain.TryRead(out var token))
            Sink.Log(token); // safe
    }

    private static void Fields(Memo memo)
    {
        var line = $"{memo.Id};{memo.Author};{memo.Text}".AsSpan();
        Span<Range> ranges = stackalloc Range[4];
        var count = line.Split(ranges, ';');
        Sink.Log(count); // safe
        Sink.Chars(line[ranges[2]]); // leak
        foreach (var range in memo.Text.AsSpan().Split(' '))
            Sink.Chars(memo.Text.AsSpan()[range]); // leak
        foreach (var range in memo.Title.AsSpan().Split('e'))
            Sink.Chars(memo.Title.AsSpan(range)); // safe
        foreach (var part in line.EnumerateLines())
            Sink.Log(part.ToString()); // leak
        var rest = memo.Text.AsSpan();
        var cut = rest.IndexOf(' ');
        var head = rest[..cut];
        rest = rest[(cut + 1)..];
        Sink.Chars(head); // leak
        Sink.Chars(rest); // leak
        rest = "none";
        Sink.Chars(rest); // safe
    }

    private static void Machine(Memo memo)
    {
        var current = new StringBuilder();
        var words = new List<string>();
        foreach (var c in memo.Text)
        {
            switch (c)
            {
                case ' ' when current.Length > 0:
                    words.Add(current.ToString());
                    current.Clear();
                    break;
                case var letter when char.IsLetter(letter):
                    current.Append(letter);
                    break;
            }
        }

        Sink.Log(words[^1]); // leak
        Sink.Log(current.Length > 0); // safe
        Sink.Log(current.ToString()); // leak
        Sink.Log(words.Capacity > 0 ? "some" : "none"); // safe
    }

    private static void Windows(Memo memo)
    {
        ReadOnlyMemory<char> all = memo.Text.AsMemory();
        Sink.Chars(all.Slice(2, 5).Span); // leak
        Sink.Log(all[3..]); // leak
        Sink.Log(all.IsEmpty); // safe
        Memory<char> room = new char[20];
        memo.Title.AsSpan().CopyTo(room.Span);
        Sink.Chars(room.Span); // safe
        all.Span[..5].CopyTo(room.Span[10..]);
        Sink.Chars(room.Span); // leak
        room.Span.Fill('.');
        Sink.Chars(room.Span); // safe
        Span<char> own = ['a', 'b', memo.Text[0]];
        Sink.Chars(own); // leak
        own.Clear();
        Sink.Chars(own); // safe
    }

    private static void Created(Memo memo)
    {
        Sink.Log(string.Create(8, memo.Text, (span, text) => text.AsSpan(0, span.Length).ToUpperInvariant(span))); // leak
        Sink.Log(string.Create(8, memo.Text, (span, text) => span.Fill('x'))); // safe
        Sink.Log(string.Create(memo.Text.Length, memo.Title[0], (span, letter) => span.Fill(letter))); // safe
        Sink.Log(string.Create(5, (memo.Title, memo.Text), (span, two) => two.Title.AsSpan(0, 5).CopyTo(span))); // safe
        Sink.Log(string.Create(5, (memo.Title, memo.Text), (span, two) => two.Text.AsSpan(0, 5).CopyTo(span))); // leak
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

    private static void Numbers(Memo memo)
    {
        Sink.Log(int.TryParse(memo.Text, out var number) ? number : -1); // safe
        Sink.Log(memo.Text.Count(c => c == ' ')); // safe
        Sink.Log(memo.Text.Split(' ').Sum(word => word.Length)); // safe
        Sink.Log(memo.Text.GetHashCode(StringComparison.Ordinal)); // safe (metadata)
        Sink.Log($"{memo.Mood:x}"); // leak
        Sink.Log(memo.Mood.ToString()); // leak
    }

    private static void Searching(Memo memo)
    {
        var found = memo.Lines.FirstOrDefault(line => line.Contains("nothing"));
        Sink.Log(found is null); // safe
        Sink.Log(memo.Text.AsSpan().ContainsAny(SearchValues.Create("abc")) || true); // safe
        var words = new HashSet<string>(memo.Text.Split(' '));
        Sink.Log(words.Contains("weekly")); // safe
        Sink.Log(words.First()); // leak
        var frequent = memo.Text.GroupBy(c => c).MaxBy(letters => letters.Count())!;
        Sink.Log(frequent.Count() > 0); // safe
        Sink.Log(memo.Text.GroupBy(char.ToLowerInvariant).First(letters => letters.Key != ' ').Key); // leak
    }

    private ref struct Scanner(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;

        public int Position { get; private set; }

        public bool TryRead(out string token)
        {
            token = "";
            if (Position >= _text.Length)
                return false;
            var rest = _text[Position..];
            var end = rest.IndexOf(';');
            token = (end < 0 ? rest : rest[..end]).ToString();
            Position += token.Length + 1;
            return true;
        }
    }
}
