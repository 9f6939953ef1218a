// Generics and static abstract members: the type argument says which body runs.
namespace Flows.Calls.Archetypes;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Static(memo);
        Generic(memo);
        Constrained(memo);
    }

    private static void Static(Memo memo)
    {
        Sink.Log(Made<Open>(memo)); // leak
        Sink.Log(Made<Shut>(memo)); // safe
        Sink.Log(Label<Open>()); // safe
        Sink.Log(Sum<Text>(memo.Title, memo.Author)); // safe
        Sink.Log(Sum<Text>(memo.Title, memo.Text)); // leak
    }

    private static string Made<T>(Memo memo) where T : IMaker => T.Make(memo);

    private static string Label<T>() where T : IMaker => T.Label;

    private static string Sum<T>(params string[] all) where T : IAdded<T>
    {
        var sum = T.Zero;
        foreach (var each in all)
            sum += T.From(each);
        return sum.ToString()!;
    }

    private static void Generic(Memo memo)
    {
        var text = new Box<string>(memo.Text);
        var title = new Box<string>(memo.Title);
        Sink.Log(text.Value); // leak
        Sink.Log(title.Value); // safe
        Sink.Log(text.Map(value => value.Length).Value); // safe
        Sink.Log(text.Map(value => value.ToUpperInvariant()).Value); // leak
        Sink.Log(title.Map(value => value + memo.Text).Value); // leak
        Sink.Log(Same(memo.Text)); // leak
        Sink.Log(Same<object>(memo.Title)); // safe
        Sink.Log(Choose(title, text).Value); // safe
        Sink.Log(Choose(text, title).Value); // leak
        Sink.Log(new Pair<string, Box<string>>(memo.Title, text).Right.Value); // leak
        Sink.Log(new Pair<string, Box<string>>(memo.Title, text).Left); // safe
        Sink.Log(Cast<string>((object)memo.Text)); // leak
        Sink.Log(Or(memo.Reply, "none")); // leak
        Sink.Log(Or(null, memo.Title)); // safe
    }

    private static T Same<T>(T value) => value;

    private static T Choose<T>(T one, T other) where T : class => one is null ? other : one;

    private static T? Cast<T>(object value) where T : class => value as T;

    private static T Or<T>(T? value, T other) where T : class => value ?? other;

    private static void Constrained(Memo memo)
    {
        Sink.Log(Show(new Open { Text = memo.Text })); // leak
        Sink.Log(Show(new Shut { Text = memo.Text })); // safe
        Sink.Log(Create<Draft>(memo.Text).Text); // leak
        Sink.Log(Create<Draft>(memo.Title).Text); // safe
    }

    private static string Show<T>(T it) where T : struct, IShown => it.Show();

    private static T Create<T>(string text) where T : Draft, new() => new() { Text = text };

    private interface IMaker
    {
        static abstract string Label { get; }

        static abstract string Make(Memo memo);
    }

    private interface IShown
    {
        string Show();
    }

    private struct Open : IMaker, IShown
    {
        public string Text;

        public static string Label => "open";

        public static string Make(Memo memo) => memo.Text;

        public readonly string Show() => Text;
    }

    private struct Shut : IMaker, IShown
    {
        public string Text;

        public static string Label => "shut";

        public static string Make(Memo memo) => memo.Title;

        public readonly string Show() => Text is null ? "nothing" : "something";
    }

    private interface IAdded<T> where T : IAdded<T>
    {
        static abstract T Zero { get; }

        static abstract T From(string text);

        static abstract T operator +(T left, T right);
    }

    private sealed class Text(string words) : IAdded<Text>
    {
        public static Text Zero { get; } = new("");

        public static Text From(string text) => new(text);

        public static Text operator +(Text left, Text right) => new(left + right.ToString());

        public override string ToString() => words;
    }

    private sealed class Box<T>(T value)
    {
        public T Value => value;

        public Box<TOut> Map<TOut>(Func<T, TOut> map) => new(map(value));
    }

    private readonly record struct Pair<TLeft, TRight>(TLeft Left, TRight Right);

    private class Draft
    {
        public string Text { get; set; } = "";

        public string Name => "draft";
    }
}
