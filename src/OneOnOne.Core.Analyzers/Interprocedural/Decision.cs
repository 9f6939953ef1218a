using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>A place of the caller's by which a body decides which way it goes, and the constants that it is compared with.</summary>
internal readonly struct Decision(AccessPath path, ImmutableArray<object?> compared, bool isKey = false)
{
    // Small numbers tell a caller's place apart also where they are compared with none.
    private const int Small = 16;

    public AccessPath Path { get; } = path;

    public ImmutableArray<object?> Compared { get; } = compared;

    /// <summary>Whether the body looks under it, or puts something there: each key and each small index is a place of its own.</summary>
    public bool IsKey { get; } = isKey;

    /// <summary>What a constant is to the body: itself, or one of all those that it is compared with nowhere.</summary>
    public bool TryTell(object? constant, out object? told)
    {
        told = constant;
        if (constant is null or bool || Compared.Contains(constant))
        {
            return true;
        }

        switch (constant)
        {
            case string when IsKey:
                return true;
            case string:
                told = new Otherwise(Compared);
                return !Compared.IsEmpty;
            case Otherwise known:
                return Compared.Any(known.Others.Contains);
            case int number:
                return (IsKey || !Compared.IsEmpty) && number is >= -Small and <= Small;
            default:
                return false;
        }
    }
}
