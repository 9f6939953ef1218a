using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Facts;

/// <summary>What is known of an object when it is made.</summary>
internal sealed class ObjectShape(ITypeSymbol? type, bool isExact, ISymbol? target, bool isForeign) : IEquatable<ObjectShape>
{
    public static readonly ObjectShape Unknown = new(null, false, null, false);

    public ITypeSymbol? Type { get; } = type;

    /// <summary>Whether <see cref="Type"/> is its run-time type and not just a base of it.</summary>
    public bool IsExact { get; } = isExact;

    /// <summary>The method that a delegate calls; the method whose variables an activation holds.</summary>
    public ISymbol? Target { get; } = target;

    /// <summary>Whether external code handed it over, so that it may hold what any instance of its type holds.</summary>
    public bool IsForeign { get; } = isForeign;

    public static ObjectShape Of(ITypeSymbol? type) => new(type, true, null, false);

    public static ObjectShape Foreign(ITypeSymbol? type) => new(type, false, null, true);

    public static ObjectShape Delegate(ITypeSymbol? type, IMethodSymbol target) => new(type, true, target, false);

    public bool Equals(ObjectShape? other) =>
        other is not null
        && (ReferenceEquals(this, other)
            || (IsExact == other.IsExact
                && IsForeign == other.IsForeign
                && SymbolEqualityComparer.Default.Equals(Type, other.Type)
                && SymbolEqualityComparer.Default.Equals(Target, other.Target)));

    public override bool Equals(object? obj) => Equals(obj as ObjectShape);

    public override int GetHashCode() => Type is null ? 0 : SymbolEqualityComparer.Default.GetHashCode(Type);
}
