// Text that the compiler writes: raw and UTF-8 literals, names of members and of callers.
using System.Runtime.CompilerServices;

namespace Flows.Text.Literals;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        RawText(memo);
        Utf8(memo);
        Caller(memo);
        Nameof(memo);
    }

    private static void RawText(Memo memo)
    {
        Sink.Log($$"""{"title":"{{memo.Title}}"}"""); // safe
        Sink.Log($$"""{"text":"{{memo.Text}}"}"""); // leak
        Sink.Log($"{(memo.Id > 0 ? memo.Title : memo.Author),-10}|{memo.On:yyyy-MM-dd}"); // safe
    }

    private static void Utf8(Memo memo)
    {
        ReadOnlySpan<byte> plain = "title"u8;
        Sink.Bytes(plain); // safe
        byte[] joined = [.. plain, .. Encoding.UTF8.GetBytes(memo.Text)];
        Sink.Bytes(joined); // leak
    }

    private static void Caller(Memo memo)
    {
        Guard(memo.Text); // safe
        Check(memo.Text.Length > 0); // safe
    }

    private static void Guard(string value, [CallerArgumentExpression(nameof(value))] string name = "") => Sink.Log(name);

    private static void Check(bool holds, [CallerMemberName] string name = "") => Sink.Log($"{name}: {holds}");

    private static void Nameof(Memo memo)
    {
        Sink.Log(nameof(memo.Text)); // safe
        Sink.Log(typeof(Memo).Name + memo.Text.GetType()); // safe
    }
}
