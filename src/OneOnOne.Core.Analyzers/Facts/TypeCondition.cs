using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Facts;

/// <summary>Holds only where the object at a path is of one of some types: what a virtual call on a caller's object depends on.</summary>
/// <remarks>A caller that knows the object decides it; until then the flow that bears it is taken to be possible.</remarks>
internal sealed class TypeCondition(AccessPath path, ImmutableArray<INamedTypeSymbol> types) : IEquatable<TypeCondition>
{
    public AccessPath Path { get; } = path;

    public ImmutableArray<INamedTypeSymbol> Types { get; } = types;

    /// <summary>What holds where both do, as far as one condition can say it; whether there is an object of which both hold.</summary>
    public static bool AreBoth(TypeCondition? one, TypeCondition? other, out TypeCondition? both)
    {
        both = one ?? other;

        // Of two of many one may be of this type and one of that.
        if (one is null || other is null || !one.Path.Equals(other.Path) || !one.Path.IsOne || one.Equals(other))
        {
            return true;
        }

        ImmutableArray<INamedTypeSymbol> types = one.Types.RemoveAll(type => !other.Admits(type));
        both = types.Length == one.Types.Length ? one : new TypeCondition(one.Path, types);
        return !types.IsEmpty;
    }

    public bool Admits(ITypeSymbol type)
    {
        foreach (INamedTypeSymbol one in Types)
        {
            if (SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, type.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    public bool Equals(TypeCondition? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (Path.Equals(other.Path) && Enumerable.SequenceEqual<ISymbol>(Types, other.Types, SymbolEqualityComparer.Default)));

    public override bool Equals(object? obj) => Equals(obj as TypeCondition);

    public override int GetHashCode() => (Path.GetHashCode() * 31) + Types.Length;
}
