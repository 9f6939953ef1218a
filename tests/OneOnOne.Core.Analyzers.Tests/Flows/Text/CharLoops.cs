// Text taken apart letter by letter and put together again.
namespace Flows.Text.CharLoops;

public static class Scenario
{
    public static void Run()
    {
        var memo = Notes.First();
        Copied(memo);
        Reversed(memo);
        Shifted(memo);
        Masked(memo);
        Filtered(memo);
        Enumerated(memo);
    }

    private static void Copied(Memo memo)
    {
        var copy = "";
        foreach (var letter in memo.Text)
            copy += letter;
        Sink.Log(copy); // leak
        var dots = "";
        foreach (var letter in memo.Text)
            dots += '.';
        Sink.Log(dots); // safe
        for (var i = 0; i < memo.Text.Length; i++)
            Sink.Log(memo.Text[i]); // leak
    }

    private static void Reversed(Memo memo)
    {
        var letters = memo.Text.ToCharArray();
        Array.Reverse(letters);
        Sink.Log(new string(letters)); // leak
        var titles = memo.Title.ToCharArray();
        Array.Reverse(titles);
        Sink.Log(new string(titles)); // safe
        var builder = new StringBuilder();
        for (var i = memo.Text.Length - 1; i >= 0; i--)
            builder.Append(memo.Text[i]);
        Sink.Log(builder.ToString()); // leak
    }

    private static void Shifted(Memo memo)
    {
        var letters = new char[memo.Text.Length];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = (char)(memo.Text[i] + 1);
        Sink.Log(new string(letters)); // leak
        for (var i = 0; i < letters.Length; i++)
            letters[i] = (char)('a' + i);
        Sink.Log(letters.Length); // safe
    }

    private static void Masked(Memo memo)
    {
        var masked = new char[memo.Text.Length];
        for (var i = 0; i < masked.Length; i++)
            masked[i] = char.IsWhiteSpace(memo.Text[i]) ? ' ' : '#';
        Sink.Log(new string(masked)); // safe
        var half = new char[memo.Text.Length];
        for (var i = 0; i < half.Length; i++)
            half[i] = i % 2 == 0 ? memo.Text[i] : '#';
        Sink.Log(new string(half)); // leak
    }

    private static void Filtered(Memo memo)
    {
        var capitals = new StringBuilder();
        var spaces = 0;
        foreach (var letter in memo.Text)
        {
            if (char.IsUpper(letter))
                capitals.Append(letter);
            if (letter == ' ')
                spaces++;
        }

        Sink.Log(capitals.ToString()); // leak
        Sink.Log(spaces); // safe
    }

    private static void Enumerated(Memo memo)
    {
        using var letters = memo.Text.GetEnumerator();
        while (letters.MoveNext())
            Sink.Log(letters.Current); // leak
        using var titles = memo.Title.GetEnumerator();
        while (titles.MoveNext())
            Sink.Log(titles.Current); // safe
        foreach (var rune in memo.Text.EnumerateRunes())
            Sink.Log(rune.ToString()); // leak
    }
}
