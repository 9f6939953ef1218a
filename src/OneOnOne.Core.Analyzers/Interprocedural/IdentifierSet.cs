using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>The identifiers that a part of a text may have.</summary>
internal sealed class IdentifierSet
{
    private readonly HashSet<int> _hashes = [];
    private readonly bool _isPlain;

    public IdentifierSet(SourceText text, TextSpan span) => _isPlain = IdentifierText.Collect(text, span, _hashes);

    /// <summary>Whether one of the names may be there.</summary>
    public bool HasAny(ICollection<int> names)
    {
        if (!_isPlain)
        {
            return true;
        }

        foreach (int name in names)
        {
            if (_hashes.Contains(name))
            {
                return true;
            }
        }

        return false;
    }
}
