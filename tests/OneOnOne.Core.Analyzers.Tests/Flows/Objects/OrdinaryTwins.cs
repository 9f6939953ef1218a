// Ordinary code where one thing is content and the one beside it is not.
namespace Flows.Objects.OrdinaryTwins;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Swapped(memo);
        Cleared(memo);
        Nested(memo);
        Arrays(memo);
        Loops(memo);
        Queue(memo);
        Copies(memo);
        Maps(memo);
        Strings(memo);
    }

    private static void Swapped(Memo memo)
    {
        var a = memo.Text;
        var b = memo.Title;
        (a, b) = (b, a);
        Sink.Log(a); // safe
        Sink.Log(b); // leak
        var pair = (One: memo.Text, Two: memo.Title);
        (pair.One, pair.Two) = (pair.Two, pair.One);
        Sink.Log(pair.One); // safe
        Sink.Log(pair.Two); // leak
        string[] both = [memo.Text, memo.Title];
        (both[0], both[1]) = (both[1], both[0]);
        Sink.Log(both[0]); // safe
        Sink.Log(both[1]); // leak
        var temp = both[0];
        both[0] = both[1];
        both[1] = temp;
        Sink.Log(both[1]); // safe
        Sink.Log(both[0]); // leak
    }

    private static void Cleared(Memo memo)
    {
        var card = new Card { Head = memo.Title, Body = memo.Text };
        card.Clear();
        Sink.Log(card.Body); // safe
        card.Body = memo.Text;
        card.Reset("x");
        Sink.Log(card.Body); // safe
        card.Body = memo.Text;
        var other = card;
        other.Body = "-";
        Sink.Log(card.Body); // safe
        card = new Card { Head = memo.Text };
        Sink.Log(other.Head); // safe
        Sink.Log(card.Head); // leak
        Sink.Log(card.Body); // safe
    }

    private static void Nested(Memo memo)
    {
        var box = new Box { Card = new Card { Head = memo.Title, Body = memo.Text } };
        box.Card.Body = "";
        Sink.Log(box.Card.Body); // safe
        box.Card = new Card { Body = memo.Text };
        Sink.Log(box.Card.Head); // safe
        Sink.Log(box.Card.Body); // leak
        var cards = new List<Card> { new() { Body = memo.Title }, new() { Body = memo.Text } };
        Sink.Log(cards[0].Body); // safe
        cards[1].Body = "";
        Sink.Log(cards[1].Body); // safe
        foreach (var card in cards)
            Sink.Log(card.Body); // safe
        cards[0].Body = memo.Text;
        foreach (var card in cards)
            Sink.Log(card.Body); // leak
    }

    private static void Arrays(Memo memo)
    {
        var rows = new string[2, 2];
        rows[0, 0] = memo.Text;
        rows[0, 1] = memo.Title;
        Sink.Log(rows[0, 0]); // leak
        Sink.Log(rows[0, 1]); // safe
        string[][] jagged = [[memo.Title], [memo.Text]];
        Sink.Log(jagged[0][0]); // safe
        Sink.Log(jagged[1][0]); // leak
        var last = new[] { memo.Text, memo.Title };
        Sink.Log(last[last.Length - 1]); // safe
        Sink.Log(last[^2]); // leak
        Sink.Log(last[1..][0]); // safe
        Sink.Log(last[..1][0]); // leak
        var copy = (string[])last.Clone();
        copy[0] = "";
        Sink.Log(last[0]); // leak
    }

    private static void Loops(Memo memo)
    {
        var text = memo.Text;
        for (var i = 0; i < 3; i++)
            text = memo.Title;
        Sink.Log(text); // safe
        var parts = new string[3];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = memo.Title;
        Sink.Log(parts[1]); // safe
        parts[2] = memo.Text;
        Sink.Log(parts[1]); // safe
        Sink.Log(parts[2]); // leak
        foreach (var part in parts)
            Sink.Log(part); // leak
    }

    private static void Queue(Memo memo)
    {
        var sorted = new SortedDictionary<int, string> { [1] = memo.Title, [2] = memo.Text };
        Sink.Log(sorted[1]); // safe
        Sink.Log(sorted[2]); // leak
        var names = new Dictionary<string, Card> { ["a"] = new() { Body = memo.Text }, ["b"] = new() { Body = memo.Title } };
        Sink.Log(names["b"].Body); // safe
        Sink.Log(names["a"].Head); // safe
        Sink.Log(names["a"].Body); // leak
        names["a"].Body = "";
        Sink.Log(names["a"].Body); // safe
    }

    private static void Copies(Memo memo)
    {
        var whole = new Row(memo.Title, memo.Text);
        var masked = whole with { Body = "" };
        Sink.Log(masked.Body); // safe
        Sink.Log(masked); // safe
        Sink.Log(whole); // leak
        var (head, body) = whole;
        Sink.Log(head); // safe
        Sink.Log(body); // leak
        var shape = new { whole.Head, Length = whole.Body.Length };
        Sink.Log(shape); // safe
        var clone = new Card { Head = whole.Head };
        Sink.Log(clone.Head + clone.Body); // safe
    }

    private static void Maps(Memo memo)
    {
        var rows = new[] { memo }.Select(note => new Card { Head = note.Title, Body = note.Text }).ToList();
        Sink.Log(rows[0].Head); // safe
        Sink.Log(rows[0].Body); // leak
        var byId = rows.ToDictionary(row => row.Head, row => row.Body);
        Sink.Log(byId.Keys.First()); // safe
        Sink.Log(byId.Values.First()); // leak
        rows.ForEach(row => row.Body = "");
        Sink.Log(rows[0].Body); // safe
    }

    private static void Strings(Memo memo)
    {
        var text = memo.Text;
        text = text.Length > 0 ? "some" : "none";
        Sink.Log(text); // safe
        text = string.IsNullOrWhiteSpace(memo.Text) ? "empty" : $"{memo.Text.Length} letters";
        Sink.Log(text); // safe
        text += memo.Text;
        Sink.Log(text); // leak
        text = string.Empty;
        Sink.Log(text); // safe
    }

    private sealed class Card
    {
        public string Head { get; set; } = "";

        public string Body { get; set; } = "";

        public void Clear() => (Head, Body) = ("", "");

        public void Reset(string head)
        {
            Head = head;
            Body = string.Empty;
        }
    }

    private sealed class Box
    {
        public required Card Card { get; set; }
    }

    private sealed record Row(string Head, string Body);
}
