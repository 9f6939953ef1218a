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

    // Of each thread, and worth nothing between two calls: members are small and many.
    [ThreadStatic]
    private static char[]? s_chunk;
    [ThreadStatic]
    private static int[]? s_hashes;

    public static int Hash(string identifier)
    {
        uint hash = Basis;
        foreach (char letter in identifier)
        {
            hash = (hash ^ letter) * Prime;
        }

        return unchecked((int)hash);
    }

    /// <summary>The identifiers of a part of a text, each once, in ascending order of their hashes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Which part.</param>
    /// <param name="isPlain"><see langword="false"/> where an escaped letter (<c>\u0041</c>) may hide an identifier.</param>
    public static int[] In(SourceText text, TextSpan span, out bool isPlain)
    {
        int[] hashes = s_hashes ??= new int[256];
        int count = 0;
        var reader = new Reader(text, span);
        while (reader.MoveNext())
        {
            if (count == hashes.Length)
            {
                Array.Resize(ref hashes, count * 2);
                s_hashes = hashes;
            }

            hashes[count++] = reader.Current;
        }

        isPlain = reader.IsPlain;
        Array.Sort(hashes, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++)
        {
            if (i == 0 || hashes[i] != hashes[i - 1])
            {
                hashes[distinct++] = hashes[i];
            }
        }

        int[] found = new int[distinct];
        Array.Copy(hashes, found, distinct);
        return found;
    }

    /// <summary>Where in a part of a text some identifiers begin, in the order of the text.</summary>
    public static List<int> Places(SourceText text, TextSpan span, HashSet<int> names)
    {
        var places = new List<int>();
        var reader = new Reader(text, span);
        while (reader.MoveNext())
        {
            if (names.Contains(reader.Current))
            {
                places.Add(reader.Start);
            }
        }

        return places;
    }

    /// <summary>Reads one identifier after the other.</summary>
    private struct Reader(SourceText text, TextSpan span)
    {
        private readonly char[] _chunk = s_chunk ??= new char[ChunkSize];
        private int _next = span.Start;
        private int _from;
        private int _to;
        private bool _isEscaped;

        public bool IsPlain { get; private set; } = true;

        public int Current { get; private set; }

        public int Start { get; private set; }

        public bool MoveNext()
        {
            uint hash = Basis;
            bool isInside = false;
            for (; _next < span.End; _next++)
            {
                if (_next >= _to)
                {
                    _from = _next;
                    _to = Math.Min(span.End, _from + ChunkSize);
                    text.CopyTo(_from, _chunk, 0, _to - _from);
                }

                char letter = _chunk[_next - _from];
                if (letter > 127 || letter == '_' || (uint)((letter | 32) - 'a') <= 'z' - 'a' || (uint)(letter - '0') <= 9)
                {
                    if (!isInside)
                    {
                        isInside = true;
                        Start = _next;
                        IsPlain &= !(_isEscaped && (letter | 32) == 'u');
                    }

                    hash = (hash ^ letter) * Prime;
                }
                else
                {
                    _isEscaped = letter == '\\';
                    if (isInside)
                    {
                        break;
                    }
                }
            }

            Current = unchecked((int)hash);
            return isInside;
        }
    }
}
