using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>The identifiers that a part of a text may have.</summary>
internal sealed class IdentifierSet
{
    private readonly int[] _hashes;

    public IdentifierSet(SourceText text, TextSpan span)
    {
        _hashes = IdentifierText.In(text, span, out bool isPlain);
        IsPlain = isPlain;
    }

    /// <summary>Whether identifiers stand there as they are: where some may be escaped, any name may be there.</summary>
    public bool IsPlain { get; }

    /// <summary>Whether one of the names may be there.</summary>
    /// <remarks>The few are looked for among the many: a small member of a program with many names costs what it mentions.</remarks>
    public bool HasAny(HashSet<int> names)
    {
        if (!IsPlain)
        {
            return true;
        }

        if (names.Count < _hashes.Length)
        {
            foreach (int name in names)
            {
                if (Has(name))
                {
                    return true;
                }
            }

            return false;
        }

        foreach (int hash in _hashes)
        {
            if (names.Contains(hash))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one name may be there.</summary>
    public bool Has(int name) => !IsPlain || Array.BinarySearch(_hashes, name) >= 0;
}
