// Everything that makes a new text of an old one.
using System.Globalization;

namespace Flows.Text.StringMethods;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Transformed(memo);
        Arguments(memo);
        Parts(memo);
        Interned(memo);
        Normalised(memo);
        Ranges(memo);
    }

    private static void Transformed(Memo memo)
    {
        Sink.Log(memo.Text.Trim().ToLowerInvariant().PadLeft(60).TrimEnd('x')); // leak
        Sink.Log(memo.Title.Trim().ToLowerInvariant().PadLeft(60).TrimEnd('x')); // safe
        Sink.Log(memo.Text.Replace('e', 'a').Remove(2, 1).Insert(0, "x")); // leak
        Sink.Log(memo.Text.ReplaceLineEndings(" ")); // leak
        Sink.Log(memo.Text.Trim().Length); // safe
    }

    private static void Arguments(Memo memo)
    {
        Sink.Log("x".Insert(0, memo.Text)); // leak
        Sink.Log("x y".Replace("y", memo.Text)); // leak
        Sink.Log("x y".Replace("y", memo.Title)); // safe
        Sink.Log("x".PadRight(memo.Text.Length, '.')); // safe
        Sink.Log("x".PadRight(9, memo.Text[0])); // leak
        Sink.Log("abc".IndexOf(memo.Text)); // safe
    }

    private static void Parts(Memo memo)
    {
        var words = memo.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Sink.Log(words[0]); // leak
        Sink.Log(words.Last()); // leak
        Sink.Log(words.Length); // safe
        foreach (var word in words)
            Sink.Log(word.Length); // safe
        Sink.Log(memo.Title.Split(' ')[0]); // safe
        Sink.Log(memo.Text.ToCharArray()[0]); // leak
    }

    private static void Interned(Memo memo)
    {
        Sink.Log(string.Intern(memo.Text)); // leak
        Sink.Log((string)memo.Text.Clone()); // leak
        Sink.Log(string.Intern(memo.Title)); // safe
    }

    private static void Normalised(Memo memo)
    {
        Sink.Log(memo.Text.Normalize(NormalizationForm.FormD)); // leak
        Sink.Log(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(memo.Text)); // leak
        Sink.Log(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(memo.Title)); // safe
        Sink.Log(memo.Text.IsNormalized()); // safe
    }

    private static void Ranges(Memo memo)
    {
        Sink.Log(memo.Text[..3]); // leak
        Sink.Log(memo.Text[^3..]); // leak
        Sink.Log(memo.Text[^1]); // leak
        Sink.Log(memo.Title[..3]); // safe
        var range = 1..memo.Text.Length;
        Sink.Log(memo.Title[range.Start]); // safe
        Sink.Log(memo.Text.Chars(1)); // leak
    }

    private static char Chars(this string text, int at) => text.ElementAt(at);
}
