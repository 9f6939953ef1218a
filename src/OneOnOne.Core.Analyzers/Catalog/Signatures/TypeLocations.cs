using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>Where the things of a type argument lie in a generic object: its elements, its keys, its items.</summary>
/// <remarks>
/// What can be enumerated says it itself: a <c>Dictionary&lt;K, V&gt;</c> is a sequence of pairs, so its keys lie at
/// <c>element.key</c>, and a method that takes it as that sequence finds them where one that takes it as a dictionary does. What
/// cannot be enumerated and has one parameter holds one thing, as a task, a lazy and an option do.
/// </remarks>
internal sealed class TypeLocations
{
    private const int Depth = 4;

    private readonly ConcurrentDictionary<ITypeParameterSymbol, ImmutableArray<Step>> _own = new(SymbolEqualityComparer.Default);

    /// <summary>The location in the type that declares the parameter; empty for a parameter of a method.</summary>
    public ImmutableArray<Step> Of(ITypeParameterSymbol parameter) =>
        parameter.OriginalDefinition.ContainingSymbol is INamedTypeSymbol owner
            ? _own.GetOrAdd(parameter.OriginalDefinition, one => Find(owner, one, 0) ?? [])
            : [];

    /// <summary>The location in a type, which may be nested in the one that declares the parameter; <see langword="null"/> if it
    /// holds none of it.</summary>
    public ImmutableArray<Step>? In(INamedTypeSymbol type, ITypeParameterSymbol parameter)
    {
        INamedTypeSymbol definition = type.OriginalDefinition;
        return SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, definition)
            ? Of(parameter)
            : Find(definition, parameter, 0) ?? Nested(definition, parameter);
    }

    // What is nested in a container of one kind of thing, an enumerator above all, holds such things.
    private static ImmutableArray<Step>? Nested(INamedTypeSymbol type, ITypeParameterSymbol parameter) =>
        type is { Arity: 0, IsValueType: true, ContainingType: { TypeParameters.Length: 1 } around }
        && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, around.OriginalDefinition)
            ? [Step.Element]
            : null;

    private ImmutableArray<Step>? Find(INamedTypeSymbol type, ITypeParameterSymbol parameter, int depth)
    {
        // What only takes things in, as a comparer does, holds none.
        if (type.TypeKind == TypeKind.Delegate || parameter.Variance == VarianceKind.In || depth > Depth)
        {
            return null;
        }

        if (type.IsTupleType || type is { Name: "Tuple" or "ValueTuple", ContainingNamespace.Name: "System" })
        {
            return [Step.Item(parameter.Ordinal + 1)];
        }

        if (type.SpecialType == SpecialType.System_Nullable_T)
        {
            return [];
        }

        if (Sequence(type) is { } element && Within(element, parameter, depth) is { } within)
        {
            return within.Insert(0, Step.Element);
        }

        if (!SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, type))
        {
            return null;
        }

        return parameter.Name switch
        {
            "TKey" => [Step.Key],
            "TValue" when type.TypeParameters.Length > 1 => [Step.Value],
            _ when type.TypeParameters.Length == 1 => [Step.Element],
            _ => [Step.Item(parameter.Ordinal + 1)],
        };
    }

    /// <summary>What a type yields when it is enumerated; <see langword="null"/> if it cannot be.</summary>
    public static ITypeSymbol? Sequence(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol named && IsSequence(named))
        {
            return named.TypeArguments[0];
        }

        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            if (IsSequence(contract))
            {
                return contract.TypeArguments[0];
            }
        }

        return null;
    }

    /// <summary>What lies at <see cref="Step.Element"/> of a type, as far as its declaration tells.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { SpecialType: SpecialType.System_String } => null,
        INamedTypeSymbol named => Sequence(named) ?? (named.TypeArguments.Length == 1 ? named.TypeArguments[0] : null),
        _ => null,
    };

    // Enumerators hold what they enumerate in the same place.
    private static bool IsSequence(INamedTypeSymbol type) =>
        type is
        {
            TypeKind: TypeKind.Interface, Arity: 1,
            Name: "IEnumerable" or "IAsyncEnumerable" or "IEnumerator" or "IAsyncEnumerator",
            ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" },
        };

    private ImmutableArray<Step>? Within(ITypeSymbol type, ITypeParameterSymbol parameter, int depth)
    {
        if (SymbolEqualityComparer.Default.Equals(type, parameter))
        {
            return [];
        }

        switch (type)
        {
            case IArrayTypeSymbol array:
                return Within(array.ElementType, parameter, depth + 1)?.Insert(0, Step.Element);
            case INamedTypeSymbol named:
                foreach (KeyValuePair<ITypeParameterSymbol, ITypeSymbol> pair in TypeArguments.Of(named))
                {
                    if (Within(pair.Value, parameter, depth + 1) is { } inner
                        && Find(named.OriginalDefinition, pair.Key, depth + 1) is { } outer)
                    {
                        return outer.AddRange(inner);
                    }
                }

                return null;
            default:
                return null;
        }
    }
}
