// Methods that call themselves and each other, and methods over any type.
using System.Numerics;

namespace Flows.Calls.RecursionsAndGenerics;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Recursive(memo);
        Mutual(memo);
        Generic(memo);
        Constrained(memo);
        StaticAbstract(memo);
        GenericClasses(memo);
    }

    private static void Recursive(Memo memo)
    {
        Sink.Log(Reverse(memo.Text)); // leak
        Sink.Log(Depth(memo.Text, 0)); // safe
        Sink.Log(Pick(3, memo.Title, memo.Text)); // leak
        Sink.Log(Repeat(memo.Title, 3)); // safe
        Sink.Log(Rotate(1, "a", memo.Text, "c")); // leak
        Sink.Log(Countdown(5, memo.Text)); // safe
        var seen = new List<string>();
        Collect([.. memo.Text.Split(' ')], 0, seen);
        Sink.Log(seen[0]); // leak
        Sink.Log(seen.Count); // safe
    }

    private static string Reverse(string text) => text.Length <= 1 ? text : Reverse(text[1..]) + text[0];

    private static int Depth(string text, int depth) => text == "" ? depth : Depth(text[1..], depth + 1);

    private static string Pick(int n, string now, string later) => n == 0 ? now : Pick(n - 1, later, now);

    private static string Repeat(string text, int times) => times == 0 ? "" : text + Repeat(text, times - 1);

    private static string Rotate(int n, string a, string b, string c) => n == 0 ? a : Rotate(n - 1, b, c, a);

    private static string Countdown(int n, string text) => n == 0 ? "done" : Countdown(n - 1, text + n);

    private static void Collect(string[] words, int at, List<string> into)
    {
        if (at == words.Length)
            return;
        into.Add(words[at]);
        Collect(words, at + 1, into);
    }

    private static void Mutual(Memo memo)
    {
        Sink.Log(Even(memo.Text)); // leak
        Sink.Log(IsEven(memo.Text.Length)); // safe
        Sink.Log(Ping(memo.Text, 4)); // safe
        Sink.Log(Open(new Parcel(memo.Title, new Parcel(memo.Text, null)))); // leak
        Sink.Log(Weight(new Parcel(memo.Title, new Parcel(memo.Text, null)))); // safe
    }

    private static string Even(string text) => text.Length == 0 ? "" : text[0] + Odd(text[1..]);

    private static string Odd(string text) => text.Length == 0 ? "" : Even(text[1..]);

    private static bool IsEven(int n) => n == 0 || !IsEven(n - 1);

    private static string Ping(string text, int n) => n == 0 ? "ping" : Pong(text, n - 1);

    private static string Pong(string text, int n) => n == 0 ? "pong" : Ping(text.ToUpperInvariant(), n - 1);

    private static string Open(Parcel? parcel) => parcel is null ? "" : parcel.Content + Open(parcel.Inner);

    private static int Weight(Parcel? parcel) => parcel is null ? 0 : parcel.Content.Length + Weight(parcel.Inner);

    private static void Generic(Memo memo)
    {
        Sink.Log(Same(memo.Text)); // leak
        Sink.Log(Same(memo.Id)); // safe
        Sink.Log(Second(memo.Text, memo.Title)); // safe
        Sink.Log(Second(memo.Title, memo.Text)); // leak
        Sink.Log(Map(memo, note => note.Text)); // leak
        Sink.Log(Map(memo, note => note.Title)); // safe
        Sink.Log(Map(memo.Text, text => text.Length > 3)); // safe
        Sink.Log(OrDefault<string>(null, memo.Reply!)); // leak
        Sink.Log(Compose<Memo, string, int>(note => note.Text, text => text.Length)(memo)); // safe
        Sink.Log(Compose<Memo, string, string>(note => note.Text, text => text.Trim())(memo)); // leak
    }

    private static T Same<T>(T value) => value;

    private static TB Second<TA, TB>(TA first, TB second) => first is null ? second : second;

    private static TB Map<TA, TB>(TA value, Func<TA, TB> map) => map(value);

    private static T OrDefault<T>(T? value, T other) where T : class => value ?? other;

    private static Func<TA, TC> Compose<TA, TB, TC>(Func<TA, TB> first, Func<TB, TC> second) => value => second(first(value));

    private static void Constrained(Memo memo)
    {
        Sink.Log(Describe(new Full(memo.Text))); // leak
        Sink.Log(Describe(new Short(memo.Text))); // safe
        Sink.Log(Make<Short>(memo.Text).Shown()); // safe
        Sink.Log(Make<Full>(memo.Text).Shown()); // leak
        Sink.Log(Largest([memo.Text, memo.Title])); // leak
        Sink.Log(Largest([memo.Text.Length, 3])); // safe
    }

    private static string Describe<T>(T value) where T : IShown => "<" + value.Shown() + ">";

    private static T Make<T>(string text) where T : IShown, new() => new() { Text = text };

    private static T Largest<T>(IEnumerable<T> all) where T : IComparable<T> => all.Aggregate((a, b) => a.CompareTo(b) > 0 ? b : a);

    private static void StaticAbstract(Memo memo)
    {
        Sink.Log(Format<Loud>(memo.Text)); // leak
        Sink.Log(Format<Silent>(memo.Text)); // safe
        Sink.Log(Sum<Words>([new Words(memo.Title), new Words(memo.Text)]).Value); // leak
        Sink.Log(Sum<Length>([new Length(memo.Text.Length), new Length(2)]).Value); // safe
        Sink.Log(Parse<Words>(memo.Text).Value); // leak
    }

    private static string Format<T>(string text) where T : IFormat => T.Prefix + T.Apply(text);

    private static T Sum<T>(IEnumerable<T> parts) where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T> =>
        parts.Aggregate(T.AdditiveIdentity, (all, part) => all + part);

    private static T Parse<T>(string text) where T : IMade<T> => T.From(text);

    private static void GenericClasses(Memo memo)
    {
        var either = Either<string, int>.Left(memo.Text);
        Sink.Log(either.Fold(text => text, size => "size " + size)); // leak
        Sink.Log(either.Fold(text => "text", size => "size " + size)); // safe
        Sink.Log(either.Select(size => size + 1).IsLeft); // safe
        var tree = new Node<Memo>(memo, new Node<Memo>(Notes.Second(), null));
        Sink.Log(tree.Find(note => note.Id == 2)?.Title); // safe
        Sink.Log(tree.Find(note => note.Id == 2)?.Text); // leak
        Sink.Log(tree.Fold(0, (sum, note) => sum + note.Text.Length)); // safe
        Sink.Log(tree.Fold("", (all, note) => all + note.Text)); // leak
    }

    private sealed record Parcel(string Content, Parcel? Inner);

    private interface IShown
    {
        string Text { init; }

        string Shown();
    }

    private readonly struct Full(string text) : IShown
    {
        public string Text { get; init; } = text;

        public string Shown() => Text;
    }

    private readonly struct Short(string text) : IShown
    {
        public string Text { get; init; } = text;

        public string Shown() => "short " + Text.Length;
    }

    private interface IFormat
    {
        static abstract string Apply(string text);

        static virtual string Prefix => "> ";
    }

    private sealed class Loud : IFormat
    {
        public static string Apply(string text) => text.ToUpperInvariant();
    }

    private sealed class Silent : IFormat
    {
        public static string Prefix => "| ";

        public static string Apply(string text) => new('.', text.Length);
    }

    private interface IMade<T>
    {
        static abstract T From(string text);
    }

    private readonly record struct Words(string Value) : IAdditionOperators<Words, Words, Words>, IAdditiveIdentity<Words, Words>, IMade<Words>
    {
        public static Words AdditiveIdentity => new("");

        public static Words From(string text) => new(text);

        public static Words operator +(Words left, Words right) => new(left.Value + right.Value);
    }

    private readonly record struct Length(int Value) : IAdditionOperators<Length, Length, Length>, IAdditiveIdentity<Length, Length>
    {
        public static Length AdditiveIdentity => new(0);

        public static Length operator +(Length left, Length right) => new(left.Value + right.Value);
    }

    private sealed class Either<TL, TR>
    {
        private readonly TL? _left;
        private readonly TR? _right;

        private Either(TL? left, TR? right, bool isLeft) => (_left, _right, IsLeft) = (left, right, isLeft);

        public bool IsLeft { get; }

        public static Either<TL, TR> Left(TL value) => new(value, default, true);

        public T Fold<T>(Func<TL, T> left, Func<TR, T> right) => IsLeft ? left(_left!) : right(_right!);

        public Either<TL, T> Select<T>(Func<TR, T> map) => new(_left, IsLeft ? default : map(_right!), IsLeft);
    }

    private sealed class Node<T>(T value, Node<T>? next)
    {
        public T? Find(Func<T, bool> wanted) => wanted(value) ? value : next is null ? default : next.Find(wanted);

        public TA Fold<TA>(TA start, Func<TA, T, TA> step) => next is null ? step(start, value) : next.Fold(step(start, value), step);
    }
}
