using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>The identifiers of a text, by hash. No token is made for it: most files never need theirs.</summary>
/// <remarks>
/// Words of comments, strings and keywords count as identifiers, and two identifiers may share a hash: whatever is asked for may
/// seem to be there when it is not, never the other way round.
/// </remarks>
internal static class IdentifierText
{
    private const int ChunkSize = 4096;

    // FNV-1a, 32 bits.
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    public static int Hash(string identifier)
    {
        uint hash = Basis;
        foreach (char letter in identifier)
        {
            hash = (hash ^ letter) * Prime;
        }

        return unchecked((int)hash);
    }

    /// <summary>Adds the identifiers of a part of a text; whether all of them could be read.</summary>
    /// <returns><see langword="false"/> where an escaped letter (<c>\u0041</c>) may hide an identifier.</returns>
    public static bool Collect(SourceText text, TextSpan span, HashSet<int> into)
    {
        char[] chunk = new char[Math.Min(ChunkSize, Math.Max(1, span.Length))];
        uint hash = Basis;
        bool isInside = false;
        bool isEscaped = false;
        bool isPlain = true;
        for (int start = span.Start; start < span.End; start += chunk.Length)
        {
            int length = Math.Min(chunk.Length, span.End - start);
            text.CopyTo(start, chunk, 0, length);
            for (int i = 0; i < length; i++)
            {
                char letter = chunk[i];
                if (letter > 127 || letter == '_' || (uint)((letter | 32) - 'a') <= 'z' - 'a' || (uint)(letter - '0') <= 9)
                {
                    isPlain &= !(isEscaped && (letter | 32) == 'u');
                    hash = (hash ^ letter) * Prime;
                    isInside = true;
                }
                else if (isInside)
                {
                    into.Add(unchecked((int)hash));
                    hash = Basis;
                    isInside = false;
                }

                isEscaped = letter == '\\';
            }
        }

        if (isInside)
        {
            into.Add(unchecked((int)hash));
        }

        return isPlain;
    }
}
