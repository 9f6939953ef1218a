// How arguments travel: by name, by reference, many at once, by default, back through out, down a recursion.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Flows.Exam.Fourth.Plumbing;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Named(memo);
        Outs(memo);
        Refs(memo);
        Many(memo);
        Depths(memo);
        Mutual(memo);
        Selected(memo);
        Locals(memo);
        Sequences(memo);
        Ranges(memo);
        Converted(memo);
        Operated(memo);
        Twice(memo);
        Overloads(memo);
        Thrown(memo);
        Expressions(memo);
    }

    private static void Named(Memo memo)
    {
        Describe(text: memo.Title, by: memo.Text); // leak
        Describe(by: memo.Author, text: memo.Title); // safe
        Describe(memo.Title, hidden: memo.Text); // safe
        Describe(memo.Title); // safe
        Describe(memo.Text); // leak
        Where(memo.Title.Length > 3); // safe
        Where(memo.Text.Length > 3); // safe
    }

    private static void Describe(string text, string by = "nobody", string? hidden = null)
    {
        if (hidden is not null)
            by = "hidden";
        Sink.Log(text + by);
    }

    private static void Where(bool condition, [CallerArgumentExpression(nameof(condition))] string? expression = null) => Sink.Log(expression);

    private static void Outs(Memo memo)
    {
        Split(memo, out var title, out var text);
        Sink.Log(title); // safe
        Sink.Log(text); // leak
        Split(memo, out text, out _);
        Sink.Log(text); // safe
        if (TryFind(memo, 1, out var found))
            Sink.Log(found); // leak
        if (!TryFind(memo, 9, out var missing))
            Sink.Log(missing); // safe
        Sink.Log(TryFind(memo, 1, out _)); // safe
        var pair = (Title: "", Text: "");
        Split(memo, out pair.Title, out pair.Text);
        Sink.Log(pair.Title); // safe
        Sink.Log(pair.Text); // leak
        var array = new string[2];
        Split(memo, out array[0], out array[1]);
        Sink.Log(array[0]); // safe
        Sink.Log(array[1]); // leak
    }

    private static void Split(Memo memo, out string title, out string text) => (title, text) = (memo.Title, memo.Text);

    private static bool TryFind(Memo memo, int id, out string? found)
    {
        found = null;
        if (memo.Id != id)
            return false;
        found = memo.Text;
        return true;
    }

    private static void Refs(Memo memo)
    {
        string first = memo.Title, second = memo.Text;
        Swap(ref first, ref second);
        Sink.Log(first); // leak
        Sink.Log(second); // safe
        Append(ref second, memo.Reply);
        Sink.Log(second); // leak
        Blank(ref second);
        Sink.Log(second); // safe
        Longer(ref first, ref second) = "overwritten";
        Sink.Log(second); // safe
        var row = new[] { memo.Title, memo.Author };
        At(row, 1) = memo.Text;
        Sink.Log(row[1]); // leak
        At(row, 1) = memo.Title;
        var big = new Big { Text = memo.Text, Title = memo.Title };
        Sink.Log(Peek(in big)); // safe
        Sink.Log(PeekText(in big)); // leak
    }

    private static void Swap<T>(ref T left, ref T right) => (left, right) = (right, left);

    private static void Append(ref string text, string? more) => text += more;

    private static void Blank(ref string text) => text = "";

    private static ref string Longer(ref string left, ref string right) => ref left.Length > right.Length ? ref left : ref right;

    private static ref string At(string[] row, int index) => ref row[index];

    private static string Peek(in Big big) => big.Title;

    private static string PeekText(in Big big) => big.Text;

    private static void Many(Memo memo)
    {
        Sink.Log(Lines(memo.Title, memo.Author)); // safe
        Sink.Log(Lines(memo.Title, memo.Text)); // leak
        Sink.Log(Second(memo.Text, memo.Title)); // safe
        Sink.Log(Second(memo.Title, memo.Text)); // leak
        Sink.Log(Count(memo.Text, memo.Reply)); // safe
        Sink.Log(Lines([memo.Title, .. memo.Lines])); // leak
        Sink.Log(Listed(memo.Title)); // safe
        Sink.Log(Listed(memo.Id, memo.On, memo.Text)); // leak
        Sink.Log(Lines()); // safe
    }

    private static string Lines(params string[] lines) => string.Join("\n", lines);

    private static string Second(params ReadOnlySpan<string> all) => all[1];

    private static int Count(params IEnumerable<string?> all) => all.Count();

    private static string Listed(params List<object> all) => string.Join(";", all);

    private static void Depths(Memo memo)
    {
        Sink.Log(Nest(memo.Text, 5)); // leak
        Sink.Log(Nest(memo.Title, 5)); // safe
        Sink.Log(Reverse(memo.Text)); // leak
        Sink.Log(Reverse(memo.Author)); // safe
        Sink.Log(Height(new Tree(memo.Text, [new Tree(memo.Title, [])]))); // safe
        Sink.Log(Flat(new Tree(memo.Title, [new Tree(memo.Text, [])]))); // leak
        Sink.Log(Flat(new Tree(memo.Title, [new Tree(memo.Author, [])]))); // safe
        Walk(new Tree(memo.Author, [new Tree("leaf", [])]), 0); // safe
        Walk(new Tree(memo.Author, [new Tree(memo.Reply!, [])]), 0); // leak
    }

    private static string Nest(string text, int depth) => depth == 0 ? text : "(" + Nest(text, depth - 1) + ")";

    private static string Reverse(string text) => text.Length <= 1 ? text : Reverse(text[1..]) + text[0];

    private static int Height(Tree tree) => 1 + tree.Under.Select(Height).DefaultIfEmpty().Max();

    private static string Flat(Tree tree) => tree.Name + string.Concat(tree.Under.Select(Flat));

    private static void Walk(Tree tree, int depth)
    {
        Sink.Log(new string(' ', depth) + tree.Name);
        foreach (var under in tree.Under)
            Walk(under, depth + 1);
    }

    private static void Mutual(Memo memo)
    {
        Sink.Log(Even(memo.Text, memo.Title, 3)); // safe
        Sink.Log(Even(memo.Title, memo.Text, 3)); // leak
        Sink.Log(Ping(memo.Text)); // leak
        Sink.Log(Ping(memo.Title)); // safe
    }

    private static string Even(string text, string other, int n) => n <= 0 ? other : Odd(text, other, n - 1);

    private static string Odd(string text, string other, int n) => n <= 0 ? other : Even(other + "", other, n - 1);

    private static string Ping(string text) => text.Length > 30 ? text : Pong(text + ".");

    private static string Pong(string text) => text.Length > 30 ? text : Ping(text + "-");

    private static void Selected(Memo memo)
    {
        Sink.Log(Pick(true, memo.Text, memo.Title)); // leak
        Sink.Log(Field(memo, "title")); // safe
        Sink.Log(Field(memo, "text")); // leak
        Sink.Log(Render(memo, withText: false)); // safe
        Sink.Log(Render(memo, withText: true)); // leak
        Sink.Log(First(memo.Title, memo.Text)); // safe
        Sink.Log(First(memo.Text, memo.Title)); // leak
    }

    private static string Pick(bool left, string first, string second) => left ? first : second;

    private static string Field(Memo memo, string name) => name switch { "text" => memo.Text, "title" => memo.Title, _ => "" };

    private static string Render(Memo memo, bool withText)
    {
        var text = new StringBuilder(memo.Title);
        if (withText)
            text.Append(memo.Text);
        return text.ToString();
    }

    private static string First(string one, string two)
    {
        _ = two;
        return one;
    }

    private static void Locals(Memo memo)
    {
        var kept = memo.Title;
        Add(" by ");
        Add(memo.Author);
        Sink.Log(kept); // safe
        Add(memo.Text);
        Sink.Log(kept); // leak
        Sink.Log(Twice(memo.Title)); // safe
        Sink.Log(Twice(memo.Reply)); // leak

        void Add(string more) => kept += more;

        static string Twice(string? text) => text + text;
    }

    private static void Sequences(Memo memo)
    {
        foreach (var part in Parts(memo))
            Sink.Log(part); // leak
        foreach (var part in Parts(memo).Take(1))
            Sink.Log(part.Length); // safe
        foreach (var pair in Pairs(memo))
        {
            Sink.Log(pair.Key); // safe
            Sink.Log(pair.Value); // leak
        }

        foreach (var title in Titles(Notes.All()))
            Sink.Log(title); // safe
    }

    private static IEnumerable<string> Parts(Memo memo)
    {
        yield return memo.Text;
        foreach (var line in memo.Lines)
            yield return line;
    }

    private static IEnumerable<(string Key, string? Value)> Pairs(Memo memo)
    {
        yield return ("text", memo.Text);
        yield return ("reply", memo.Reply);
    }

    private static IEnumerable<string> Titles(IEnumerable<Memo> memos)
    {
        foreach (var memo in memos)
        {
            if (memo.Text.Length == 0)
                yield break;
            yield return memo.Title;
        }
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

    private static void Twice(Memo memo)
    {
        var left = Tag(memo.Text);
        var right = Tag(memo.Title);
        Sink.Log(right); // safe
        Sink.Log(left); // leak
        Sink.Log(Tag(right) + Tag(memo.Author)); // safe
    }

    private static string Tag(string text) => "[" + text + "]";

    private static void Overloads(Memo memo)
    {
        Note(memo.Text.Length); // safe
        Note(memo.Title); // safe
        Note((object)memo.Text); // safe
        Note(memo.Text); // leak
    }

    private static void Note(int number) => Sink.Log(number);

    private static void Note(string text) => Sink.Log(text);

    private static void Note(object any) => Sink.Log(any.GetType().Name);

    private static void Thrown(Memo memo)
    {
        var text = memo.Title;
        try
        {
            Fail(ref text, memo.Text);
        }
        catch (InvalidOperationException e)
        {
            Sink.Log(e.Message); // safe
            Sink.Log(text); // leak
        }
    }

    private static void Fail(ref string text, string with)
    {
        text = with;
        throw new InvalidOperationException("failed");
    }

    private static void Expressions(Memo memo)
    {
        string text;
        Sink.Log((text = memo.Text).Length); // safe
        Sink.Log(text); // leak
        Sink.Log(text = memo.Title); // safe
        Sink.Log(text); // safe
        var items = CollectionsMarshal.AsSpan(new List<string> { memo.Title, memo.Text });
        Sink.Log(items[1]); // leak
        Sink.Log(items[0]); // safe
        Sink.Log(Unsafe.As<object, string>(ref Unsafe.AsRef(in s_title))); // safe
    }

    private static readonly object s_title = "static";

    private struct Big
    {
        public string Text;
        public string Title;
    }

    private sealed record Tree(string Name, IReadOnlyList<Tree> Under);

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
