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
    public ImmutableArray<ResolvedMethod> Targets(IMethodSymbol method, Value receiver, ITypeSymbol? receiverType, bool isVirtual)
    {
        if (!isVirtual || method.ContainingType is null || method.IsSealed || method.ContainingType.IsSealed)
        {
            return [new ResolvedMethod(method)];
        }

        var targets = new List<ResolvedMethod>();
        if (Exact(receiver) is { } types)
        {
            foreach (INamedTypeSymbol type in types)
            {
                Add(targets, Hierarchy.Implementation(type, method), type);
            }

            if (targets.Count > 0)
            {
                return [.. targets];
            }
        }

        // A trait that anybody may have says too little of who it is; what a collection yields, Enumeration knows.
        if (!models.IsSource(method) && IsTrait(method.ContainingType))
        {
            return [new ResolvedMethod(method)];
        }

        foreach (INamedTypeSymbol type in hierarchy.SelfAndDerived(StaticType(method, receiverType)))
        {
            if (type.TypeKind is not TypeKind.Interface && !type.IsAbstract && targets.Count < Limits.Implementations)
            {
                Add(targets, Hierarchy.Implementation(type, method), type);
            }
        }

        // External code may be anybody's.
        if (targets.Count == 0 || !models.IsSource(method))
        {
            Add(targets, method, null);
        }

        return [.. targets];
    }

    private static INamedTypeSymbol StaticType(IMethodSymbol method, ITypeSymbol? receiverType) => receiverType switch
    {
        INamedTypeSymbol { TypeKind: not TypeKind.Error, SpecialType: not SpecialType.System_Object } named => named,
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.OfType<INamedTypeSymbol>().FirstOrDefault() ?? method.ContainingType,
        _ => method.ContainingType,
    };

    /// <summary>Whether an interface says what everybody can do rather than who somebody is: to be enumerated, disposed of, compared.</summary>
    private static bool IsTrait(INamedTypeSymbol type) => type.ContainingNamespace switch
    {
        { Name: "System", ContainingNamespace.IsGlobalNamespace: true } => type.Name is "IDisposable" or "IAsyncDisposable" or "IComparable"
            or "IEquatable" or "IFormattable" or "ISpanFormattable" or "IConvertible" or "Object",
        { Name: "Collections" or "Generic", ContainingNamespace: { } outer } => outer.Name is "System" or "Collections",
        _ => false,
    };

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

    private static void Add(List<ResolvedMethod> targets, IMethodSymbol? method, INamedTypeSymbol? type)
    {
        if (method is null)
        {
            return;
        }

        ResolvedMethod? target = null;
        foreach (ResolvedMethod known in targets)
        {
            if (SymbolEqualityComparer.Default.Equals(known.Method.OriginalDefinition, method.OriginalDefinition))
            {
                target = known;
            }
        }

        if (target is null)
        {
            targets.Add(target = new ResolvedMethod(method));
        }

        if (type is not null)
        {
            target.Types.Add(type);
        }
    }
}
