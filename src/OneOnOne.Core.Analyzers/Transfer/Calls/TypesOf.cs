using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>What the type of a container says of the things in it.</summary>
internal static class TypesOf
{
    /// <summary>The type of what a sequence, a task or a lazy holds; <see langword="null"/> where the type does not say.</summary>
    public static ITypeSymbol? Elements(ITypeSymbol? container)
    {
        switch (container)
        {
            case IArrayTypeSymbol array:
                return array.ElementType;
            case INamedTypeSymbol { SpecialType: SpecialType.System_String }:
                return null;
            case INamedTypeSymbol named:
                foreach (INamedTypeSymbol one in named.AllInterfaces.Insert(0, named))
                {
                    if (one.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
                    {
                        return one.TypeArguments[0];
                    }
                }

                return null;
            default:
                return null;
        }
    }
}
