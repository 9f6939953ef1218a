// Needs Roslyn 5
// Members of extensions, operators that change their object, partial members, field.
using System.Runtime.CompilerServices;
using Line = (string Head, string Said);

namespace Flows.Calls.Novelties;

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
