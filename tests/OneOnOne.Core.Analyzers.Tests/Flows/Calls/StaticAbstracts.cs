// Static abstract and virtual members, reached through type arguments.
namespace Flows.Calls.StaticAbstracts;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Factories(memo);
        Formats(memo);
        Defaults(memo);
        Parsing(memo);
    }

    private static void Factories(Memo memo)
    {
        Sink.Log(Create<Open>(memo).Text); // leak
        Sink.Log(Create<Closed>(memo).Text); // safe
    }

    private static void Formats(Memo memo)
    {
        Sink.Log(Show<Shout>(memo.Text)); // leak
        Sink.Log(Show<Shout>(memo.Title)); // safe
        Sink.Log(Show<Mask>(memo.Text)); // safe
    }

    private static void Defaults(Memo memo)
    {
        Sink.Log(Wrapped<Shout>(memo.Text)); // leak
        Sink.Log(Wrapped<Mask>(memo.Text)); // safe
        Sink.Log(Wrapped<Shout>(memo.Author)); // safe
    }

    private static void Parsing(Memo memo)
    {
        Sink.Log(Parse<Token>(memo.Text).Value); // leak
        Sink.Log(Parse<Token>(memo.Title).Value); // safe
        Sink.Log(Parse<int>("12")); // safe
    }

    private static T Create<T>(Memo memo)
        where T : IFrom<T> => T.From(memo);

    private static string Show<T>(string text)
        where T : IStyle => T.Apply(text);

    private static string Wrapped<T>(string text)
        where T : IStyle => T.Wrap(text);

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private interface IFrom<TSelf>
        where TSelf : IFrom<TSelf>
    {
        static abstract TSelf From(Memo memo);
    }

    private sealed class Open : IFrom<Open>
    {
        public string Text { get; private init; } = "";

        public static Open From(Memo memo) => new() { Text = memo.Text };
    }

    private sealed class Closed : IFrom<Closed>
    {
        public string Text { get; private init; } = "";

        public static Closed From(Memo memo) => new() { Text = memo.Title };
    }

    private interface IStyle
    {
        static abstract string Apply(string text);

        static virtual string Wrap(string text) => "<" + text + ">";
    }

    private sealed class Shout : IStyle
    {
        public static string Apply(string text) => text.ToUpper();
    }

    private sealed class Mask : IStyle
    {
        public static string Apply(string text) => new('*', text.Length);

        public static string Wrap(string text) => Apply(text);
    }

    private sealed record Token(string Value) : IParsable<Token>
    {
        public static Token Parse(string s, IFormatProvider? provider) => new(s.Trim());

        public static bool TryParse(string? s, IFormatProvider? provider, out Token result)
        {
            result = new Token(s ?? "");
            return true;
        }
    }
}
