// Writers, readers and streams of one's own that override one of many members, and are used by the others, and through what stands before them.
using System.Text;

namespace Flows.Text.WritersDerived;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Writers(memo);
        Ignoring(memo);
        ByOthers(memo);
        Showing(memo);
        Readers(memo);
        Streams(memo);
        Before(memo);
        Closing(memo);
    }

    private static void Writers(Memo memo)
    {
        var letters = new Letters();
        letters.WriteLine(memo.Title);
        Sink.Log(letters.Seen); // safe
        letters.WriteLine(memo.Text);
        Sink.Log(letters.Seen); // leak
        var words = new Words();
        words.WriteLine(memo.Text);
        Sink.Log(words.Seen); // leak
        words = new Words();
        words.WriteLine(memo.Title);
        Sink.Log(words.Seen); // safe
    }

    private static void Ignoring(Memo memo)
    {
        var dots = new Dots();
        dots.WriteLine(memo.Text);
        Sink.Log(dots.Seen); // safe
        Say(dots, memo.Text);
        Sink.Log(dots.Seen); // safe
    }

    private static void ByOthers(Memo memo)
    {
        var letters = new Letters();
        Say(letters, memo.Text);
        Sink.Log(letters.Seen); // leak
        var others = new Letters();
        Say(others, memo.Title);
        Sink.Log(others.Seen); // safe
    }

    private static void Showing(Memo memo)
    {
        TextWriter shown = new Shown();
        shown.WriteLine(memo.Text); // leak
        shown.WriteLine(memo.Title); // safe
    }

    private static void Readers(Memo memo)
    {
        Sink.Log(new OneByOne(memo.Text).ReadToEnd()); // leak
        Sink.Log(new OneByOne(memo.Title).ReadToEnd()); // safe
        Sink.Log(new InBlocks(memo.Text).ReadToEnd()); // leak
        Sink.Log(new InBlocks(memo.Title).ReadToEnd()); // safe
    }

    private static void Streams(Memo memo)
    {
        var store = new Store([]);
        store.Write(Encoding.UTF8.GetBytes(memo.Text).AsSpan());
        Sink.Log(Encoding.UTF8.GetString(store.Seen)); // leak
        store = new Store([]);
        store.Write(Encoding.UTF8.GetBytes(memo.Title).AsSpan());
        Sink.Log(Encoding.UTF8.GetString(store.Seen)); // safe
        var buffer = new byte[8];
        _ = new Store(Encoding.UTF8.GetBytes(memo.Title)).Read(buffer.AsSpan());
        Sink.Log(Encoding.UTF8.GetString(buffer)); // safe
        _ = new Store(Encoding.UTF8.GetBytes(memo.Text)).Read(buffer.AsSpan());
        Sink.Log(Encoding.UTF8.GetString(buffer)); // leak
    }

    private static void Before(Memo memo)
    {
        var store = new Store([]);
        using (var writer = new StreamWriter(store))
            writer.Write(memo.Text);
        Sink.Log(Encoding.UTF8.GetString(store.Seen)); // leak
        store = new Store([]);
        using (var writer = new StreamWriter(store))
            writer.Write(memo.Title);
        Sink.Log(Encoding.UTF8.GetString(store.Seen)); // safe
        Sink.Log(new StreamReader(new Store(Encoding.UTF8.GetBytes(memo.Text))).ReadToEnd()); // leak
        Sink.Log(new StreamReader(new Store(Encoding.UTF8.GetBytes(memo.Title))).ReadToEnd()); // safe
    }

    private static void Closing(Memo memo)
    {
        var closing = new Closed { Kept = memo.Text };
        closing.Dispose(); // leak
        closing = new Closed { Kept = memo.Title };
        closing.Dispose(); // safe
    }

    private static void Say(TextWriter writer, string text) => writer.WriteLine(text);
}

public sealed class Letters : TextWriter
{
    public string Seen { get; private set; } = "";

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Seen += value;
}

public sealed class Words : TextWriter
{
    public string Seen { get; private set; } = "";

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(string? value) => Seen += value;
}

public sealed class Dots : TextWriter
{
    public string Seen { get; private set; } = "";

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Seen += ".";
}

public sealed class Shown : TextWriter
{
    private string _line = "";

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(string? value)
    {
        _line = value ?? "";
        Sink.Log(_line);
    }
}

public sealed class OneByOne(string text) : TextReader
{
    private int _next;

    public override int Peek() => _next < text.Length ? text[_next] : -1;

    public override int Read() => _next < text.Length ? text[_next++] : -1;
}

public sealed class InBlocks(string text) : TextReader
{
    private int _next;

    public override int Read(char[] buffer, int index, int count)
    {
        var taken = Math.Min(count, text.Length - _next);
        text.CopyTo(_next, buffer, index, taken);
        _next += taken;
        return taken;
    }
}

public sealed class Store(byte[] kept) : Stream
{
    private int _next;

    public byte[] Seen { get; private set; } = [];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => kept.Length;

    public override long Position { get; set; }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var taken = Math.Min(count, kept.Length - _next);
        Array.Copy(kept, _next, buffer, offset, taken);
        _next += taken;
        return taken;
    }

    public override long Seek(long offset, SeekOrigin origin) => 0;

    public override void SetLength(long value)
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => Seen = buffer[offset..(offset + count)];
}

public sealed class Closed : MemoryStream
{
    public string Kept { get; init; } = "";

    protected override void Dispose(bool disposing)
    {
        Sink.Log(Kept);
        base.Dispose(disposing);
    }
}
