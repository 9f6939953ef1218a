using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Catalog;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE2007, where a consent is kept: in a static field or property it is everybody's, for every note.</summary>
/// <remarks>A collection of consents is a store, and knows which is which.</remarks>
internal static class SharedConsents
{
    public static IEnumerable<Diagnostic> In(ISymbol member)
    {
        ITypeSymbol? type = member switch
        {
            IFieldSymbol { IsStatic: true, IsImplicitlyDeclared: false } field => field.Type,
            IPropertySymbol { IsStatic: true } property when IsKept(property) => property.Type,
            _ => null,
        };
        if (type is null || !ConsentTypes.IsConsent(Held(type)))
        {
            yield break;
        }

        foreach (Location place in member.Locations)
        {
            yield return Diagnostic.Create(
                ConsentIsShared.Descriptor, place, member.Name, "every use of this static member", "", "keep it with the note that it was given for", "note");
        }
    }

    private static bool IsKept(IPropertySymbol property) =>
        property.ContainingType.GetMembers().Any(member =>
            member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    // A promise of one consent is one consent.
    private static ITypeSymbol Held(ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 1, Name: "Lazy", ContainingNamespace.Name: "System" } lazy
            ? ConsentTypes.Awaited(lazy.TypeArguments[0])
            : ConsentTypes.Awaited(type);
}
