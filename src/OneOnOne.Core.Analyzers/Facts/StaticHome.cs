using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Facts;

/// <summary>Whose statics they are: each constructed type of a generic definition has its own.</summary>
/// <remarks>
/// Where an argument is a type parameter, nobody here knows which type's they are: they may be those of any type that it can stand
/// for, and a caller who knows says it. The names of a tuple's items are no part of a type; what cannot be compared by its symbol, as
/// <c>dynamic</c> cannot, is any.
/// </remarks>
internal static class StaticHome
{
    /// <summary>The home of the statics of a type.</summary>
    public static AccessPath Of(INamedTypeSymbol? type) =>
        type is not { IsGenericType: true } ? AccessPath.Static
        : AccessPath.StaticOf(Known(type) as INamedTypeSymbol ?? Any(type));

    /// <summary>A type by the symbol that no other spelling of it has; <see langword="null"/> where there is none.</summary>
    public static ITypeSymbol? Known(ITypeSymbol type) =>
        IsPlain(type, Limits.TypeDepth) ? type : Bare(type) is { } bare && IsPlain(bare, Limits.TypeDepth) ? bare : null;

    /// <summary>The home of the statics of any type of a definition.</summary>
    public static INamedTypeSymbol Any(INamedTypeSymbol type) => type.IsUnboundGenericType ? type : type.ConstructUnboundGenericType();

    /// <summary>Whether two homes may be the same.</summary>
    public static bool MayBeOne(ITypeSymbol one, ITypeSymbol other)
    {
        if (one is ITypeParameterSymbol || other is ITypeParameterSymbol || SymbolEqualityComparer.Default.Equals(one, other))
        {
            return true;
        }

        if (one is IArrayTypeSymbol array && other is IArrayTypeSymbol beside)
        {
            return array.Rank == beside.Rank && MayBeOne(array.ElementType, beside.ElementType);
        }

        if (one is not INamedTypeSymbol named || other is not INamedTypeSymbol second || !SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, second.OriginalDefinition))
        {
            return false;
        }

        if (named.IsUnboundGenericType || second.IsUnboundGenericType)
        {
            return true;
        }

        for (int i = 0; i < named.TypeArguments.Length; i++)
        {
            if (!MayBeOne(named.TypeArguments[i], second.TypeArguments[i]))
            {
                return false;
            }
        }

        return named.ContainingType is null || MayBeOne(named.ContainingType, second.ContainingType);
    }

    /// <summary>Whether a type, or an argument of it, depends on a type parameter.</summary>
    public static bool IsOpen(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => IsOpen(array.ElementType),
        INamedTypeSymbol { IsUnboundGenericType: false } named => named.TypeArguments.Any(IsOpen) || (named.ContainingType is { } outer && IsOpen(outer)),
        _ => false,
    };

    /// <summary>A type with other arguments; <see langword="null"/> where one of them is not known.</summary>
    public static INamedTypeSymbol? With(INamedTypeSymbol type, Func<ITypeSymbol, ITypeSymbol?> argument)
    {
        INamedTypeSymbol? definition = type.OriginalDefinition;
        if (type.ContainingType is { IsGenericType: true } outer)
        {
            definition = With(outer, argument)?.GetTypeMembers(type.Name, type.Arity).FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, definition));
        }

        ITypeSymbol?[] arguments = [.. type.TypeArguments.Select(argument)];
        return definition is null || arguments.Any(one => one is null) ? null : arguments.Length == 0 ? definition : definition.Construct(arguments!);
    }

    private static ITypeSymbol? Bare(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { NativeIntegerUnderlyingType: { } underlying } => underlying,
        INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false } named => With(named, Bare),
        _ => type,
    };

    private static bool IsPlain(ITypeSymbol type, int depth) => type switch
    {
        _ when depth == 0 => false,
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => IsPlain(array.ElementType, depth - 1),
        INamedTypeSymbol { IsUnboundGenericType: true } => true,
        INamedTypeSymbol { IsAnonymousType: false, TypeKind: not TypeKind.Error } named =>
            !IsSpelled(named) && named.TypeArguments.All(argument => IsPlain(argument, depth - 1)) && (named.ContainingType is null || IsPlain(named.ContainingType, depth)),
        _ => false,
    };

    /// <summary>Whether it is another way to write a type: a tuple with names, <c>nint</c> where that is not the same symbol.</summary>
    private static bool IsSpelled(INamedTypeSymbol type) =>
        (type.IsTupleType && type.TupleElements.Any(item => item.IsExplicitlyNamedTupleElement))
        || (type.NativeIntegerUnderlyingType is { } underlying && !SymbolEqualityComparer.Default.Equals(type, underlying));
}
