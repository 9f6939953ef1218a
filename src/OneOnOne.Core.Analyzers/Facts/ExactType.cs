using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Facts;

/// <summary>Of a place of the caller's: the type that the object there has, and no type derived from it.</summary>
internal sealed class ExactType(INamedTypeSymbol type) : IEquatable<ExactType>
{
    public INamedTypeSymbol Type { get; } = type;

    public bool Equals(ExactType? other) => other is not null && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override bool Equals(object? obj) => Equals(obj as ExactType);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Type);
}
