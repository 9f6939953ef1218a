// Objects as they are written: their parts, aliases, copies, computed and backed members.
namespace Flows.Objects.Drafts;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Parts(memo);
        Aliased(memo);
        Copies(memo);
        Computed(memo);
        Backed(memo);
        Cleared(memo);
        Shared(memo);
        Equalities(memo);
        Lent(memo);
    }

    private static void Parts(Memo memo)
    {
        var letter = new Letter { To = memo.Author, Body = memo.Text };
        Sink.Log(letter.Body); // leak
        Sink.Log(letter.To); // safe
        Sink.Log(letter.Subject); // safe
        letter.Subject = letter.Body[..5];
        Sink.Log(letter.Subject); // leak
        letter.Body = "";
        Sink.Log(letter.Body); // safe
        Sink.Log(letter.Subject.Length); // safe
        var other = new Letter { To = letter.Subject, Body = letter.Body };
        Sink.Log(other.Body); // safe
        Sink.Log(other.To); // leak
    }

    private static void Aliased(Memo memo)
    {
        var first = new Letter();
        var second = first;
        var third = new Letter();
        second.Body = memo.Text;
        Sink.Log(first.Body); // leak
        Sink.Log(third.Body); // safe
        second = third;
        second.Body = memo.Title;
        Sink.Log(third.Body); // safe
        first.Body = memo.Title;
        Sink.Log(first.Body); // safe
        third.Next = first;
        third.Next.Body = memo.Reply!;
        Sink.Log(first.Body); // leak
        Sink.Log(second.Body); // safe
    }

    private static void Copies(Memo memo)
    {
        var card = new Card(memo.Title, memo.Text);
        Sink.Log(card with { Text = "none" }); // safe
        var renamed = card with { Title = "other" };
        Sink.Log(renamed.Text); // leak
        Sink.Log(renamed.Title); // safe
        var moved = card with { Title = card.Text, Text = card.Title };
        Sink.Log(moved.Title); // leak
        Sink.Log(moved.Text); // safe
        Sink.Log(card.Title); // safe
        var size = new Size { Label = memo.Title };
        var copy = size;
        copy.Label = memo.Text;
        Sink.Log(size.Label); // safe
        Sink.Log(copy.Label); // leak
        Relabel(size, memo.Text);
        Sink.Log(size.Label); // safe
        Relabel(ref size, memo.Text);
        Sink.Log(size.Label); // leak
    }

    private static void Relabel(Size size, string label) => size.Label = label;

    private static void Relabel(ref Size size, string label) => size.Label = label;

    private static void Computed(Memo memo)
    {
        var letter = new Letter { To = memo.Author, Body = memo.Text };
        Sink.Log(letter.Address); // safe
        Sink.Log(letter.Preview); // leak
        Sink.Log(letter.IsLong); // safe
        Sink.Log(letter.Greeting("Dear")); // safe
        letter.Body = "short";
        Sink.Log(letter.Preview); // safe
    }

    private static void Backed(Memo memo)
    {
        var trimmed = new Trimmed { Text = " " + memo.Text, Note = memo.Text };
        Sink.Log(trimmed.Text); // leak
        Sink.Log(trimmed.Note); // safe
        Sink.Log(trimmed.Once); // safe
        trimmed.Text = null;
        Sink.Log(trimmed.Text); // safe
        var late = new Late(() => memo.Text, () => memo.Title);
        Sink.Log(late.Title); // safe
        Sink.Log(late.Text); // leak
    }

    private static void Cleared(Memo memo)
    {
        var letter = new Letter { Body = memo.Text };
        letter.Wipe();
        Sink.Log(letter.Body); // safe
        letter.Body = memo.Text;
        Forget(ref letter);
        Sink.Log(letter.Body); // safe
        letter.Take(memo);
        Sink.Log(letter.Body); // leak
        Sink.Log(letter.To); // safe
    }

    private static void Forget(ref Letter letter) => letter = new Letter { To = letter.To };

    private static void Shared(Memo memo)
    {
        var left = new Folder();
        var right = new Folder();
        left.Cover.Body = memo.Text;
        Sink.Log(right.Cover.Body); // safe
        right.Cover = left.Cover;
        Sink.Log(right.Cover.Body); // leak
        right.Cover.Wipe();
        Sink.Log(left.Cover.Body); // safe
    }

    private static void Equalities(Memo memo)
    {
        var card = new Card(memo.Title, memo.Text);
        Sink.Log(card == new Card(memo.Title, "x")); // safe
        Sink.Log(card.GetHashCode()); // safe (metadata)
        Sink.Log(card.GetType()); // safe
        Sink.Log(nameof(memo.Text)); // safe
        var (title, text) = card;
        Sink.Log(title); // safe
        Sink.Log(text); // leak
    }

    private static void Lent(Memo memo)
    {
        var letter = new Letter { Body = memo.Text, To = memo.Author };
        Announce(letter);
        Publish(letter); // leak
        Sink.Log(letter); // safe
    }

    private static void Announce(Letter letter) => Sink.Log("to " + letter.To); // safe

    private static void Publish(Letter letter) => Sink.Log(letter.Body);

    private sealed class Letter
    {
        public string To { get; set; } = "all";

        public string Subject { get; set; } = "none";

        public string Body { get; set; } = "";

        public Letter? Next { get; set; }

        public string Address => "<" + To + ">";

        public string Preview => Body.Length > 10 ? Body[..10] : Body;

        public bool IsLong => Body.Length > 100;

        public string Greeting(string word) => $"{word} {To}";

        public void Wipe() => Body = string.Empty;

        public void Take(Memo memo) => (To, Body) = (memo.Author, memo.Text);
    }

    private sealed record Card(string Title, string Text);

    private struct Size
    {
        public string Label;
    }

    private sealed class Trimmed
    {
        public string? Text { get => field?.Trim(); set; }

        public string Note { get; set => field = value.Length > 3 ? "long" : "short"; } = "";

        public string Once => field ??= "made once";
    }

    private sealed class Late(Func<string> text, Func<string> title)
    {
        private string? _text;

        public string Text => _text ??= text();

        public string Title => field ??= title();
    }

    private sealed class Folder
    {
        public string Name { get; init; } = "";

        public Letter Cover { get; set; } = new();

        public List<Letter> Letters { get; } = [];

        public Dictionary<string, string> Marks { get; } = [];
    }
}
