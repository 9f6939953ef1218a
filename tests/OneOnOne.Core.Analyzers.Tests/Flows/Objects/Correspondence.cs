// Objects built in one go or in a graph: initialisers, primary constructors, null-conditional writes, derived types.
namespace Flows.Objects.Correspondence;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Initialised(memo);
        Primary(memo);
        Conditional(memo);
        Derived(memo);
        Graph(memo);
        Reused(memo);
        Indexed(memo);
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
