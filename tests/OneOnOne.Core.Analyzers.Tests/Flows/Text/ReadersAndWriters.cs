// Readers and writers over text.
namespace Flows.Text.ReadersAndWriters;

public static class Scenario
{
    public static async Task Run()
    {
        var memo = Notes.First();
        Reader(memo);
        Writer(memo);
        Streams(memo);
        await Asynchronously(memo);
        Wrapped(memo);
    }

    private static void Reader(Memo memo)
    {
        using var reader = new StringReader(memo.Text);
        Sink.Log(reader.ReadLine()); // leak
        using var rest = new StringReader(memo.Text);
        Sink.Log(rest.ReadToEnd()); // leak
        using var plain = new StringReader(memo.Title);
        Sink.Log(plain.ReadToEnd()); // safe
        using var letters = new StringReader(memo.Reply!);
        var room = new char[8];
        letters.Read(room, 0, 8);
        Sink.Chars(room); // leak
    }

    private static void Writer(Memo memo)
    {
        using var writer = new StringWriter();
        writer.Write(memo.Title);
        Sink.Log(writer.ToString()); // safe
        writer.WriteLine(memo.Text);
        Sink.Log(writer.ToString()); // leak
        Sink.Log(writer.GetStringBuilder().ToString()); // leak
        var builder = new StringBuilder();
        using var into = new StringWriter(builder);
        into.Write("{0}", memo.Text);
        Sink.Log(builder.ToString()); // leak
        var other = new StringBuilder();
        using var plain = new StringWriter(other);
        plain.Write("{0}", memo.Title);
        Sink.Log(other.ToString()); // safe
    }

    private static void Streams(Memo memo)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(memo.Text));
        using var reader = new StreamReader(stream);
        Sink.Log(reader.ReadToEnd()); // leak
        using var room = new MemoryStream();
        using (var writer = new StreamWriter(room, leaveOpen: true))
            writer.Write(memo.Text);
        Sink.Bytes(room.ToArray()); // leak
        using var plain = new MemoryStream();
        using (var writer = new StreamWriter(plain, leaveOpen: true))
            writer.Write(memo.Title);
        Sink.Bytes(plain.ToArray()); // safe
        Sink.Log(room.Length); // safe
    }

    private static async Task Asynchronously(Memo memo)
    {
        using var stream = new MemoryStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(memo.Text));
        stream.Position = 0;
        using var reader = new StreamReader(stream);
        var text = await reader.ReadToEndAsync();
        Sink.Log(text); // leak
        using var plain = new StringReader(memo.Title);
        var title = await plain.ReadLineAsync();
        Sink.Log(title); // safe
    }

    private static void Wrapped(Memo memo)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(memo.Id);
            writer.Write(memo.Text);
        }

        Sink.Bytes(stream.GetBuffer()); // leak
        using var target = new MemoryStream();
        using var source = new MemoryStream(memo.Raw);
        source.CopyTo(target);
        Sink.Bytes(target.ToArray()); // leak
        Sink.Log(target.Position); // safe
    }
}
