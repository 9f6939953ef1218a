using System.Collections.Frozen;
using System.Text;

namespace OneOnOne;

/// <summary>
/// Letters of other scripts that look like a Latin letter, by their own case: a Greek capital nu is an N, a small one a v. The
/// commonest of Unicode's confusables; a word that mixes scripts in rarer ways is caught as such (S2).
/// </summary>
internal static class LookAlikes
{
    private static readonly FrozenDictionary<int, char> Letters = Table(
        // Cyrillic
        ("аА", 'a'), ("вьВ", 'b'), ("сС", 'c'), ("ԁ", 'd'), ("еЕ", 'e'), ("ғҒ", 'f'), ("һҺНн", 'h'), ("іІӏӀ", 'i'), ("јЈ", 'j'),
        ("кК", 'k'), ("мМ", 'm'), ("пИ", 'n'), ("оО", 'o'), ("рР", 'p'), ("ԛԚ", 'q'), ("гГ", 'r'), ("ѕЅ", 's'), ("тТ", 't'),
        ("ѵѴ", 'v'), ("ԝԜ", 'w'), ("хХ", 'x'), ("уУүҮ", 'y'), ("З", 'z'),
        // Greek
        ("αΑ", 'a'), ("βΒ", 'b'), ("ϲϹ", 'c'), ("εΕ", 'e'), ("Η", 'h'), ("ιΙ", 'i'), ("ϳ", 'j'), ("κΚ", 'k'), ("Μ", 'm'), ("ηΝ", 'n'),
        ("οΟσ", 'o'), ("ρΡ", 'p'), ("τΤ", 't'), ("υ", 'u'), ("ν", 'v'), ("ω", 'w'), ("χΧ", 'x'), ("γΥ", 'y'), ("Ζ", 'z'),
        // Armenian, Cherokee, phonetic and small capital letters
        ("օՕ", 'o'), ("ս", 'u'), ("հ", 'h'), ("Ꭺ", 'a'), ("Ᏼ", 'b'), ("Ꮯ", 'c'), ("Ꭼ", 'e'), ("Ꮋ", 'h'), ("Ꮶ", 'k'), ("Ꮮ", 'l'),
        ("Ꮇ", 'm'), ("Ꮲ", 'p'), ("Ꭱ", 'r'), ("Ꮪ", 's'), ("Ꭲ", 't'), ("Ꮩ", 'v'), ("Ꮤ", 'w'), ("ɑᴀ", 'a'), ("ʙ", 'b'), ("ᴄ", 'c'),
        ("ᴅ", 'd'), ("ᴇ", 'e'), ("ɡɢ", 'g'), ("ʜ", 'h'), ("ɩɪ", 'i'), ("ᴊ", 'j'), ("ᴋ", 'k'), ("ʟ", 'l'), ("ᴍ", 'm'), ("ɴ", 'n'),
        ("ᴏ", 'o'), ("ᴘ", 'p'), ("ʀ", 'r'), ("ꜱ", 's'), ("ᴛ", 't'), ("ᴜʋ", 'u'), ("ᴠ", 'v'), ("ᴡ", 'w'), ("ʏ", 'y'), ("ᴢ", 'z'));

    /// <summary>The Latin letter that a letter looks like, in lower case; <see langword="null"/> if none, or if it is Latin itself.</summary>
    internal static char? Latin(Rune rune) => Letters.TryGetValue(rune.Value, out char latin) ? latin : null;

    /// <summary>A capital that somebody lowered still spells the name, unless its small form looks like another letter.</summary>
    private static FrozenDictionary<int, char> Table(params (string Letters, char Latin)[] rows)
    {
        Dictionary<int, char> table = [];
        foreach ((string letters, char latin) in rows)
        {
            foreach (Rune rune in letters.EnumerateRunes())
                table[rune.Value] = latin;
        }
        foreach ((int capital, char latin) in table.ToArray())
            table.TryAdd(Rune.ToLowerInvariant(new Rune(capital)).Value, latin);
        return table.ToFrozenDictionary();
    }
}
