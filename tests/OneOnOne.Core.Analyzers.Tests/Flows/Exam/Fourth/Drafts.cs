// Objects as they are written: drafts, cards and letters with parts, some of which hold content.
namespace Flows.Exam.Fourth.Drafts;

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
        Initialised(memo);
        Primary(memo);
        Conditional(memo);
        Derived(memo);
        Graph(memo);
        Reused(memo);
        Indexed(memo);
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

    private static void Initialised(Memo memo)
    {
        var folder = new Folder { Name = memo.Title, Letters = { new Letter { Body = memo.Text }, new Letter { Body = memo.Title } }, Cover = { Body = memo.Author } };
        Sink.Log(folder.Letters[0].Body); // leak
        Sink.Log(folder.Letters[1].Body); // safe
        Sink.Log(folder.Cover.Body); // safe
        Sink.Log(folder.Name); // safe
        folder.Cover.Body = folder.Letters[0].Body;
        Sink.Log(folder.Cover.Body); // leak
        var marks = new Folder { Marks = { ["said"] = memo.Text, ["by"] = memo.Author } };
        Sink.Log(marks.Marks["said"]); // leak
        Sink.Log(marks.Marks["by"]); // safe
    }

    private static void Primary(Memo memo)
    {
        var summary = new Summary(memo.Text, memo.Author);
        Sink.Log(summary.By); // safe
        Sink.Log(summary.First); // leak
        Sink.Log(summary.Describe()); // safe
        Sink.Log(new Summary(memo.Title, memo.Author).First); // safe
        var required = new Required { Body = memo.Text, Id = memo.Id };
        Sink.Log(required.Id); // safe
        Sink.Log(required.Body); // leak
    }

    private static void Conditional(Memo memo)
    {
        Letter? letter = new();
        Letter? none = null;
        letter?.Body = memo.Text;
        none?.Body = memo.Text;
        Sink.Log(letter?.Body); // leak
        Sink.Log(none?.Body); // safe
        letter?.Next?.Body = memo.Text;
        Sink.Log(letter?.Next?.Body); // safe
        letter?.Body = memo.Title;
        Sink.Log(letter?.Body); // safe
    }

    private static void Derived(Memo memo)
    {
        Sheet sheet = new Signed(memo.Text, memo.Author);
        Sink.Log(sheet.Foot()); // safe
        Sink.Log(sheet.Head()); // leak
        sheet = new Sheet(memo.Text);
        Sink.Log(sheet.Foot()); // leak
        Sink.Log(((Sheet)new Signed(memo.Title, memo.Author)).Head()); // safe
    }

    private static void Graph(Memo memo)
    {
        var root = new Letter { Body = memo.Title, Next = new Letter { Body = memo.Author, Next = new Letter { Body = memo.Text } } };
        Sink.Log(root.Next.Body); // safe
        Sink.Log(root.Next.Next.Body); // leak
        var text = "";
        for (var at = root; at is not null; at = at.Next)
            text += at.Body;
        Sink.Log(text); // leak
        root.Next.Next = null;
        Sink.Log(root.Next.Next?.Body); // safe
        Sink.Dump(root.To); // safe
        root.Next = new Letter { Body = memo.Reply! };
        Sink.Dump(root); // leak
        root.Next = null;
        Sink.Dump(root); // safe
    }

    private static void Reused(Memo memo)
    {
        var draft = new Letter();
        foreach (var each in new[] { memo, Notes.Second() })
        {
            Sink.Log(draft.To); // safe
            draft = new Letter { To = each.Author };
            draft.Body = each.Text;
            draft.Body = each.Title;
            Sink.Log(draft.Body); // safe
        }
    }

    private static void Indexed(Memo memo)
    {
        var form = new Form();
        form["text"] = memo.Text;
        form["title"] = memo.Title;
        Sink.Log(form["text"]); // leak
        Sink.Log(form["title"]); // safe
        Sink.Log(form.Filled); // safe
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

    private sealed class Summary(string text, string by)
    {
        private readonly string[] _words = text.Split(' ');

        public string By { get; } = by;

        public string First => _words[0];

        public string Describe() => $"{_words.Length} words by {By}";
    }

    private sealed class Required
    {
        public required string Body { get; init; }

        public required int Id { get; init; }
    }

    private class Sheet(string text)
    {
        public string Head() => "> " + Foot() + text;

        public virtual string Foot() => text;
    }

    private sealed class Signed(string text, string by) : Sheet(text)
    {
        public override string Foot() => "signed " + by;
    }

    private sealed class Form
    {
        private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

        public string this[string name]
        {
            get => _fields.TryGetValue(name, out var value) ? value : "";
            set => _fields[name] = value;
        }

        public int Filled => _fields.Count;
    }
}
