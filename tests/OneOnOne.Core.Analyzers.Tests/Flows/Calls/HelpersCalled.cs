// The same helpers with content and without: arguments by name, optional, params, ref; recursion; iterators; local functions.
namespace Flows.Calls.HelpersCalled;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Named(memo);
        Params(memo);
        References(memo);
        Recursing(memo);
        Deep(memo);
        Iterating(memo);
        Locals(memo);
        Sinking(memo);
        Returned(memo);
    }

    private static void Named(Memo memo)
    {
        Sink.Log(Compose(memo.Title)); // safe
        Sink.Log(Compose(memo.Text)); // leak
        Sink.Log(Compose(footer: memo.Text, header: "h")); // leak
        Sink.Log(Compose("h", hint: memo.Text)); // safe
        Sink.Log(Compose(hint: memo.Title, header: memo.Reply!)); // leak
    }

    private static string Compose(string header, string? footer = null, string hint = "none") =>
        hint.Length > 2 ? header + footer : header;

    private static void Params(Memo memo)
    {
        Sink.Log(Lines("a", memo.Text)); // leak
        Sink.Log(Lines("a", memo.Title)); // safe
        Sink.Log(Head("a", memo.Text)); // safe
        Sink.Log(Head(memo.Text, "a")); // leak
        Sink.Log(Total("a", memo.Text)); // safe
        Sink.Log(Spread([memo.Title, .. memo.Lines])); // leak
        Sink.Log(Spread()); // safe
        Sink.Write("{0} of {1}", memo.Id, memo.Title); // safe
        Sink.Write("{0} of {1}", memo.Id, memo.Text); // leak
    }

    private static string Lines(params string[] lines) => string.Join("\n", lines);

    private static string Head(params ReadOnlySpan<string> lines) => lines[0];

    private static int Total(params IEnumerable<string> lines) => lines.Sum(line => line.Length);

    private static string Spread(params IReadOnlyList<string> lines) => lines.Count == 0 ? "-" : lines[^1];

    private static void References(Memo memo)
    {
        var text = memo.Title;
        Extend(ref text, "!");
        Sink.Log(text); // safe
        Extend(ref text, memo.Text);
        Sink.Log(text); // leak
        Reset(ref text);
        Sink.Log(text); // safe
        var other = memo.Text;
        Swap(ref text, ref other);
        Sink.Log(text); // leak
        Sink.Log(other); // safe
        Sink.Log(Peek(in text)); // leak
        Sink.Log(Size(in text)); // safe
    }

    private static void Extend(ref string text, string more) => text += more;

    private static void Reset(ref string text) => text = "";

    private static void Swap<T>(ref T left, ref T right) => (left, right) = (right, left);

    private static string Peek(in string text) => text;

    private static int Size(in string text) => text.Length;

    private static void Recursing(Memo memo)
    {
        Sink.Log(Repeat(memo.Title, 3)); // safe
        Sink.Log(Repeat(memo.Text, 3)); // leak
        Sink.Log(Even(memo.Text, 4)); // leak
        Sink.Log(Even(memo.Title, 4)); // safe
        Sink.Log(Depth(memo.Text)); // safe
        Sink.Log(Reversed(memo.Text)); // leak
        Sink.Log(Drop(memo.Text, 3)); // safe
    }

    private static string Repeat(string text, int times) => times == 0 ? "" : text + Repeat(text, times - 1);

    private static string Even(string text, int left) => left == 0 ? text : Odd(text + ".", left - 1);

    private static string Odd(string text, int left) => left == 0 ? "odd" : Even(text, left - 1);

    private static int Depth(string text) => text.Length < 2 ? 1 : 1 + Depth(text[1..]);

    private static string Reversed(string text) => text.Length < 2 ? text : Reversed(text[1..]) + text[0];

    private static string Drop(string text, int times) => times == 0 ? "nothing left" : Drop(text, times - 1);

    private static void Deep(Memo memo)
    {
        Sink.Log(One(memo)); // leak
        Sink.Log(OneTitle(memo)); // safe
    }

    private static string One(Memo memo) => Two(memo);

    private static string Two(Memo memo) => Three(new Holder(memo));

    private static string Three(Holder holder) => Four(holder.Memo);

    private static string Four(Memo memo) => Five(memo.Text);

    private static string Five(string text) => text.Trim();

    private static string OneTitle(Memo memo) => TwoTitle(new Holder(memo));

    private static string TwoTitle(Holder holder) => Five(holder.Memo.Title);

    private static void Iterating(Memo memo)
    {
        foreach (var line in Quoted(memo.Lines))
            Sink.Log(line); // leak
        foreach (var line in Quoted([memo.Title]))
            Sink.Log(line); // safe
        foreach (var number in Numbered(memo))
            Sink.Log(number); // safe
        var parts = Parts(memo);
        Sink.Log(string.Concat(parts)); // leak
        foreach (var (index, word) in Indexed(memo))
        {
            Sink.Log(index); // safe
            Sink.Log(word); // leak
        }
    }

    private static IEnumerable<string> Quoted(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            yield return "> " + line;
    }

    private static IEnumerable<int> Numbered(Memo memo)
    {
        foreach (var line in memo.Lines)
            yield return line.Length;
    }

    private static IEnumerable<string> Parts(Memo memo)
    {
        yield return memo.Title;
        if (memo.Reply is null)
            yield break;
        yield return memo.Reply;
    }

    private static IEnumerable<(int Index, string Word)> Indexed(Memo memo)
    {
        var index = 0;
        foreach (var word in memo.Text.Split(' '))
            yield return (index++, word);
    }

    private static void Locals(Memo memo)
    {
        Sink.Log(Heading()); // safe
        Sink.Log(Body(2)); // leak
        Sink.Log(Count(memo.Text)); // safe
        var collected = "";
        Collect(memo.Title);
        Sink.Log(collected); // safe
        Collect(memo.Text);
        Sink.Log(collected); // leak

        string Heading() => memo.Title + memo.Id;
        string Body(int from) => memo.Text[from..];
        static int Count(string text) => text.Length;
        void Collect(string text) => collected += text;
    }

    private static void Sinking(Memo memo)
    {
        Tell(memo.Title); // safe
        Tell(memo.Text); // leak
        TellSize(memo.Text); // safe
        TellTwice(memo.Author, memo.Title); // safe
        TellTwice(memo.Author, memo.Text); // leak
        TellTwice(memo.Text, memo.Title); // safe
    }

    private static void Tell(string text) => Sink.Log("said: " + text);

    private static void TellSize(string text) => Sink.Log(text.Length);

    private static void TellTwice(string from, string text)
    {
        if (from.Length > 0)
            Tell(text);
    }

    private static void Returned(Memo memo)
    {
        Sink.Log(Either(memo.Text, memo.Title, first: memo.Id > 0)); // leak
        Sink.Log(Either(memo.Author, memo.Title, first: memo.Id > 0)); // safe
        Sink.Log(Both(memo).Name); // safe
        Sink.Log(Both(memo).Words); // leak
        Sink.Log(Fixed(memo.Text)); // safe
        Sink.Log(Same(memo).Text); // leak
        Sink.Log(Same(memo).Author); // safe
    }

    private static string Either(string left, string right, bool first) => first ? left : right;

    private static (string Name, string Words) Both(Memo memo) => (memo.Title, memo.Text);

    private static string Fixed(string text) => text.Length switch { < 5 => "tiny", < 50 => "small", _ => "large" };

    private static Memo Same(Memo memo) => memo;

    private sealed record Holder(Memo Memo);
}
