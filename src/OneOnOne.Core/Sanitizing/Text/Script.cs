using System.Text;

namespace OneOnOne;

/// <summary>The writing systems that S2 tells apart. Han, kana and hangul are mixed in honest words, and count as one.</summary>
internal enum Script
{
    Other,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Georgian,
    Cherokee,
    Indic,
    SouthEastAsian,
    EastAsian,
}

/// <summary>Finds a letter's script by its block, because the BCL does not know scripts.</summary>
internal static class Scripts
{
    private static readonly (int First, int Last, Script Script)[] Blocks =
    [
        (0x0041, 0x024F, Script.Latin), (0x0250, 0x02AF, Script.Latin), (0x0370, 0x03FF, Script.Greek),
        (0x0400, 0x052F, Script.Cyrillic), (0x0530, 0x058F, Script.Armenian), (0x0590, 0x05FF, Script.Hebrew),
        (0x0600, 0x077F, Script.Arabic), (0x08A0, 0x08FF, Script.Arabic), (0x0900, 0x0DFF, Script.Indic),
        (0x0E00, 0x0EFF, Script.SouthEastAsian), (0x1000, 0x109F, Script.SouthEastAsian), (0x10A0, 0x10FF, Script.Georgian),
        (0x1100, 0x11FF, Script.EastAsian), (0x13A0, 0x13FF, Script.Cherokee), (0x1780, 0x17FF, Script.SouthEastAsian),
        (0x1C80, 0x1C8F, Script.Cyrillic), (0x1C90, 0x1CBF, Script.Georgian), (0x1D00, 0x1D25, Script.Latin),
        (0x1E00, 0x1EFF, Script.Latin), (0x1F00, 0x1FFF, Script.Greek), (0x2C60, 0x2C7F, Script.Latin),
        (0x2DE0, 0x2DFF, Script.Cyrillic), (0x3040, 0x30FF, Script.EastAsian), (0x3130, 0x318F, Script.EastAsian),
        (0x3400, 0x9FFF, Script.EastAsian), (0xA640, 0xA69F, Script.Cyrillic), (0xA720, 0xA7FF, Script.Latin),
        (0xAB30, 0xAB6F, Script.Latin), (0xAB70, 0xABBF, Script.Cherokee), (0xAC00, 0xD7FF, Script.EastAsian),
        (0xF900, 0xFAFF, Script.EastAsian), (0xFB50, 0xFDFF, Script.Arabic), (0xFE70, 0xFEFF, Script.Arabic),
        (0x20000, 0x3FFFF, Script.EastAsian),
    ];

    /// <summary>The script of a letter; <see cref="Script.Other"/> for what is no letter or in none of the blocks.</summary>
    internal static Script Of(Rune rune)
    {
        if (!Rune.IsLetter(rune))
            return Script.Other;
        foreach ((int first, int last, Script script) in Blocks)
        {
            if (rune.Value >= first && rune.Value <= last)
                return script;
        }
        return Script.Other;
    }
}
