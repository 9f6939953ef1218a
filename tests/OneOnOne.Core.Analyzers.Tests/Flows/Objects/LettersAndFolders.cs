// Objects as people make them: initialised, aliased, copied, nested, taken apart. Needs Roslyn 5.
namespace Flows.Objects.LettersAndFolders;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Initialised(memo);
        Aliased(memo);
        Nested(memo);
        Copied(memo);
        Versions(memo);
        TakenApart(memo);
        Conditional(memo);
        Grids(memo);
        Inherited(memo);
    }

    private static void Initialised(Memo memo)
    {
        var letter = new Letter { To = memo.Author, Body = memo.Text, Pages = { memo.Reply! } };
        Sink.Log(letter.To); // safe
        Sink.Log(letter.Body); // leak
        Sink.Log(letter.Pages[0]); // leak
        Sink.Log(letter.Pages.Count); // safe
        Sink.Log(letter.Heading); // safe
        Sink.Log(letter.Preview); // leak
        letter.Body = null;
        Sink.Log(letter.Body); // safe
        Sink.Log(letter.Preview); // safe
        letter.Pages.Clear();
        Sink.Log(letter.Pages.FirstOrDefault()); // safe
    }

    private static void Aliased(Memo memo)
    {
        var first = new Letter { To = "a" };
        var second = first;
        var third = new Letter { To = "c" };
        second.Body = memo.Text;
        Sink.Log(first.Body); // leak
        Sink.Log(third.Body); // safe
        first = third;
        Sink.Log(first.Body); // safe
        Sink.Log(second.Body); // leak
        Fill(third, memo.Title);
        Sink.Log(third.Body); // safe
        Fill(third, memo.Text);
        Sink.Log(first.Body); // leak
        first = new Letter();
        Fill(first, memo.Author);
        Sink.Log(first.Body); // safe
    }

    private static void Nested(Memo memo)
    {
        var folder = new Folder { Top = new Letter { To = "top" }, Bottom = new Letter { To = "bottom" } };
        folder.Bottom.Body = memo.Text;
        Sink.Log(folder.Top.Body); // safe
        Sink.Log(folder.Bottom.Body); // leak
        (folder.Top, folder.Bottom) = (folder.Bottom, folder.Top);
        Sink.Log(folder.Top.Body); // leak
        Sink.Log(folder.Bottom.Body); // safe
        var taken = folder.Take();
        Sink.Log(taken?.Body); // leak
        Sink.Log(folder.Top?.Body); // safe
        var owner = new Owner(folder);
        owner.Folder.Bottom!.Body = memo.Reply;
        Sink.Log(folder.Bottom.Body); // leak
        Sink.Log(owner.Folder.Bottom.To); // safe
    }

    private static void Copied(Memo memo)
    {
        var mark = new Mark { Name = memo.Title };
        var copy = mark;
        copy.Words = memo.Text;
        Sink.Log(mark.Words); // safe
        Sink.Log(copy.Words); // leak
        Overwrite(copy);
        Sink.Log(copy.Words); // leak
        Overwrite(ref copy);
        Sink.Log(copy.Words); // safe
        var marks = new List<Mark> { new() { Name = "a", Words = memo.Text } };
        var read = marks[0];
        read.Words = "";
        Sink.Log(read.Words); // safe
        Sink.Log(marks[0].Words); // leak
        marks[0] = read;
        Sink.Log(marks[0].Words); // safe
    }

    private static void Versions(Memo memo)
    {
        var draft = new Draft(memo.Title, memo.Text) { Tag = "draft" };
        var clean = draft with { Words = "cleaned" };
        Sink.Log(clean.Words); // safe
        Sink.Log(draft.Words); // leak
        Sink.Log(clean with { Tag = memo.Reply }); // leak
        Sink.Log(clean); // safe
        var tagged = draft with { Name = "renamed" };
        Sink.Log(tagged.Name); // safe
        Sink.Log(tagged); // leak
        Sink.Log(tagged == draft); // safe
    }

    private static void TakenApart(Memo memo)
    {
        var (name, words) = new Draft(memo.Title, memo.Text);
        Sink.Log(name); // safe
        Sink.Log(words); // leak
        var (_, (inner, number)) = (memo.Id, (memo.Text, memo.Id));
        Sink.Log(inner); // leak
        Sink.Log(number); // safe
        (string Head, string Tail) named = (memo.Text, memo.Title);
        Sink.Log(named.Head); // leak
        Sink.Log(named.Tail); // safe
        named.Head = named.Tail;
        Sink.Log(named.Head); // safe
        memo.Deconstruct(out var title, out var text);
        Sink.Log(title); // safe
        Sink.Log(text); // leak
        (name, _) = memo;
        Sink.Log(name); // safe
    }

    private static void Conditional(Memo memo)
    {
        Letter? some = new();
        some?.Body = memo.Text;
        Sink.Log(some?.Body); // leak
        some?.Body = "blank";
        Sink.Log(some?.Body); // safe
        Letter? none = null;
        none?.Body = memo.Text;
        Sink.Log(none?.Body); // safe
        var folder = new Folder { Top = some };
        folder.Top?.Body += memo.Text;
        Sink.Log(some.Body); // leak
        folder.Bottom?.Body = memo.Text;
        Sink.Log(folder.Bottom?.Body); // safe
    }

    private static void Grids(Memo memo)
    {
        var grid = new Grid { [0] = memo.Title, [1] = memo.Text };
        Sink.Log(grid[1]); // leak
        Sink.Log(grid.Used); // safe
        grid.Wipe();
        Sink.Log(grid[1]); // safe
    }

    private static void Inherited(Memo memo)
    {
        var private1 = new Private(memo.Title, memo.Text);
        Sink.Log(private1.Subject); // safe
        Sink.Log(private1.Show()); // leak
        Sink.Log(((Public)private1).Show()); // safe
        Public shown = new Public(memo.Text);
        Sink.Log(shown.Subject); // leak
    }

    private static void Fill(Letter letter, string body) => letter.Body = body;

    private static void Overwrite(Mark mark) => mark.Words = "";

    private static void Overwrite(ref Mark mark) => mark.Words = "";

    private static void Deconstruct(this Memo memo, out string title, out string text) => (title, text) = (memo.Title, memo.Text);

    private sealed class Letter
    {
        public string? To { get; init; }

        public string? Body { get; set; }

        public List<string> Pages { get; } = [];

        public string Heading => $"To {To} ({Body?.Length ?? 0})";

        public string? Preview => Body is { Length: > 5 } ? Body[..5] : Body;
    }

    private sealed class Folder
    {
        public Letter? Top { get; set; }

        public Letter? Bottom { get; set; }

        public Letter? Take()
        {
            var top = Top;
            Top = null;
            return top;
        }
    }

    private sealed class Owner(Folder folder)
    {
        public Folder Folder { get; } = folder;
    }

    private struct Mark
    {
        public string Name;
        public string? Words;
    }

    private sealed record Draft(string Name, string Words)
    {
        public string? Tag { get; init; }
    }

    private sealed class Grid
    {
        private readonly string?[] _cells = new string?[4];

        public int Used => _cells.Count(cell => cell is not null);

        public string? this[int index]
        {
            get => _cells[index];
            set => _cells[index] = value;
        }

        public void Wipe() => Array.Clear(_cells);
    }

    private class Public(string subject)
    {
        public string Subject => subject;

        public string Show() => Subject;
    }

    private sealed class Private(string subject, string body) : Public(subject)
    {
        public new string Show() => body;
    }
}
