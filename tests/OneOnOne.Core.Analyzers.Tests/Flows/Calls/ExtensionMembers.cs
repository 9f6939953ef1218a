// Extension blocks of C# 14: methods, properties, operators, static members. Needs Roslyn 5.
namespace Flows.Calls.ExtensionMembers;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Methods(memo);
        Properties(memo);
        Statics(memo);
        Operators(memo);
        Generic(memo);
        Static(memo);
    }

    private static void Methods(Memo memo)
    {
        Sink.Log(memo.Digest()); // leak
        Sink.Log(memo.Label()); // safe
        Sink.Log(memo.Text.Quoted('"')); // leak
        Sink.Log(memo.Title.Quoted('"')); // safe
        memo.Announce();
        memo.AnnounceLabel();
    }

    private static void Properties(Memo memo)
    {
        Sink.Log(memo.Body); // leak
        Sink.Log(memo.Caption); // safe
        Sink.Log(memo.Text.FirstWord); // leak
        Sink.Log(memo.Title.FirstWord); // safe
        Sink.Log(memo.Text.IsLong); // safe
        var card = new Card { Front = "", Back = "" };
        card.Reverse = memo.Text;
        Sink.Log(card.Back); // leak
        Sink.Log(card.Front); // safe
    }

    private static void Statics(Memo memo)
    {
        Sink.Log(string.Enclose(memo.Text)); // leak
        Sink.Log(string.Enclose(memo.Title)); // safe
        Sink.Log(Card.Of(memo).Back); // leak
        Sink.Log(Card.Of(memo).Front); // safe
    }

    private static void Operators(Memo memo)
    {
        var content = new Card { Front = memo.Title, Back = memo.Text };
        var plain = new Card { Front = memo.Author, Back = "" };
        Sink.Log((plain + content).Back); // leak
        Sink.Log((plain + content).Front); // safe
        Sink.Log((plain + plain).Back); // safe
    }

    private static void Generic(Memo memo)
    {
        List<string> content = [memo.Title, memo.Text];
        List<string> plain = [memo.Title, memo.Author];
        Sink.Log(content.Final); // leak
        Sink.Log(plain.Final); // safe
        Sink.Log(content.OrElse("x")); // leak
        Sink.Log(content.IsBlank); // safe
    }

    private static void Static(Memo memo)
    {
        Sink.Log(Members.Digest(memo)); // leak
        Sink.Log(Members.Label(memo)); // safe
        Sink.Log(Members.get_Body(memo)); // leak
        Sink.Log(Members.get_Caption(memo)); // safe
    }
}

public sealed class Card
{
    public required string Front { get; set; }

    public required string Back { get; set; }
}

public static class Members
{
    extension(Memo memo)
    {
        public string Body => memo.Text.Trim();

        public string Caption => memo.Title.Trim();

        public string Digest() => memo.Id + ": " + memo.Text;

        public string Label() => memo.Id + ": " + memo.Title;

        public void Announce() => Sink.Log(memo.Digest()); // leak

        public void AnnounceLabel() => Sink.Log(memo.Label()); // safe
    }

    extension(string text)
    {
        public string FirstWord => text.Split(' ')[0];

        public bool IsLong => text.Length > 10;

        public string Quoted(char quote) => quote + text + quote;
    }

    extension(string)
    {
        public static string Enclose(string text) => "(" + text + ")";
    }

    extension(Card card)
    {
        public string Reverse
        {
            get => card.Back;
            set => card.Back = value;
        }
    }

    extension(Card)
    {
        public static Card Of(Memo memo) => new() { Front = memo.Title, Back = memo.Text };

        public static Card operator +(Card left, Card right) => new() { Front = left.Front, Back = left.Back + right.Back };
    }

    extension<T>(IReadOnlyList<T> items)
    {
        public T Final => items[^1];

        public bool IsBlank => items.Count == 0;

        public T OrElse(T other) => items.Count > 1 ? items[1] : other;
    }
}
