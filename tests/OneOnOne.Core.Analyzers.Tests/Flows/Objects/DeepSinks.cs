// A deep sink takes everything that can be reached; a shallow one only what is printed.
namespace Flows.Objects.DeepSinks;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        ShallowOrDeep(memo);
        Nested(memo);
        Collections(memo);
        Anonymous(memo);
        Mapped(memo);
    }

    private static void ShallowOrDeep(Memo memo)
    {
        var card = new Card { Title = memo.Title, Body = memo.Text };
        Sink.Log(card); // safe
        Sink.Dump(card); // leak ONE1003
        card.Body = "";
        Sink.Dump(card); // safe
    }

    private static void Nested(Memo memo)
    {
        var folder = new Folder { Cards = { new Card { Title = memo.Title, Body = memo.Text } } };
        Sink.Log(folder); // safe
        Sink.Dump(folder); // leak
        var plain = new Folder { Cards = { new Card { Title = memo.Title, Body = memo.Author } } };
        Sink.Dump(plain); // safe
    }

    private static void Collections(Memo memo)
    {
        string[] texts = [memo.Text, memo.Title];
        Sink.Log(texts); // safe
        Sink.Dump(texts); // leak
        Sink.Dump(texts.Length); // safe
        Sink.Dump(new Dictionary<string, string> { ["a"] = memo.Text }); // leak
        Sink.Dump(new Dictionary<string, string> { ["a"] = memo.Title }); // safe
    }

    private static void Anonymous(Memo memo)
    {
        Sink.Dump(new { memo.Id, memo.Text }); // leak
        Sink.Dump(new { memo.Id, memo.Title }); // safe
        Sink.Dump(new { memo.Id, Inner = new { Lines = memo.Lines } }); // leak
    }

    private static void Mapped(Memo memo)
    {
        Sink.Dump(Map(memo)); // leak
        Sink.Dump(MapPlain(memo)); // safe
    }

    private static Card Map(Memo memo) => new() { Title = memo.Title, Body = memo.Text };

    private static Card MapPlain(Memo memo) => new() { Title = memo.Title, Body = memo.Text.Length.ToString() };

    private sealed class Card
    {
        public string Title { get; set; } = "";

        public string Body { get; set; } = "";
    }

    private sealed class Folder
    {
        public List<Card> Cards { get; } = [];
    }
}
