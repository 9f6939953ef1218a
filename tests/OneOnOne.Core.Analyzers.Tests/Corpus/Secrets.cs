namespace Corpus;

/// <summary>
/// Content of one shape and two wordings. Both have the same lengths, word breaks and capitals, and share no letter: whatever
/// differs at a sink between the two runs is content, whatever is only derived metadata is equal.
/// </summary>
public static class Secrets
{
    private static readonly string[] s_alphabets = ["abcdefghijklm", "nopqrstuvwxyz"];
    private static readonly int[] s_words = [5, 4, 6, 3];

    /// <summary>Which of the two wordings the run uses: 0 or 1.</summary>
    public static int Wording { get; set; }

    public static string Sentence(int id)
    {
        var letters = s_alphabets[Wording];
        var at = id * 3;
        return string.Join(' ', s_words.Select(length => Word(letters, length, ref at)));
    }

    public static int Number(int id) => 1000 * (Wording + 1) + id;

    /// <summary>Whether the text holds a whole sentence of some memo.</summary>
    public static bool HoldSentence(string text) =>
        Enumerable.Range(0, 13).Any(id => text.Contains(Sentence(id), StringComparison.Ordinal));

    private static string Word(string letters, int length, ref int at)
    {
        var word = new char[length];
        for (var i = 0; i < length; i++, at += 7)
            word[i] = i == 0 ? char.ToUpperInvariant(letters[at % letters.Length]) : letters[at % letters.Length];
        return new string(word);
    }
}
