using System.Globalization;
using System.Text;
using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>Cuts text into words.</summary>
internal static class Words
{
    internal static List<Word> Of(FoldedText folded)
    {
        string text = folded.Text;
        List<Word> words = [];
        int start = 0, position = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            int end = position + rune.Utf16SequenceLength;
            if (IsGapless(rune))
            {
                Add(start, position);
                Add(position, end);
                start = end;
            }
            else if (!Rune.IsLetterOrDigit(rune))
            {
                Add(start, position);
                start = end;
            }
            position = end;
        }
        Add(start, position);
        return words;

        void Add(int from, int to)
        {
            if (from < to)
                words.Add(new Word(text[from..to], folded.Original(from, to)));
        }
    }

    /// <summary>The words of a phrase from a list, folded in the same way as the text that it is sought in.</summary>
    internal static string[] Of([Confidential] string phrase) => [.. Of(TextFolding.Plain(phrase)).Select(word => word.Text)];

    /// <summary>Han, kana and Thai leave no gaps between words, so that each character has to stand for one.</summary>
    internal static bool IsGapless(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter
        && Scripts.Of(rune) switch
        {
            Script.SouthEastAsian => true,
            Script.EastAsian => rune.Value is not ((>= 0x1100 and <= 0x11FF) or (>= 0x3130 and <= 0x318F) or (>= 0xAC00 and <= 0xD7FF)),
            _ => false,
        };
}
