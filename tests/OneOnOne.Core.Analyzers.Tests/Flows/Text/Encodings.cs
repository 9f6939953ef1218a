// Bytes, Base64 and hex are other spellings of the same content.
using System.Net;
using System.Security.Cryptography;

namespace Flows.Text.Encodings;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Utf8(memo);
        Base64(memo);
        Escaped(memo);
        Buffers(memo);
        RoundTrip(memo);
        Sealed(memo);
        Shifted(memo);
    }

    private static void Utf8(Memo memo)
    {
        var bytes = Encoding.UTF8.GetBytes(memo.Text);
        Sink.Bytes(bytes); // leak
        Sink.Log(bytes.Length); // safe
        Sink.Log(Encoding.UTF8.GetString(bytes)); // leak
        var plain = Encoding.UTF8.GetBytes(memo.Title);
        Sink.Bytes(plain); // safe
        Sink.Log(Encoding.UTF8.GetByteCount(memo.Text)); // safe
        Sink.Bytes(memo.Raw); // leak
    }

    private static void Base64(Memo memo)
    {
        var text = Convert.ToBase64String(Encoding.UTF8.GetBytes(memo.Text));
        Sink.Export(text); // leak
        Sink.Export(Convert.ToBase64String(Encoding.UTF8.GetBytes(memo.Title))); // safe
        Sink.Export(Convert.ToHexString(memo.Raw)); // leak
        Sink.Log(BitConverter.ToString(memo.Raw)); // leak
        Sink.Log(Encoding.UTF8.GetString(Convert.FromBase64String(text))); // leak
    }

    private static void Escaped(Memo memo)
    {
        Sink.Log(Uri.EscapeDataString(memo.Text)); // leak
        Sink.Log(WebUtility.HtmlEncode(memo.Text)); // leak
        Sink.Log(WebUtility.UrlEncode(memo.Title)); // safe
        Sink.Log(Uri.EscapeDataString(memo.Title)); // safe
    }

    private static void Buffers(Memo memo)
    {
        var room = new byte[64];
        Encoding.UTF8.GetBytes(memo.Text, 0, 5, room, 0);
        Sink.Bytes(room); // leak
        var plain = new byte[64];
        var written = Encoding.UTF8.GetBytes(memo.Title, plain);
        Sink.Bytes(plain.AsSpan(0, written)); // safe
        Span<byte> stack = stackalloc byte[64];
        var length = Encoding.UTF8.GetBytes(memo.Text, stack);
        Sink.Bytes(stack[..length]); // leak
        Sink.Log(length); // safe
    }

    private static void RoundTrip(Memo memo)
    {
        var encoded = Convert.ToBase64String(Encoding.Unicode.GetBytes(memo.Text + memo.Title));
        var decoded = Encoding.Unicode.GetString(Convert.FromBase64String(encoded));
        Sink.Send("peer", decoded[..4]); // leak
        Sink.Send("peer", decoded.Length.ToString()); // safe
    }

    private static void Sealed(Memo memo)
    {
        Sink.Send("peer", Disclosure.Seal(memo.Text)); // safe
        Sink.Send("peer", Disclosure.Seal(memo.Text) + memo.Text); // leak
    }

    private static void Shifted(Memo memo)
    {
        var bytes = new byte[memo.Raw.Length];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)(memo.Raw[i] ^ 0x20);
        Sink.Bytes(bytes); // leak
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)i;
        Sink.Log(bytes.Length); // safe
    }
}
