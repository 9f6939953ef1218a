// Needs Roslyn 5
// What C# 12 to 14 brought: extension members, user-made compound operators, field, partial members, spans converted by themselves.
using System.Runtime.CompilerServices;
using Line = (string Head, string Said);

namespace Flows.Exam.Fourth.Novelties;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Extended(memo);
        StaticExtended(memo);
        Generic(memo);
        Compound(memo);
        Partial(memo);
        Fields(memo);
        Spans(memo);
        Assigned(memo);
        Lambdas(memo);
        Expressions(memo);
        Inline(memo);
        Aliased(memo);
        Raw(memo);
        Refs(memo);
        Lists(memo);
    }

    private static void Extended(Memo memo)
    {
        Sink.Log(memo.Headline); // safe
        Sink.Log(memo.Opening); // leak
        Sink.Log(memo.WordCount); // safe
        Sink.Log(memo.Quote("> ")); // leak
        Sink.Log(memo.Title.Shout()); // safe
        Sink.Log(memo.Text.Shout()); // leak
        Sink.Log(memo.Text.Shout().IsBlank); // safe
        var draft = new Draft();
        draft.Both = memo.Text;
        Sink.Log(draft.Head); // leak
        draft.Both = memo.Title;
        Sink.Log(draft.Body); // safe
    }

    private static void StaticExtended(Memo memo)
    {
        var made = Draft.From(memo);
        Sink.Log(made.Head); // safe
        Sink.Log(made.Body); // leak
        Sink.Log(Draft.Blank.Body); // safe
        var sum = made + Draft.Blank;
        Sink.Log(sum.Body); // leak
        Sink.Log(sum.Head); // safe
        Sink.Log((Draft.Blank + Draft.Blank).Body); // safe
    }

    private static void Generic(Memo memo)
    {
        string[] row = [memo.Title, memo.Text];
        Sink.Log(row.Opening); // safe
        Sink.Log(row.Ending); // leak
        Sink.Log(memo.Lines.Opening); // leak
        Sink.Log(row.IsBare); // safe
        Sink.Log(row.Without(0).First()); // leak
    }

    private static void Compound(Memo memo)
    {
        var tally = new Tally();
        tally += memo.Title;
        Sink.Log(tally.All); // safe
        tally += memo.Text;
        Sink.Log(tally.All); // leak
        tally++;
        Sink.Log(tally.Turns); // safe
        tally.Reset();
        Sink.Log(tally.All); // safe
    }

    private static void Partial(Memo memo)
    {
        var sheet = new Sheet(memo.Text) { Name = memo.Title };
        Sink.Log(sheet.Name); // safe
        Sink.Log(sheet.Whole); // leak
        sheet.Raised += text => Sink.Log(text);
        sheet.Raise(memo.Title); // safe
        sheet.Raise(memo.Reply!); // leak
        Sink.Log(sheet[0]); // leak
    }

    private static void Fields(Memo memo)
    {
        var shy = new Shy { Text = memo.Text, Kept = memo.Text };
        Sink.Log(shy.Text); // safe
        Sink.Log(shy.Kept); // leak
        shy.Kept = memo.Title;
        Sink.Log(shy.Kept); // safe
    }

    private static void Spans(Memo memo)
    {
        char[] letters = [.. memo.Text];
        Sink.Log(letters.Count('e') >= 0); // safe
        Sink.Log(Copied(letters)); // leak
        Sink.Log(Copied(memo.Title)); // safe
        ReadOnlySpan<string> rows = [memo.Title, memo.Text];
        Sink.Log(rows[0]); // safe
        Sink.Log(rows[1]); // leak
        Span<string> own = [memo.Text, memo.Author];
        own.Reverse();
        Sink.Log(own[1]); // leak
    }

    private static string Copied(ReadOnlySpan<char> span) => span.ToString();

    private static void Assigned(Memo memo)
    {
        Draft? draft = new();
        draft?.Body += memo.Title;
        Sink.Log(draft?.Body); // safe
        draft?.Body += memo.Text;
        Sink.Log(draft?.Body); // leak
        Draft[]? all = [new(), new()];
        all?[1].Head = memo.Text;
        Sink.Log(all?[0].Head); // safe
        Sink.Log(all?[1].Head); // leak
    }

    private delegate bool Taking(string text, out string head);

    private static void Lambdas(Memo memo)
    {
        Taking take = (text, out head) => (head = text[..3]).Length == 3;
        Sink.Log(take(memo.Text, out var head)); // safe
        Sink.Log(head); // leak
        take(memo.Title, out head);
        Sink.Log(head); // safe
        var greet = (string text, string by = "nobody") => by + " " + text;
        Sink.Log(greet(memo.Title)); // safe
        Sink.Log(greet(memo.Title, memo.Text)); // leak
        var joined = (params string[] parts) => string.Join("/", parts);
        Sink.Log(joined(memo.Title, memo.Author)); // safe
        Sink.Log(joined(memo.Title, memo.Reply!)); // leak
    }

    private static void Expressions(Memo memo)
    {
        List<string> all = [memo.Title, .. memo.Id > 5 ? memo.Lines : []];
        Sink.Log(all[0]); // safe
        IReadOnlyList<string> two = [.. memo.Lines.Take(1), memo.Title];
        Sink.Log(two[0]); // leak
        Roll roll = [memo.Author, memo.Text];
        Sink.Log(string.Join(",", roll)); // leak
        Roll plain = [memo.Author, memo.Title];
        Sink.Log(string.Join(",", plain)); // safe
        string[][] grid = [[memo.Title], [memo.Text, memo.Author]];
        Sink.Log(grid[0][0]); // safe
        Sink.Log(grid[1][0]); // leak
    }

    private static void Inline(Memo memo)
    {
        var four = new Four();
        four[0] = memo.Title;
        four[1] = memo.Text;
        Sink.Log(four[0]); // safe
        Sink.Log(four[1]); // leak
        foreach (var each in four)
            Sink.Log(each is null); // safe
        Sink.Log(string.Join("", four[..2].ToArray())); // leak
    }

    private static void Aliased(Memo memo)
    {
        Line line = (memo.Title, memo.Text);
        Sink.Log(line.Head); // safe
        Sink.Log(line.Said); // leak
        (line.Head, line.Said) = (line.Said, line.Head);
        Sink.Log(line.Head); // leak
        Sink.Log(line.Said); // safe
    }

    private static void Raw(Memo memo)
    {
        Sink.Log($$"""{"title":"{{memo.Title}}","size":{{memo.Text.Length}}}"""); // safe
        Sink.Log($$"""{"text":"{{memo.Text}}"}"""); // leak
        Sink.Log($"""{memo.Author}: "{memo.Reply}" """); // leak
        Sink.Log($"{(memo.Text.Length > 3 ? "long" : "short")}"); // safe
    }

    private static void Refs(Memo memo)
    {
        string title = memo.Title, text = memo.Text;
        var view = new View(ref title);
        view.Set(memo.Author);
        Sink.Log(title); // safe
        view.Set(text);
        Sink.Log(title); // leak
        Sink.Log(view.Get()); // leak
        title = "new";
        Sink.Log(view.Get()); // safe
    }

    private static void Lists(Memo memo)
    {
        var said = memo.Lines.ToArray() is [var first, .. { Length: var more }] ? $"{more} more" : "none";
        Sink.Log(said); // safe
        Sink.Log(memo.Lines is [.., var end] ? end : ""); // leak
        var top = memo is { Lines: [{ Length: > 2 } line, ..] } ? line : "";
        Sink.Log(top); // leak
    }

    private sealed class Tally
    {
        public string All { get; private set; } = "";

        public int Turns { get; private set; }

        public void operator +=(string text) => All += text;

        public void operator ++() => Turns++;

        public void Reset() => All = "";
    }

    private sealed partial class Sheet
    {
        public partial Sheet(string text);

        public partial string Name { get; init; }

        public partial string Whole { get; }

        public partial string this[int index] { get; }

        public partial event Action<string> Raised;

        public partial void Raise(string text);
    }

    private sealed partial class Sheet
    {
        private readonly string _text;
        private Action<string>? _raised;

        public partial Sheet(string text) => _text = text;

        public partial string Name { get => field; init; }

        public partial string Whole => _text;

        public partial string this[int index] => _text[index..];

        public partial event Action<string> Raised { add => _raised += value; remove => _raised -= value; }

        public partial void Raise(string text) => _raised?.Invoke(text);
    }

    private sealed class Shy
    {
        public string? Text { get => field is null ? "nothing" : "something"; set; }

        public string? Kept { get; set => field = value?.Trim(); }
    }

    [CollectionBuilder(typeof(Roll), nameof(Of))]
    private sealed class Roll(string[] all) : List<string>(all)
    {
        public static Roll Of(ReadOnlySpan<string> all) => new(all.ToArray());
    }

    [InlineArray(4)]
    private struct Four
    {
        private string? _first;
    }

    private ref struct View(ref string text)
    {
        private ref string _text = ref text;

        public readonly string Get() => _text;

        public readonly void Set(string text) => _text = text;
    }
}

public sealed class Draft
{
    public string Head { get; set; } = "";

    public string Body { get; set; } = "";
}

public static class Extensions
{
    extension(Memo memo)
    {
        public string Headline => memo.Title + " by " + memo.Author;

        public string Opening => memo.Text.Split(' ')[0];

        public int WordCount => memo.Text.Split(' ').Length;

        public string Quote(string mark) => mark + memo.Text;
    }

    extension(string text)
    {
        public bool IsBlank => string.IsNullOrWhiteSpace(text);

        public string Shout() => text.ToUpperInvariant();
    }

    extension(Draft draft)
    {
        public string Both { set => (draft.Head, draft.Body) = (value, value); }
    }

    extension(Draft)
    {
        public static Draft Blank => new() { Head = "blank" };

        public static Draft From(Memo memo) => new() { Head = memo.Title, Body = memo.Text };

        public static Draft operator +(Draft left, Draft right) => new() { Head = left.Head + right.Head, Body = left.Body + right.Body };
    }

    extension<T>(IReadOnlyList<T> all)
    {
        public T Opening => all[0];

        public T Ending => all[^1];

        public bool IsBare => all.Count == 0;

        public IEnumerable<T> Without(int index) => all.Where((_, at) => at != index);
    }
}
