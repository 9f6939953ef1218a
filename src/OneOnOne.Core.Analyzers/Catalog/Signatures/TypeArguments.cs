using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>The type parameters of a type and of the types around it, with their arguments.</summary>
/// <remarks><c>Dictionary&lt;K, V&gt;.KeyCollection</c> declares no parameter of its own and holds keys all the same.</remarks>
internal static class TypeArguments
{
    public static ImmutableArray<KeyValuePair<ITypeParameterSymbol, ITypeSymbol>> Of(INamedTypeSymbol type)
    {
        if (type is { TypeArguments.IsEmpty: true, ContainingType: null })
        {
            return [];
        }

        ImmutableArray<KeyValuePair<ITypeParameterSymbol, ITypeSymbol>>.Builder all =
            ImmutableArray.CreateBuilder<KeyValuePair<ITypeParameterSymbol, ITypeSymbol>>();
        for (INamedTypeSymbol? one = type; one is not null; one = one.ContainingType)
        {
            for (int i = 0; i < one.TypeArguments.Length; i++)
            {
                all.Add(new(one.OriginalDefinition.TypeParameters[i], one.TypeArguments[i]));
            }
        }

        return all.ToImmutable();
    }
}
