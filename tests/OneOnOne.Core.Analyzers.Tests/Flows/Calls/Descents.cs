// Calls that call themselves, each other, local functions and iterators.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Flows.Calls.Descents;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Depths(memo);
        Mutual(memo);
        Locals(memo);
        Sequences(memo);
        Twice(memo);
        Expressions(memo);
    }

    private static string Lines(params string[] lines) => string.Join("\n", lines);

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

    private static void Twice(Memo memo)
    {
        var left = Tag(memo.Text);
        var right = Tag(memo.Title);
        Sink.Log(right); // safe
        Sink.Log(left); // leak
        Sink.Log(Tag(right) + Tag(memo.Author)); // safe
    }

    private static string Tag(string text) => "[" + text + "]";

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

    private sealed record Tree(string Name, IReadOnlyList<Tree> Under);
}
