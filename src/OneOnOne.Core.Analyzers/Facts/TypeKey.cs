using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Facts;

/// <summary>A type as a value: what <c>typeof</c> gives, and what things are kept under by their type.</summary>
/// <remarks>Where it is a type parameter, or is made of one, callers know which type it is; until then it may be any that it can stand for.</remarks>
internal sealed class TypeKey : IEquatable<TypeKey>
{
    private TypeKey(ITypeSymbol type) => Type = type;

    public ITypeSymbol Type { get; }

    /// <summary>Whether callers decide which type it is.</summary>
    public bool IsOpen => StaticHome.IsOpen(Type);

    /// <returns><see langword="null"/> for a type that its symbol does not tell from others.</returns>
    public static TypeKey? Of(ITypeSymbol? type) => type is not null && StaticHome.Known(type) is { } known ? new TypeKey(known) : null;

    /// <summary>Whether two are the same type; <see langword="null"/> where nobody can say.</summary>
    public static bool? AreEqual(TypeKey one, TypeKey other) =>
        one.Equals(other) ? true : StaticHome.MayBeOne(one.Type, other.Type) ? null : false;

    public bool Equals(TypeKey? other) => other is not null && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override bool Equals(object? obj) => Equals(obj as TypeKey);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Type);

    public override string ToString() => Type.Name;
}
