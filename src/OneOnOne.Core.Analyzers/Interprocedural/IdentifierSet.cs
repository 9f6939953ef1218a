using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>The identifiers that a part of a text may have.</summary>
internal sealed class IdentifierSet
{
    private readonly HashSet<int> _hashes = [];
    private readonly bool _isPlain;

    public IdentifierSet(SourceText text, TextSpan span) => _isPlain = IdentifierText.Collect(text, span, _hashes);

    /// <summary>Whether one of the names may be there.</summary>
    /// <remarks>The few are looked for among the many: a small member of a program with many names costs what it mentions.</remarks>
    public bool HasAny(HashSet<int> names)
    {
        if (!_isPlain)
        {
            return true;
        }

        (HashSet<int> few, HashSet<int> many) = names.Count < _hashes.Count ? (names, _hashes) : (_hashes, names);
        foreach (int name in few)
        {
            if (many.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one name may be there.</summary>
    public bool Has(int name) => !_isPlain || _hashes.Contains(name);
}
