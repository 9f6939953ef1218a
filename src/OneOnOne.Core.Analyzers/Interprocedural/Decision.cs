using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>A place of the caller's by which a body decides which way it goes or under which key it looks, and the constants that it is compared with.</summary>
internal readonly struct Decision(AccessPath path, ImmutableArray<object?> compared, bool isKey, bool isDispatched)
{
    // Small numbers tell a caller's place apart also where they are compared with none.
    private const int Small = 16;

    public AccessPath Path { get; } = path;

    public ImmutableArray<object?> Compared { get; } = compared;

    /// <summary>Whether things are kept under it, so that each constant is one of its own.</summary>
    public bool IsKey { get; } = isKey;

    /// <summary>Whether it calls a member of what lies there that several types have, so that the type decides; default <see langword="false"/>.</summary>
    public bool IsDispatched { get; } = isDispatched;

    /// <summary>The same, as somebody else calls the place.</summary>
    public Decision At(AccessPath path) => new(path, Compared, IsKey, IsDispatched) { IsTested = IsTested };

    /// <summary>The same place, by which a body decides twice.</summary>
    public Decision And(Decision other) => new(Path, [.. Compared.Union(other.Compared)], IsKey || other.IsKey, IsDispatched || other.IsDispatched) { IsTested = IsTested || other.IsTested };

    /// <summary>Whether it decides by what the constant is.</summary>
    public bool IsTested { get; init; } = !isDispatched;

    /// <summary>What a constant is to the body: itself, or one of all those that it is compared with nowhere.</summary>
    public bool TryTell(object? constant, out object? told)
    {
        told = constant;
        if (constant is ExactType || !IsTested)
        {
            return constant is ExactType && IsDispatched;
        }

        if (constant is null or bool || Compared.Contains(constant) || (IsKey && constant is not Otherwise))
        {
            return true;
        }

        switch (constant)
        {
            case string:
                told = new Otherwise(Compared);
                return !Compared.IsEmpty;
            case Otherwise known:
                return Compared.Any(known.Others.Contains);
            case int number:
                return !Compared.IsEmpty && number is >= -Small and <= Small;
            default:
                return false;
        }
    }
}
