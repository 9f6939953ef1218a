// Members that compute, mask, load once or are set by constructors, and the order in which that happens.
namespace Flows.Objects.MembersComputed;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        ComputedMembers(memo);
        Primary(memo);
        Required(memo);
        Lazily(memo);
        Static(memo);
        Order(memo);
        Indexed(memo);
    }

    private static void ComputedMembers(Memo memo)
    {
        var page = new Page { Title = memo.Title, Body = memo.Text };
        Sink.Log(page.Whole); // leak
        Sink.Log(page.Words); // safe
        Sink.Log(page.Heading); // safe
        Sink.Log(page.Preview); // leak
        page.Body = memo.Author;
        Sink.Log(page.Whole); // safe
        page.Trimmed = "  " + memo.Text + "  ";
        Sink.Log(page.Trimmed); // leak
        page.Redacted = memo.Text;
        Sink.Log(page.Redacted); // safe
    }

    private static void Primary(Memo memo)
    {
        var sheet = new Sheet(memo.Author, memo.Text);
        Sink.Log(sheet.Author); // safe
        Sink.Log(sheet.Tell()); // leak
        sheet.Forget();
        Sink.Log(sheet.Author); // safe
    }

    private static void Required(Memo memo)
    {
        var form = new Form { Number = memo.Id, Remark = memo.Text };
        Sink.Log(form.Number); // safe
        Sink.Log(form.Remark); // leak
        var blank = new Form { Number = memo.Id, Remark = memo.Title };
        Sink.Log(blank.Remark); // safe
        var derived = new SignedForm(memo.Text, memo.Author) { Number = 2, Remark = "none" };
        Sink.Log(derived.Remark); // safe
        Sink.Log(derived.Signature); // safe
        Sink.Log(derived.Clause); // leak
    }

    private static void Lazily(Memo memo)
    {
        var cached = new CachedText(memo);
        Sink.Log(cached.Loads); // safe
        Sink.Log(cached.Text); // leak
        Sink.Log(cached.Title); // safe
        var lazy = new Lazy<string>(() => memo.Text);
        Sink.Log(lazy.IsValueCreated); // safe
        Sink.Log(lazy.Value); // leak
        var plain = new Lazy<string>(() => memo.Author);
        Sink.Log(plain.Value); // safe
    }

    private static void Static(Memo memo)
    {
        Board.Pin(memo.Title);
        Sink.Log(Board.Pinned); // safe
        Board.Pin(memo.Text);
        Sink.Log(Board.Pinned); // leak
        Sink.Log(Board.Owner); // safe
        Board.Pin("");
        Sink.Log(Board.Pinned); // safe
    }

    private static void Order(Memo memo)
    {
        var child = new Child(memo.Text);
        Sink.Log(child.SeenByBase); // safe
        Sink.Log(child.Early); // safe
        Sink.Log(child.Name); // leak
        var eager = new Eager(memo.Text);
        Sink.Log(eager.Copy); // leak
        Sink.Log(eager.Kind); // safe
    }

    private static void Indexed(Memo memo)
    {
        var table = new Table();
        table["title"] = memo.Title;
        Sink.Log(table["title"]); // safe
        table["body"] = memo.Text;
        Sink.Log(table["body"]); // leak
        Sink.Log(table.Size); // safe
    }

    private sealed class Page
    {
        private string _trimmed = "";
        private string _redacted = "";

        public string Title { get; init; } = "";

        public string Body { get; set; } = "";

        public string Whole => Title + "\n" + Body;

        public int Words => Body.Split(' ').Length;

        public string Heading => $"== {Title} ==";

        public string Preview => Body.Length > 10 ? Body[..10] : Body;

        public string Trimmed
        {
            get => _trimmed;
            set => _trimmed = value.Trim();
        }

        public string Redacted
        {
            get => _redacted;
            set => _redacted = new string('#', value.Length);
        }
    }

    private sealed class Sheet(string author, string words)
    {
        public string Author { get; } = author;

        public int Length => words.Length;

        public string Tell() => words;

        public void Forget() => words = "";
    }

    private class Form
    {
        public required int Number { get; init; }

        public required string Remark { get; init; }
    }

    private sealed class SignedForm(string clause, string signature) : Form
    {
        public string Clause => clause;

        public string Signature => signature;
    }

    private sealed class CachedText(Memo memo)
    {
        private string? _text;

        public int Loads { get; private set; }

        public string Title => memo.Title;

        public string Text
        {
            get
            {
                if (_text is null)
                {
                    Loads++;
                    _text = memo.Text;
                }

                return _text;
            }
        }
    }

    private static class Board
    {
        public static string Pinned { get; private set; } = "";

        public static string Owner { get; } = "office";

        public static void Pin(string text) => Pinned = text;
    }

    private abstract class Parent
    {
        protected Parent() => SeenByBase = Describe();

        public string? SeenByBase { get; }

        protected abstract string? Describe();
    }

    private sealed class Child : Parent
    {
        public Child(string name)
        {
            Early = Name;
            Name = name;
        }

        public string? Early { get; }

        public string? Name { get; }

        protected override string? Describe() => Name;
    }

    private sealed class Eager(string text)
    {
        public string Copy { get; } = text;

        public string Kind { get; } = nameof(Eager);
    }

    private sealed class Table
    {
        private readonly Dictionary<string, string> _cells = [];

        public string this[string key]
        {
            get => _cells[key];
            set => _cells[key] = value;
        }

        public int Size => _cells.Count;
    }
}
