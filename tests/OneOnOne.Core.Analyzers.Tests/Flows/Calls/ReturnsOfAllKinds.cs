// Several returns, early returns, and returns that never see content.
namespace Flows.Calls.ReturnsOfAllKinds;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Early(memo);
        ByKind(memo);
        Objects(memo);
        Thrown(memo);
        Unused(memo);
    }

    private static void Early(Memo memo)
    {
        Sink.Log(TextOrTitle(memo, true)); // leak
        Sink.Log(TitleOrAuthor(memo, true)); // safe
        Sink.Log(TextOrTitle(memo, true).Length); // safe
    }

    private static void ByKind(Memo memo)
    {
        Sink.Log(Value<string>(memo.Text)); // leak
        Sink.Log(Object(memo)); // leak
        Sink.Log(Maybe(memo)); // leak
        Sink.Log(Letter(memo)); // leak
        Sink.Log(Number(memo)); // safe
        Sink.Log(Found(memo)); // safe
    }

    private static void Objects(Memo memo)
    {
        var card = Make(memo);
        Sink.Log(card.Title); // safe
        Sink.Log(card.Body); // leak
        var same = Touch(card);
        Sink.Log(same.Body); // leak
        Sink.Log(Blank(card).Body); // safe
        Sink.Log(card.Body); // safe
    }

    private static void Thrown(Memo memo)
    {
        Sink.Log(OrThrow(memo.Text)); // leak
        Sink.Log(OrThrow(memo.Title)); // safe
    }

    private static void Unused(Memo memo)
    {
        TextOrTitle(memo, true);
        var title = TitleOrAuthor(memo, false);
        Sink.Log(title); // safe
        Sink.Log(TextOrTitle(memo, true) is null); // safe
    }

    private static string TextOrTitle(Memo memo, bool text)
    {
        if (text)
            return memo.Text;
        return memo.Title;
    }

    private static string TitleOrAuthor(Memo memo, bool title)
    {
        var text = memo.Text;
        if (title && text.Length > 0)
            return memo.Title;
        return memo.Author;
    }

    private static T Value<T>(T value) => value;

    private static object Object(Memo memo) => memo.Text;

    private static string? Maybe(Memo memo) => memo.Id > 0 ? memo.Reply : null;

    private static char Letter(Memo memo) => memo.Text[0];

    private static int Number(Memo memo) => memo.Text.Length;

    private static bool Found(Memo memo) => memo.Text.Contains("zebra");

    private static string OrThrow(string text) => text.Length > 0 ? text : throw new ArgumentException("empty", nameof(text));

    private static Card Make(Memo memo) => new() { Title = memo.Title, Body = memo.Text };

    private static Card Touch(Card card)
    {
        card.Title += "!";
        return card;
    }

    private static Card Blank(Card card)
    {
        card.Body = "";
        return card;
    }

    private sealed class Card
    {
        public string Title { get; set; } = "";

        public string Body { get; set; } = "";
    }
}
