// How arguments travel: by name, by default, through out and ref, many at once.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Flows.Calls.Plumbing;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Named(memo);
        Outs(memo);
        Refs(memo);
        Many(memo);
        Selected(memo);
        Overloads(memo);
        Thrown(memo);
    }

    private static void Named(Memo memo)
    {
        Describe(text: memo.Title, by: memo.Text); // leak
        Describe(by: memo.Author, text: memo.Title); // safe
        Describe(memo.Title, hidden: memo.Text); // safe
        Describe(memo.Title); // safe
        Describe(memo.Text); // leak
        Where(memo.Title.Length > 3); // safe
        Where(memo.Text.Length > 3); // safe
    }

    private static void Describe(string text, string by = "nobody", string? hidden = null)
    {
        if (hidden is not null)
            by = "hidden";
        Sink.Log(text + by);
    }

    private static void Where(bool condition, [CallerArgumentExpression(nameof(condition))] string? expression = null) => Sink.Log(expression);

    private static void Outs(Memo memo)
    {
        Split(memo, out var title, out var text);
        Sink.Log(title); // safe
        Sink.Log(text); // leak
        Split(memo, out text, out _);
        Sink.Log(text); // safe
        if (TryFind(memo, 1, out var found))
            Sink.Log(found); // leak
        if (!TryFind(memo, 9, out var missing))
            Sink.Log(missing); // safe
        Sink.Log(TryFind(memo, 1, out _)); // safe
        var pair = (Title: "", Text: "");
        Split(memo, out pair.Title, out pair.Text);
        Sink.Log(pair.Title); // safe
        Sink.Log(pair.Text); // leak
        var array = new string[2];
        Split(memo, out array[0], out array[1]);
        Sink.Log(array[0]); // safe
        Sink.Log(array[1]); // leak
    }

    private static void Split(Memo memo, out string title, out string text) => (title, text) = (memo.Title, memo.Text);

    private static bool TryFind(Memo memo, int id, out string? found)
    {
        found = null;
        if (memo.Id != id)
            return false;
        found = memo.Text;
        return true;
    }

    private static void Refs(Memo memo)
    {
        string first = memo.Title, second = memo.Text;
        Swap(ref first, ref second);
        Sink.Log(first); // leak
        Sink.Log(second); // safe
        Append(ref second, memo.Reply);
        Sink.Log(second); // leak
        Blank(ref second);
        Sink.Log(second); // safe
        Longer(ref first, ref second) = "overwritten";
        Sink.Log(second); // safe
        var row = new[] { memo.Title, memo.Author };
        At(row, 1) = memo.Text;
        Sink.Log(row[1]); // leak
        At(row, 1) = memo.Title;
        var big = new Big { Text = memo.Text, Title = memo.Title };
        Sink.Log(Peek(in big)); // safe
        Sink.Log(PeekText(in big)); // leak
    }

    private static void Swap<T>(ref T left, ref T right) => (left, right) = (right, left);

    private static void Append(ref string text, string? more) => text += more;

    private static void Blank(ref string text) => text = "";

    private static ref string Longer(ref string left, ref string right) => ref left.Length > right.Length ? ref left : ref right;

    private static ref string At(string[] row, int index) => ref row[index];

    private static string Peek(in Big big) => big.Title;

    private static string PeekText(in Big big) => big.Text;

    private static void Many(Memo memo)
    {
        Sink.Log(Lines(memo.Title, memo.Author)); // safe
        Sink.Log(Lines(memo.Title, memo.Text)); // leak
        Sink.Log(Second(memo.Text, memo.Title)); // safe
        Sink.Log(Second(memo.Title, memo.Text)); // leak
        Sink.Log(Count(memo.Text, memo.Reply)); // safe
        Sink.Log(Lines([memo.Title, .. memo.Lines])); // leak
        Sink.Log(Listed(memo.Title)); // safe
        Sink.Log(Listed(memo.Id, memo.On, memo.Text)); // leak
        Sink.Log(Lines()); // safe
    }

    private static string Lines(params string[] lines) => string.Join("\n", lines);

    private static string Second(params ReadOnlySpan<string> all) => all[1];

    private static int Count(params IEnumerable<string?> all) => all.Count();

    private static string Listed(params List<object> all) => string.Join(";", all);

    private static void Selected(Memo memo)
    {
        Sink.Log(Pick(true, memo.Text, memo.Title)); // leak
        Sink.Log(Field(memo, "title")); // safe
        Sink.Log(Field(memo, "text")); // leak
        Sink.Log(Render(memo, withText: false)); // safe
        Sink.Log(Render(memo, withText: true)); // leak
        Sink.Log(First(memo.Title, memo.Text)); // safe
        Sink.Log(First(memo.Text, memo.Title)); // leak
    }

    private static string Pick(bool left, string first, string second) => left ? first : second;

    private static string Field(Memo memo, string name) => name switch { "text" => memo.Text, "title" => memo.Title, _ => "" };

    private static string Render(Memo memo, bool withText)
    {
        var text = new StringBuilder(memo.Title);
        if (withText)
            text.Append(memo.Text);
        return text.ToString();
    }

    private static string First(string one, string two)
    {
        _ = two;
        return one;
    }

    private static void Overloads(Memo memo)
    {
        Note(memo.Text.Length); // safe
        Note(memo.Title); // safe
        Note((object)memo.Text); // safe
        Note(memo.Text); // leak
    }

    private static void Note(int number) => Sink.Log(number);

    private static void Note(string text) => Sink.Log(text);

    private static void Note(object any) => Sink.Log(any.GetType().Name);

    private static void Thrown(Memo memo)
    {
        var text = memo.Title;
        try
        {
            Fail(ref text, memo.Text);
        }
        catch (InvalidOperationException e)
        {
            Sink.Log(e.Message); // safe
            Sink.Log(text); // leak
        }
    }

    private static void Fail(ref string text, string with)
    {
        text = with;
        throw new InvalidOperationException("failed");
    }

    private struct Big
    {
        public string Text;
        public string Title;
    }
}
