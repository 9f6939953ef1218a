using System.Globalization;
using System.Text;
using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>
/// Folds away what makes equal-looking names unequal to a computer: compatibility forms (full width, ligatures, mathematical
/// letters), accents and other marks, format characters that nobody sees (zero-width, soft hyphen), and case.
/// </summary>
/// <remarks>
/// Character by character: decomposition needs no context, and the order of marks does not matter because they are dropped. So the
/// cost is linear and each result keeps its place.
/// </remarks>
internal static class TextFolding
{
    /// <summary>Compatibility forms, marks and format characters only: for patterns in which case tells something.</summary>
    internal static FoldedText Normalize([Confidential] string text) => Fold(text, static rune => rune.ToString());

    /// <summary>And case: for words and for names in whatever script.</summary>
    internal static FoldedText Plain([Confidential] string text) => Fold(text, static rune => Lower(rune));

    /// <summary>And look-alikes of Latin letters: for names that were written in another script's letters.</summary>
    internal static FoldedText LookAlike([Confidential] string text) =>
        Fold(text, static rune => LookAlikes.Latin(rune) is { } latin ? latin.ToString() : Lower(rune));

    private static FoldedText Fold([Confidential] string text, [Confidential] Func<Rune, string> map)
    {
        StringBuilder folded = new(text.Length);
        List<int> starts = new(text.Length), ends = new(text.Length);
        int position = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            int end = position + rune.Utf16SequenceLength;
            foreach (Rune part in Decompose(rune))
            {
                if (IsDropped(part))
                    continue;
                foreach (char c in map(part))
                {
                    folded.Append(c);
                    starts.Add(position);
                    ends.Add(end);
                }
            }
            position = end;
        }
        return new FoldedText(folded.ToString(), [.. starts], [.. ends]);
    }

    private static StringRuneEnumerator Decompose(Rune rune)
    {
        string single = rune.ToString();
        return (rune.IsAscii ? single : single.Normalize(NormalizationForm.FormKD)).EnumerateRunes();
    }

    private static bool IsDropped(Rune rune) => !rune.IsAscii && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    /// <summary>Lower case, and the Latin letters that have no decomposition though everybody writes them in ASCII at times.</summary>
    private static string Lower(Rune rune)
    {
        Rune lower = Rune.ToLowerInvariant(rune);
        return lower.Value switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            'ð' or 'đ' => "d",
            'ø' => "o",
            'ł' => "l",
            'ı' => "i",
            'ħ' => "h",
            'ŋ' => "n",
            // A final sigma is a sigma.
            'ς' => "σ",
            _ => lower.ToString(),
        };
    }
}
