using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Facts;

/// <summary>A constant that a caller has at an entry path: a body that is followed under it takes no branch that it rules out.</summary>
internal readonly struct Given(AccessPath path, object? constant) : IEquatable<Given>
{
    public AccessPath Path { get; } = path;

    /// <summary>The constant; a path where the place is the same object as another one; the type that the object there is known to have.</summary>
    public object? Constant { get; } = constant;

    /// <summary>What lies at the place.</summary>
    public Value Value => Constant is AccessPath same ? Value.Entry(same) : Constant is ExactType ? Value.Entry(Path) : Value.Of(Constant);

    /// <summary>The type that the object at a path is known to have.</summary>
    public static INamedTypeSymbol? TypeAt(ImmutableArray<Given> all, AbstractObject one)
    {
        if (one.Kind == ObjectKind.Entry)
        {
            foreach (Given given in all)
            {
                if (given.Constant is ExactType known && given.Path.Equals(one.Path))
                {
                    return known.Type;
                }
            }
        }

        return null;
    }

    /// <summary>What some of them say of a path.</summary>
    public static Constant? At(ImmutableArray<Given> all, AccessPath path)
    {
        foreach (Given one in all)
        {
            if (one.Path.Equals(path) && one.Constant is not ExactType)
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
