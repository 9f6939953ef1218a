using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Catalog;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>The members of a library's base that a type of the compilation overrides and a call of the library's reaches.</summary>
/// <remarks>Worked out once for a method and a type; a type that nothing here derives from costs one look.</remarks>
internal sealed class Overridden(Hierarchy hierarchy, SourceModels models)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<IMethodSymbol>> _of = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(IMethodSymbol, INamedTypeSymbol), ImmutableArray<IMethodSymbol>> _by = new();

    /// <summary>The overridable members, as the library declares them, that a method of a library may call on an object of a type.</summary>
    public ImmutableArray<IMethodSymbol> By(IMethodSymbol method, INamedTypeSymbol type)
    {
        ImmutableArray<IMethodSymbol> all = _of.GetOrAdd(type.OriginalDefinition, Below);
        return all.IsEmpty ? all : _by.GetOrAdd((method.OriginalDefinition, type.OriginalDefinition), _ => [.. all.Where(one => CalledBack.By(method, one))]);
    }

    private ImmutableArray<IMethodSymbol> Below(INamedTypeSymbol type)
    {
        var found = new List<IMethodSymbol>();
        foreach (INamedTypeSymbol one in hierarchy.SelfAndDerived(type))
        {
            for (INamedTypeSymbol? at = one; at is not null && models.IsSource(at); at = at.BaseType)
            {
                foreach (ISymbol member in at.GetMembers())
                {
                    if (member is IMethodSymbol { IsOverride: true, MethodKind: MethodKind.Ordinary } own && Root(own) is { ContainingType.SpecialType: not SpecialType.System_Object } root
                        && !models.IsSource(root) && found.Count < Limits.Implementations && !found.Contains(root, SymbolEqualityComparer.Default))
                    {
                        found.Add(root);
                    }
                }
            }
        }

        return [.. found];
    }

    /// <summary>The member that was overridden first, as it is declared.</summary>
    private static IMethodSymbol Root(IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } overridden)
        {
            method = overridden;
        }

        return method.OriginalDefinition;
    }
}
