// Init-only, required and object initialisers.
namespace Flows.Objects.InitAndRequired;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Init(memo);
        Nested(memo);
        Indexed(memo);
        Getters(memo);
        Order(memo);
        Constructed(memo);
    }

    private static void Init(Memo memo)
    {
        var card = new Card { Title = memo.Title, Body = memo.Text };
        Sink.Log(card.Title); // safe
        Sink.Log(card.Body); // leak
        Sink.Log(new Card { Title = memo.Text, Body = "" }.Title); // leak
        Sink.Log(new Card { Title = memo.Text, Body = "" }.Body); // safe
    }

    private static void Nested(Memo memo)
    {
        var card = new Card { Title = "t", Body = "b", Back = { Note = memo.Text, Footer = memo.Author } };
        Sink.Log(card.Back.Note); // leak
        Sink.Log(card.Back.Footer); // safe
        Sink.Log(card.Body); // safe
    }

    private static void Indexed(Memo memo)
    {
        var card = new Card { Title = "t", Body = "b", ["secret"] = memo.Text };
        Sink.Log(card["secret"]); // leak
        Sink.Log(card.Title); // safe
        var plain = new Card { Title = "t", Body = "b", ["public"] = memo.Title };
        Sink.Log(plain["public"]); // safe
    }

    private static void Getters(Memo memo)
    {
        var card = new Card { Title = "t", Body = "b", Rows = { memo.Text, memo.Title } };
        foreach (var row in card.Rows)
            Sink.Log(row); // leak
        Sink.Log(card.Rows.Count); // safe
        var plain = new Card { Title = "t", Body = "b", Rows = { memo.Author, memo.Title } };
        foreach (var row in plain.Rows)
            Sink.Log(row); // safe
    }

    private static void Order(Memo memo)
    {
        var twice = new Sheet(memo.Text) { Body = memo.Title };
        Sink.Log(twice.Body); // safe
        var once = new Sheet(memo.Title) { Body = memo.Text };
        Sink.Log(once.Body); // leak
        var kept = new Sheet(memo.Text) { Footer = memo.Title };
        Sink.Log(kept.Body); // leak
    }

    private static void Constructed(Memo memo)
    {
        Sheet sheet = new(memo.Reply!);
        Sink.Log(sheet.Body); // leak
        Sink.Log(sheet.Footer); // safe
    }

    private sealed class Card
    {
        private readonly Dictionary<string, string> _more = [];

        public required string Title { get; init; }

        public required string Body { get; init; }

        public Reverse Back { get; } = new();

        public List<string> Rows { get; } = [];

        public string this[string key]
        {
            get => _more[key];
            set => _more[key] = value;
        }
    }

    private sealed class Reverse
    {
        public string Note { get; set; } = "";

        public string Footer { get; set; } = "";
    }

    private sealed class Sheet(string body)
    {
        public string Body { get; set; } = body;

        public string Footer { get; init; } = "";
    }
}
