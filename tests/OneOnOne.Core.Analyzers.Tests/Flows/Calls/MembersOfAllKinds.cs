// What a member hands on: generics, extension members, operators, indexers. Needs Roslyn 5.
namespace Flows.Calls.MembersOfAllKinds;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Generic(memo);
        Extensions(memo);
        Operators(memo);
        Indexers(memo);
    }

    private static void Generic(Memo memo)
    {
        Sink.Log(Identity(memo.Title)); // safe
        Sink.Log(Identity(memo.Text)); // leak
        Sink.Log(Identity(memo.Text.Length)); // safe
        var pair = new Pair<string, string>(memo.Title, memo.Text);
        Sink.Log(pair.Left); // safe
        Sink.Log(pair.Right); // leak
        Sink.Log(pair.Swap().Left); // leak
        Sink.Log(pair.Swap().Right); // safe
        Sink.Log(pair.Map(right => right.Length).Right); // safe
        Sink.Log(pair.Map(right => right + "!").Right); // leak
        Sink.Log(Result<string>.Of(memo.Text).Or("none")); // leak
        Sink.Log(Result<string>.None.Or(memo.Title)); // safe
        Sink.Log(Result<string>.Failed("no such note").Problem); // safe
    }

    private static T Identity<T>(T value) => value;

    private static void Extensions(Memo memo)
    {
        Sink.Log(memo.Caption()); // safe
        Sink.Log(memo.Quote()); // leak
        Sink.Log(memo.Summary); // leak
        Sink.Log(memo.Measure); // safe
        Sink.Log(memo.Text.Shorten(4)); // leak
        Sink.Log(memo.Title.Shorten(4)); // safe
        Sink.Log("a".Or(memo.Text)); // safe
        Sink.Log(((string?)null).Or(memo.Text)); // leak
        Sink.Log(string.Between("[", memo.Text)); // leak
        Sink.Log(string.Between("[", memo.Title)); // safe
    }

    private static void Operators(Memo memo)
    {
        var mine = new Words(memo.Text);
        var plain = new Words("plain");
        Sink.Log((mine + plain).Text); // leak
        Sink.Log((plain + plain).Text); // safe
        Sink.Log(mine == plain); // safe
        Sink.Log((string)mine); // leak
        Sink.Log((int)mine); // safe
        Words converted = memo.Title;
        Sink.Log(converted.Text); // safe
        converted = memo.Text;
        Sink.Log(converted.Text); // leak
        Sink.Log((!mine).Text); // safe
        plain += mine;
        Sink.Log(plain.Text); // leak
        Sink.Log(-mine); // safe
    }

    private static void Indexers(Memo memo)
    {
        var shelf = new Shelf();
        shelf["title"] = memo.Title;
        Sink.Log(shelf["title"]); // safe
        shelf["text"] = memo.Text;
        Sink.Log(shelf["text"]); // leak
        Sink.Log(shelf.Count); // safe
        Sink.Log(new Ribbon(memo.Text)[1..3]); // leak
        Sink.Log(new Ribbon(memo.Text)[^1]); // leak
        Sink.Log(new Ribbon(memo.Title)[^1]); // safe
        Sink.Log(new Ribbon(memo.Text).Length); // safe
    }

    private sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right)
    {
        public Pair<TRight, TLeft> Swap() => new(Right, Left);

        public Pair<TLeft, TOther> Map<TOther>(Func<TRight, TOther> map) => new(Left, map(Right));
    }

    private sealed class Result<T>
    {
        public static Result<T> None { get; } = new();

        public T? Value { get; private init; }

        public string? Problem { get; private init; }

        public static Result<T> Of(T value) => new() { Value = value };

        public static Result<T> Failed(string problem) => new() { Problem = problem };

        public T Or(T other) => Value ?? other;
    }

    private sealed class Words(string text)
    {
        public string Text { get; } = text;

        public static implicit operator Words(string text) => new(text);

        public static explicit operator string(Words words) => words.Text;

        public static explicit operator int(Words words) => words.Text.Length;

        public static Words operator +(Words left, Words right) => new(left.Text + " " + right.Text);

        public static Words operator !(Words words) => new(new string('x', words.Text.Length));

        public static int operator -(Words words) => words.Text.Split(' ').Length;
    }

    private sealed class Shelf
    {
        private readonly Dictionary<string, string> _items = [];

        public int Count => _items.Count;

        public string this[string key]
        {
            get => _items[key];
            set => _items[key] = value;
        }
    }

    private sealed class Ribbon(string text)
    {
        public int Length => text.Length;

        public char this[int index] => text[index];

        public string Slice(int start, int length) => text.Substring(start, length);
    }
}

internal static class MemoMembers
{
    extension(Memo memo)
    {
        public string Summary => memo.Title + ": " + memo.Text;

        public int Measure => memo.Text.Length;

        public string Quote() => "> " + memo.Text;
    }

    extension(string? text)
    {
        public string Or(string other) => text ?? other;
    }

    extension(string)
    {
        public static string Between(string open, string text) => open + text + "]";
    }

    public static string Caption(this Memo memo) => memo.Title.ToUpperInvariant();

    public static string Shorten(this string text, int length) => text.Length > length ? text[..length] : text;
}
