using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Which members a call may reach.</summary>
internal sealed class CallResolution(Hierarchy hierarchy, SourceModels models)
{
    /// <summary>
    /// The members, in a fixed order. The strategies in order: a bound call reaches what it names; a receiver that was made here is of
    /// exactly its type; any other may be of any type below its static one that the compilation can see.
    /// </summary>
    public ImmutableArray<IMethodSymbol> Targets(IMethodSymbol method, Value receiver, ITypeSymbol? receiverType, bool isVirtual)
    {
        if (!isVirtual || method.ContainingType is null || method.IsSealed || method.ContainingType.IsSealed)
        {
            return [method];
        }

        ImmutableArray<IMethodSymbol>.Builder targets = ImmutableArray.CreateBuilder<IMethodSymbol>();
        if (Exact(receiver) is { } types)
        {
            foreach (INamedTypeSymbol type in types)
            {
                Add(targets, Hierarchy.Implementation(type, method));
            }

            if (targets.Count > 0)
            {
                return targets.ToImmutable();
            }
        }

        INamedTypeSymbol from = receiverType is INamedTypeSymbol { TypeKind: not TypeKind.Error } narrower
            && narrower.SpecialType != SpecialType.System_Object
            ? narrower
            : method.ContainingType;
        if (receiverType is ITypeParameterSymbol parameter)
        {
            from = parameter.ConstraintTypes.OfType<INamedTypeSymbol>().FirstOrDefault() ?? method.ContainingType;
        }

        foreach (INamedTypeSymbol type in hierarchy.SelfAndDerived(from))
        {
            if (type.TypeKind is not TypeKind.Interface && !type.IsAbstract && targets.Count < Limits.Implementations)
            {
                Add(targets, Hierarchy.Implementation(type, method));
            }
        }

        // A default interface method is there for whoever does not implement it; external code may be anybody's.
        if (targets.Count == 0 || (!method.IsAbstract && method.ContainingType.TypeKind == TypeKind.Interface) || !models.IsSource(method))
        {
            Add(targets, method);
        }

        return targets.ToImmutable();
    }

    private static List<INamedTypeSymbol>? Exact(Value receiver)
    {
        if (receiver.Objects.IsEmpty)
        {
            return null;
        }

        var types = new List<INamedTypeSymbol>();
        foreach (AbstractObject one in receiver.Objects)
        {
            if (one.Shape is not { IsExact: true, Type: INamedTypeSymbol type })
            {
                return null;
            }

            if (!types.Contains(type, SymbolEqualityComparer.Default))
            {
                types.Add(type);
            }
        }

        return types;
    }

    private static void Add(ImmutableArray<IMethodSymbol>.Builder targets, IMethodSymbol? target)
    {
        if (target is null)
        {
            return;
        }

        foreach (IMethodSymbol known in targets)
        {
            if (SymbolEqualityComparer.Default.Equals(known.OriginalDefinition, target.OriginalDefinition))
            {
                return;
            }
        }

        targets.Add(target);
    }
}
