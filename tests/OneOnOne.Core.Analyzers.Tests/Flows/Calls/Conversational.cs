// Indexers, ranges, conversions and operators of a user.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Flows.Calls.Conversational;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Ranges(memo);
        Converted(memo);
        Operated(memo);
    }

    private static int Count(params IEnumerable<string?> all) => all.Count();

    private static string First(string one, string two)
    {
        _ = two;
        return one;
    }

    private static void Ranges(Memo memo)
    {
        var line = new Line([memo.Title, memo.Text, memo.Author]);
        Sink.Log(line[0]); // safe
        Sink.Log(line[1]); // leak
        Sink.Log(line[^1]); // safe
        Sink.Log(string.Join(" ", line[1..])); // leak
        Sink.Log(string.Join(" ", line[2..])); // safe
    }

    private static void Converted(Memo memo)
    {
        Words words = memo.Text;
        Sink.Log((string)words); // leak
        Sink.Log((int)words); // safe
        Words plain = memo.Title;
        Sink.Log((string)plain); // safe
        Sink.Log((object)words is Words); // safe
    }

    private static void Operated(Memo memo)
    {
        Words words = memo.Title;
        Sink.Log((string)(words + memo.Author)); // safe
        Sink.Log((string)(words + memo.Text)); // leak
        words += memo.Reply!;
        Sink.Log((string)words); // leak
        Sink.Log(words == (Words)memo.Title); // safe
        Sink.Log((string)!words); // safe
        Sink.Log(words ? "full" : "empty"); // safe
    }

    private sealed class Line(string[] parts)
    {
        public int Count => parts.Length;

        public string this[int index] => parts[index];

        public string this[Index index] => parts[index];

        public string[] this[Range range] => parts[range];
    }

    private readonly struct Words(string text)
    {
        private readonly string _text = text;

        public static implicit operator Words(string text) => new(text);

        public static explicit operator string(Words words) => words._text;

        public static explicit operator int(Words words) => words._text.Length;

        public static Words operator +(Words left, string right) => new(left._text + " " + right);

        public static Words operator !(Words words) => new(new string('-', words._text.Length));

        public static bool operator ==(Words left, Words right) => left._text == right._text;

        public static bool operator !=(Words left, Words right) => !(left == right);

        public static bool operator true(Words words) => words._text.Length > 0;

        public static bool operator false(Words words) => words._text.Length == 0;

        public override bool Equals(object? other) => other is Words words && this == words;

        public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);
    }
}
