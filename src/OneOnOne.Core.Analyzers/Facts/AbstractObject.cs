using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Facts;

internal enum ObjectKind
{
    /// <summary>What the caller had at a path.</summary>
    Entry,

    /// <summary>Made at a place in this body, or in a callee that was called there.</summary>
    Made,

    /// <summary>The variables of this activation that lambdas and local functions capture.</summary>
    Activation,
}

/// <summary>A thing with identity: the first half of a heap cell.</summary>
internal sealed class AbstractObject : IEquatable<AbstractObject>
{
    private readonly int _hash;

    private AbstractObject(ObjectKind kind, AccessPath? path, Site? site, AbstractObject? inner, ObjectShape shape, bool isOlder, int depth)
    {
        Kind = kind;
        Path = path;
        Site = site;
        Inner = inner;
        Shape = shape;
        IsOlder = isOlder;
        Depth = depth;

        // What one call makes differs by what it is in the callee alone.
        _hash = ((int)kind * 31) + ((path?.GetHashCode() ?? 0) * 17) + ((site?.GetHashCode() ?? 0) * 7) + ((inner?._hash ?? 0) * 13) + (isOlder ? 1 : 0);
    }

    public ObjectKind Kind { get; }

    public AccessPath? Path { get; }

    public Site? Site { get; }

    /// <summary>The callee's name for it, when it was made in a callee.</summary>
    public AbstractObject? Inner { get; }

    public ObjectShape Shape { get; }

    /// <summary>Whether it stands for all but the newest of those made at its place (the recency abstraction).</summary>
    public bool IsOlder { get; }

    public int Depth { get; }

    /// <summary>Whether it is one object, so that a write to it replaces what was there.</summary>
    public bool IsOne => Kind switch
    {
        ObjectKind.Entry => Path!.IsOne,
        _ => !IsOlder,
    };

    public static AbstractObject Entry(AccessPath path) => new(ObjectKind.Entry, path, null, null, ObjectShape.Unknown, false, 0);

    /// <param name="site">Where; <see langword="null"/> in the summary of a member without a body, whose callers name it by the call.</param>
    /// <param name="shape">What.</param>
    public static AbstractObject Made(Site? site, ObjectShape shape) => new(ObjectKind.Made, null, site, null, shape, false, 0);

    public static AbstractObject Activation(ISymbol method) =>
        new(ObjectKind.Activation, null, null, null, new ObjectShape(null, false, method, false), false, 0);

    /// <summary>A callee's object as its caller names it.</summary>
    /// <remarks>Named by at most <see cref="Limits.AllocationDepth"/> call sites, none twice: recursion makes no new names.</remarks>
    public AbstractObject MadeThrough(Site call)
    {
        AbstractObject inner = this;
        if (Depth >= Limits.AllocationDepth || Passes(call))
        {
            while (inner.Inner is { } deeper)
            {
                inner = deeper;
            }
        }

        return new AbstractObject(ObjectKind.Made, null, call, inner, Shape, IsOlder, inner.Depth + 1);
    }

    /// <summary>The same thing, of which more is known: a caller knows what stands for a type parameter.</summary>
    public AbstractObject Of(ObjectShape shape) => new(Kind, Path, Site, Inner, shape, IsOlder, Depth);

    public AbstractObject Older() => new(Kind, Path, Site, Inner, Shape, true, Depth);

    private bool Passes(Site call)
    {
        for (AbstractObject? o = this; o is not null; o = o.Inner)
        {
            if (call.Equals(o.Site))
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(AbstractObject? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (_hash == other._hash
                && Kind == other.Kind
                && IsOlder == other.IsOlder
                && Equals(Path, other.Path)
                && Equals(Site, other.Site)
                && Equals(Inner, other.Inner)
                && Shape.Equals(other.Shape)));

    public override bool Equals(object? obj) => Equals(obj as AbstractObject);

    public override int GetHashCode() => _hash;

    public override string ToString() => Path?.ToString() ?? $"{Kind}({Site?.Text()}){(IsOlder ? "'" : "")}";
}
