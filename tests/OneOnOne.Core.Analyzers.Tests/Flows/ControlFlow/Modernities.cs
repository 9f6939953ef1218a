// Needs Roslyn 5
// What C# 12 to 14 brought to expressions: spans, inline arrays, aliases of tuples, ref fields, lambdas.
using System.Runtime.CompilerServices;
using Line = (string Head, string Said);

namespace Flows.ControlFlow.Modernities;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
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
