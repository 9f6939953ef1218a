using System.Collections.Immutable;

namespace OneOnOne.Analyzers.Facts;

/// <summary>A constant that a caller has at an entry path: a body that is followed under it takes no branch that it rules out.</summary>
internal readonly struct Given(AccessPath path, object? constant) : IEquatable<Given>
{
    public AccessPath Path { get; } = path;

    /// <summary>The constant; a path where the place is the same object as another one.</summary>
    public object? Constant { get; } = constant;

    /// <summary>What lies at the place.</summary>
    public Value Value => Constant is AccessPath same ? Value.Entry(same) : Value.Of(Constant);

    /// <summary>What some of them say of a path.</summary>
    public static Constant? At(ImmutableArray<Given> all, AccessPath path)
    {
        foreach (Given one in all)
        {
            if (one.Path.Equals(path))
            {
                return new Constant(one.Constant);
            }
        }

        return null;
    }

    public bool Equals(Given other) => Path.Equals(other.Path) && Equals(Constant, other.Constant);

    public override bool Equals(object? obj) => obj is Given other && Equals(other);

    public override int GetHashCode() => (Path.GetHashCode() * 31) + (Constant?.GetHashCode() ?? 0);
}
