using System.Globalization;
using System.Text;
using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>
/// Folded text with everything but letters and digits left out, so that "C-a-r-l-y", "Anne Marie" and "anne.marie" are found; it
/// remembers where words began and ended, so that "Ann" is not found in "planning".
/// </summary>
internal sealed class SqueezedText
{
    private readonly FoldedText _folded;
    private readonly string _text;
    private readonly int[] _places;
    private readonly bool[] _mayBegin;
    private readonly bool[] _mayEnd;

    internal SqueezedText(FoldedText folded)
    {
        _folded = folded;
        StringBuilder squeezed = new(folded.Text.Length);
        List<int> places = new(folded.Text.Length);
        List<bool> mayBegin = new(folded.Text.Length), mayEnd = new(folded.Text.Length);
        bool afterGap = true;
        int position = 0;
        foreach (Rune rune in folded.Text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                // Semitic scripts attach particles and East Asian ones leave no gaps: such a name may begin and end anywhere.
                bool isFree = Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter;
                if (afterGap && mayEnd.Count > 0)
                    mayEnd[^1] = true;
                for (int i = 0; i < rune.Utf16SequenceLength; i++)
                {
                    squeezed.Append(folded.Text[position + i]);
                    places.Add(position + i);
                    mayBegin.Add((afterGap || isFree) && i == 0);
                    mayEnd.Add(isFree && i == rune.Utf16SequenceLength - 1);
                }
                afterGap = false;
            }
            else
            {
                afterGap = true;
            }
            position += rune.Utf16SequenceLength;
        }
        if (mayEnd.Count > 0)
            mayEnd[^1] = true;
        (_text, _places, _mayBegin, _mayEnd) = (squeezed.ToString(), [.. places], [.. mayBegin], [.. mayEnd]);
    }

    /// <summary>Where a name stands as whole words, with or without a possessive or plural s.</summary>
    /// <param name="name">Letters and digits only, folded in the same way.</param>
    internal IEnumerable<StatementSpan> Find([Confidential] string name)
    {
        for (int at = _text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            int last = at + name.Length - 1;
            if (_mayBegin[at] && (_mayEnd[last] || IsFinalS(last + 1)))
                yield return _folded.Original(_places[at], _places[last] + 1);
        }
    }

    /// <summary>Letters and digits alone.</summary>
    internal static string Squeeze(FoldedText folded) =>
        string.Concat(folded.Text.EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(rune => rune.ToString()));

    private bool IsFinalS(int at) => at < _text.Length && _text[at] == 's' && _mayEnd[at];
}
