// Extension members, static abstracts, operators, conversions and indexers of user types. Needs Roslyn 5.
using System.Numerics;

namespace Flows.Calls.MembersOfTypes;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Extended(memo);
        StaticExtension(memo);
        ThroughTypes(memo);
        Operators(memo);
        Conversions(memo);
        Indexed(memo);
        Ranges(memo);
        Compound(memo);
        Lists(memo);
    }

    private static void Extended(Memo memo)
    {
        Sink.Log(memo.Summary); // leak
        Sink.Log(memo.Heading); // safe
        Sink.Log(memo.Start(3)); // leak
        Sink.Log(memo.Text.Shout()); // leak
        Sink.Log(memo.Title.Shout()); // safe
        Sink.Log(memo.Text.IsLong); // safe
        Sink.Log(new[] { "a", memo.Text }.LastOne); // leak
        memo.Caption = memo.Author;
        Sink.Log(memo.Title); // safe
    }

    private static void StaticExtension(Memo memo)
    {
        Sink.Log(string.Doubled(memo.Text)); // leak
        Sink.Log(string.Doubled(memo.Title)); // safe
        Sink.Log(Memo.Sample); // safe
        Sink.Log(MemoExtensions.Start(memo, 2)); // leak
    }

    private static void ThroughTypes(Memo memo)
    {
        Sink.Log(Format<Loud>(memo.Text)); // leak
        Sink.Log(Format<Mute>(memo.Text)); // safe
        Sink.Log(Sum([new Money(1), new Money(2)]).Amount); // safe
        Sink.Log(Build<Letter>(memo.Text).Body); // leak
        Sink.Log(Build<Letter>(memo.Text).Kind); // safe
        Sink.Log(Parse<Letter>(memo.Title).Body); // safe
    }

    private static string Format<T>(string text) where T : IVoice => T.Say(text);

    private static T Sum<T>(IEnumerable<T> items) where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T>
    {
        var total = T.AdditiveIdentity;
        foreach (var item in items)
            total += item;
        return total;
    }

    private static T Build<T>(string text) where T : IFrom<T> => T.From(text);

    private static T Parse<T>(string text) where T : IFrom<T> => T.From(text);

    private static void Operators(Memo memo)
    {
        var sum = new Phrase(memo.Title) + new Phrase(memo.Text);
        Sink.Log(sum.Value); // leak
        Sink.Log(sum.Parts); // safe
        var plain = new Phrase("a") + new Phrase(memo.Title);
        Sink.Log(plain.Value); // safe
        Sink.Log((!new Phrase(memo.Text)).Value); // leak
        Sink.Log(new Phrase(memo.Text) == plain); // safe
        Sink.Log((new Phrase(memo.Text) - 1).Value); // safe
        if (new Phrase(memo.Text))
            Sink.Log("true"); // safe
    }

    private static void Conversions(Memo memo)
    {
        Phrase phrase = memo.Text;
        Sink.Log((string)phrase); // leak
        int size = phrase;
        Sink.Log(size); // safe
        Phrase plain = memo.Title;
        string back = (string)plain;
        Sink.Log(back); // safe
    }

    private static void Indexed(Memo memo)
    {
        var sheet = new Sheet();
        sheet["title"] = memo.Title;
        sheet["body"] = memo.Text;
        Sink.Log(sheet["body"]); // leak
        Sink.Log(sheet.Size); // safe
        var plain = new Sheet { ["title"] = memo.Title };
        Sink.Log(plain["title"]); // safe
        var grid = new Grid();
        grid[1, 2] = memo.Text;
        Sink.Log(grid[1, 2]); // leak
    }

    private static void Ranges(Memo memo)
    {
        var phrase = new Phrase(memo.Text);
        Sink.Log(phrase[1..3]); // leak
        Sink.Log(phrase[^1]); // leak
        Sink.Log(new Phrase(memo.Title)[..2]); // safe
        string[] all = [memo.Title, memo.Author, memo.Text];
        Sink.Log(all[^1]); // leak
        Sink.Log(all[0..2].Length); // safe
    }

    private static void Compound(Memo memo)
    {
        var phrase = new Phrase(memo.Title);
        phrase += new Phrase(memo.Author);
        Sink.Log(phrase.Value); // safe
        phrase += new Phrase(memo.Text);
        Sink.Log(phrase.Value); // leak
        var tally = new Tally();
        tally += memo.Text;
        Sink.Log(tally.Seen); // leak
        Sink.Log(tally.Times); // safe
    }

    private static void Lists(Memo memo)
    {
        Phrase[] phrases = [memo.Title, memo.Text];
        Sink.Log(phrases.Aggregate((all, next) => all + next).Value); // leak
        Sink.Log(phrases.Sum(phrase => phrase)); // safe
    }

    private interface IVoice
    {
        static abstract string Say(string text);
    }

    private sealed class Loud : IVoice
    {
        public static string Say(string text) => text.ToUpperInvariant();
    }

    private sealed class Mute : IVoice
    {
        public static string Say(string text) => new('.', text.Length);
    }

    private interface IFrom<TSelf> where TSelf : IFrom<TSelf>
    {
        static abstract TSelf From(string text);
    }

    private sealed record Letter(string Body) : IFrom<Letter>
    {
        public string Kind => "letter";

        public static Letter From(string text) => new(text);
    }

    private readonly record struct Money(decimal Amount) : IAdditionOperators<Money, Money, Money>, IAdditiveIdentity<Money, Money>
    {
        public static Money AdditiveIdentity => new(0);

        public static Money operator +(Money left, Money right) => new(left.Amount + right.Amount);
    }

    private readonly record struct Phrase(string Value)
    {
        public int Parts => Value.Split(' ').Length;

        public int Length => Value.Length;

        public char this[int at] => Value[at];

        public string Slice(int start, int length) => Value.Substring(start, length);

        public static implicit operator Phrase(string text) => new(text);

        public static explicit operator string(Phrase phrase) => phrase.Value;

        public static implicit operator int(Phrase phrase) => phrase.Value.Length;

        public static Phrase operator +(Phrase left, Phrase right) => new(left.Value + " " + right.Value);

        public static Phrase operator -(Phrase left, int letters) => new(new string('-', left.Value.Length - letters));

        public static Phrase operator !(Phrase phrase) => new(string.Concat(phrase.Value.Reverse()));

        public static bool operator true(Phrase phrase) => phrase.Value.Length > 0;

        public static bool operator false(Phrase phrase) => phrase.Value.Length == 0;
    }

    private sealed class Sheet
    {
        private readonly Dictionary<string, string> _cells = [];

        public int Size => _cells.Count;

        public string this[string name]
        {
            get => _cells[name];
            set => _cells[name] = value;
        }
    }

    private sealed class Grid
    {
        private readonly string?[,] _cells = new string?[4, 4];

        public string? this[int row, int column]
        {
            get => _cells[row, column];
            set => _cells[row, column] = value;
        }
    }

    private sealed class Tally
    {
        public string Seen { get; private set; } = "";

        public int Times { get; private set; }

        public void operator +=(string text)
        {
            Seen += text;
            Times++;
        }
    }
}

public static class MemoExtensions
{
    extension(Memo memo)
    {
        public string Summary => memo.Title + ": " + memo.Text;

        public string Heading => $"{memo.Title} by {memo.Author}";

        public string Caption
        {
            set => memo.Title = value;
        }

        public string Start(int letters) => memo.Text[..letters];

        public static string Sample => "sample";
    }

    extension(string text)
    {
        public bool IsLong => text.Length > 10;

        public string Shout() => text.ToUpperInvariant() + "!";

        public static string Doubled(string value) => value + value;
    }

    extension<T>(IEnumerable<T> items)
    {
        public T LastOne => items.Last();
    }
}
