// User-defined conversions, implicit and explicit.
namespace Flows.Calls.Conversions;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Implicit(memo);
        Explicit(memo);
        FromMemo(memo);
        InCalls(memo);
        Lifted(memo);
        Losing(memo);
    }

    private static void Implicit(Memo memo)
    {
        Words content = memo.Text;
        Words plain = memo.Title;
        Sink.Log(content.Value); // leak
        Sink.Log(plain.Value); // safe
        string back = content;
        Sink.Log(back); // leak
        string title = plain;
        Sink.Log(title); // safe
    }

    private static void Explicit(Memo memo)
    {
        var content = (Shout)memo.Text;
        Sink.Log(content.Value); // leak
        Sink.Log(((Shout)memo.Title).Value); // safe
        Sink.Log((int)content); // safe
    }

    private static void FromMemo(Memo memo)
    {
        Digest digest = memo;
        Sink.Log(digest.Text); // leak
        Sink.Log(digest.Heading); // safe
    }

    private static void InCalls(Memo memo)
    {
        Print(memo.Text); // leak
        Print(memo.Title); // safe
        Sink.Log(Join(memo.Title, memo.Text)); // leak
        Sink.Log(Join(memo.Title, memo.Author)); // safe
        foreach (Words word in memo.Text.Split(' '))
            Sink.Log(word.Value); // leak
    }

    private static void Lifted(Memo memo)
    {
        Small? small = new Small(memo.Text);
        string? text = (string?)(small is { } some ? (string)some : null);
        Sink.Log(text); // leak
        Small? none = new Small(memo.Title);
        Sink.Log((string)none.Value); // safe
    }

    private static void Losing(Memo memo)
    {
        Size size = memo.Text;
        Sink.Log(size.Letters); // safe
        Sink.Log(((Size)memo.Text).Letters); // safe
        Sink.Log(size.ToString()); // safe
    }

    private static void Print(Words words) => Sink.Log(words.Value);

    private static string Join(Words a, Words b) => a.Value + b.Value;

    private sealed record Words(string Value)
    {
        public static implicit operator Words(string text) => new(text);

        public static implicit operator string(Words words) => words.Value;
    }

    private sealed record Shout(string Value)
    {
        public static explicit operator Shout(string text) => new(text.ToUpper());

        public static explicit operator int(Shout shout) => shout.Value.Length;
    }

    private sealed record Digest(string Heading, string Text)
    {
        public static implicit operator Digest(Memo memo) => new(memo.Title, memo.Text);
    }

    private readonly struct Small(string text)
    {
        private readonly string _text = text;

        public static implicit operator string(Small small) => small._text;
    }

    private readonly record struct Size(int Letters)
    {
        public static implicit operator Size(string text) => new(text.Length);
    }
}
