using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>What a declared type says by itself.</summary>
internal static class Signature
{
    /// <summary>Whether no type parameter occurs in it.</summary>
    public static bool IsPlain(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => false,
        IArrayTypeSymbol array => IsPlain(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.All(IsPlain) && (named.ContainingType is null || IsPlain(named.ContainingType)),
        _ => true,
    };

    /// <summary>Whether assigning it makes a copy whose members are its own.</summary>
    public static bool IsCopied(ITypeSymbol? type, Summaries.ISummaries summaries) =>
        type is { IsValueType: true } && (type.IsTupleType || (type is INamedTypeSymbol && summaries.IsSource(type)));
}
