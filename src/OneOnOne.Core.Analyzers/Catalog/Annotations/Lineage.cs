using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>A member and all that it stands in for: what it overrides and what it implements, nearest first, as definitions.</summary>
/// <remarks>What is said of an interface or a base member holds for whoever implements or overrides it.</remarks>
internal static class Lineage
{
    /// <summary>The definition of a member: unreduced, unconstructed, and of a partial one the part that callers see.</summary>
    public static ISymbol Definition(ISymbol member) => member switch
    {
        IMethodSymbol { ReducedFrom: { } whole } => whole.OriginalDefinition,
        IMethodSymbol { PartialDefinitionPart: { } definition } => definition.OriginalDefinition,
        IPropertySymbol { PartialDefinitionPart: { } definition } => definition.OriginalDefinition,
        IEventSymbol { PartialDefinitionPart: { } definition } => definition.OriginalDefinition,
        _ => member.OriginalDefinition,
    };

    public static ImmutableArray<ISymbol> Of(ISymbol member)
    {
        ISymbol definition = Definition(member);
        if (Overridden(definition) is null && Explicit(definition).IsEmpty && !MayImplement(definition))
        {
            return [definition];
        }

        ImmutableArray<ISymbol>.Builder line = ImmutableArray.CreateBuilder<ISymbol>();
        for (ISymbol? one = definition; one is not null && line.Count < 32; one = Overridden(one)?.OriginalDefinition)
        {
            if (line.Contains(one, SymbolEqualityComparer.Default))
            {
                break;
            }

            line.Add(one);
        }

        int bases = line.Count;
        for (int i = 0; i < bases; i++)
        {
            AddImplemented(line[i], line);
        }

        return line.ToImmutable();
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol raised => raised.OverriddenEvent,
        _ => null,
    };

    private static void AddImplemented(ISymbol member, ImmutableArray<ISymbol>.Builder line)
    {
        foreach (ISymbol implemented in Explicit(member))
        {
            Add(implemented, line);
        }

        if (!MayImplement(member))
        {
            return;
        }

        INamedTypeSymbol type = member.ContainingType;
        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            foreach (ISymbol candidate in contract.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate)?.OriginalDefinition, member))
                {
                    Add(candidate, line);
                }
            }
        }
    }

    /// <summary>Whether a member may implement another by its name alone.</summary>
    private static bool MayImplement(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.UserDefinedOperator or MethodKind.Conversion }
            or IPropertySymbol or IEventSymbol
        && member is { DeclaredAccessibility: Accessibility.Public, ContainingType: { TypeKind: not TypeKind.Interface } type }
        && !type.AllInterfaces.IsEmpty;

    private static ImmutableArray<ISymbol> Explicit(ISymbol member) => member switch
    {
        IMethodSymbol method => ImmutableArray<ISymbol>.CastUp(method.ExplicitInterfaceImplementations),
        IPropertySymbol property => ImmutableArray<ISymbol>.CastUp(property.ExplicitInterfaceImplementations),
        IEventSymbol raised => ImmutableArray<ISymbol>.CastUp(raised.ExplicitInterfaceImplementations),
        _ => [],
    };

    private static void Add(ISymbol implemented, ImmutableArray<ISymbol>.Builder line)
    {
        ISymbol definition = implemented.OriginalDefinition;
        if (!line.Contains(definition, SymbolEqualityComparer.Default))
        {
            line.Add(definition);
        }
    }
}
