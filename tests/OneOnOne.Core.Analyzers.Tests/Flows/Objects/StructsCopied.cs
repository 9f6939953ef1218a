// Structs copied without a constructor: by with, into a box, behind an interface.
namespace Flows.Objects.StructsCopied;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        WithTuples(memo);
        WithStructs(memo);
        Boxes(memo);
    }

    private static void WithTuples(Memo memo)
    {
        (string Head, string Said) pair = (memo.Title, memo.Title);
        var other = pair with { Said = memo.Text };
        Sink.Log(pair.Said); // safe
        Sink.Log(other.Said); // leak
        Sink.Log(other.Head); // safe
    }

    private static void WithStructs(Memo memo)
    {
        var cards = new Card[1];
        cards[0] = cards[0] with { Text = memo.Text };
        Sink.Log(cards[0].Text); // leak
        Card none = default;
        Sink.Log((none with { Text = memo.Text }).Text); // leak
        Sink.Log(none.Text); // safe
        Sink.Log(Marked(none, memo.Text).Text); // leak
        Sink.Log(Marked(none, memo.Title).Text); // safe
        var card = new Card(memo.Title, memo.Text);
        Sink.Log((card with { Text = "" }).Text); // safe
        Sink.Log((card with { Title = "" }).Text); // leak
        Card? maybe = none with { Text = memo.Text };
        Sink.Log(maybe?.Text); // leak
        Sink.Log(none); // safe
    }

    private static Card Marked(Card card, string text) => card with { Text = text };

    private static void Boxes(Memo memo)
    {
        var card = new Card(memo.Title, memo.Text);
        object boxed = card;
        IPrinted printed = card;
        card.Text = "";
        Sink.Log(boxed); // leak
        Sink.Log(((Card)boxed).Title); // safe
        Sink.Log(printed.Print()); // leak
        Sink.Log(card.Print()); // safe
        boxed = card;
        printed = card;
        card.Text = memo.Text;
        Sink.Log(boxed); // safe
        Sink.Log(printed.Print()); // safe
        Sink.Log(card.Print()); // leak
    }

    private interface IPrinted
    {
        string Print();
    }

    private record struct Card(string Title, string Text) : IPrinted
    {
        public string Print() => Text + Title;
    }
}
