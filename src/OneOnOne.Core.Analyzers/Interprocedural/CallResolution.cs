using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Which members a call may reach.</summary>
internal sealed class CallResolution(Hierarchy hierarchy, SourceModels models)
{
    // A static type is asked for as it is written: which of its constructions it is decides what an interface's member reaches.
    private readonly ConcurrentDictionary<(IMethodSymbol, INamedTypeSymbol), ImmutableArray<ResolvedMethod>> _below = new();
    private readonly HeldTypes _held = new(models);

    /// <summary>
    /// The members, in a fixed order. The strategies in order: a bound call reaches what it names; a receiver that was made here, or
    /// where it is held, is of exactly its type; any other may be of any type below its static one that the compilation can see.
    /// </summary>
    public ImmutableArray<ResolvedMethod> Targets(
        IMethodSymbol method, Value receiver, ITypeSymbol? receiverType, bool isVirtual, ImmutableArray<Given> given = default)
    {
        if (!isVirtual || method.ContainingType is null || method.IsSealed || method.ContainingType.IsSealed)
        {
            return [new ResolvedMethod(method, [])];
        }

        if (Exact(receiver, given) is { } types)
        {
            var exact = new Implementations();
            foreach (INamedTypeSymbol type in types)
            {
                exact.Add(Hierarchy.Implementation(type, method), type);
            }

            if (exact.Count > 0)
            {
                return exact.ToImmutable();
            }
        }

        // A trait that anybody may have says too little of who it is; what a collection yields, Enumeration knows.
        return !models.IsSource(method) && IsTrait(method.ContainingType)
            ? [new ResolvedMethod(method, [])]
            : _below.GetOrAdd((method, StaticType(method, receiverType)), Below);
    }

    private ImmutableArray<ResolvedMethod> Below((IMethodSymbol Method, INamedTypeSymbol Type) call)
    {
        var targets = new Implementations();
        foreach (INamedTypeSymbol type in hierarchy.SelfAndDerived(call.Type))
        {
            if (type.TypeKind is not TypeKind.Interface && !type.IsAbstract && targets.Count < Limits.Implementations)
            {
                targets.Add(Hierarchy.Implementation(type, call.Method), type);
            }
        }

        // External code may be anybody's.
        if (targets.Count == 0 || !models.IsSource(call.Method))
        {
            targets.Add(call.Method, null);
        }

        return targets.ToImmutable();
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

    private List<INamedTypeSymbol>? Exact(Value receiver, ImmutableArray<Given> given)
    {
        if (receiver.Objects.IsEmpty)
        {
            return null;
        }

        var types = new List<INamedTypeSymbol>();
        foreach (AbstractObject one in receiver.Objects)
        {
            // What a delegate may have put in its place is rarely of another type.
            if (one.Path is { IsAnswered: true, Steps: var steps } && steps.Any(step => step.Kind == StepKind.Handed))
            {
                continue;
            }

            INamedTypeSymbol? type = one.Shape is { IsExact: true, Type: INamedTypeSymbol exact } ? exact
                : (given.IsDefaultOrEmpty ? null : Given.TypeAt(given, one)) ?? (one.Path is { IsCut: false, Steps: [.., { Kind: StepKind.Member, Symbol: { } member }] } ? _held.Of(member) : null);
            if (type is null)
            {
                return null;
            }

            if (!types.Contains(type, SymbolEqualityComparer.Default))
            {
                types.Add(type);
            }
        }

        return types.Count == 0 ? null : types;
    }

    /// <summary>Members as they are found, each with the types that lead to it.</summary>
    private sealed class Implementations
    {
        private readonly List<(IMethodSymbol Method, ImmutableArray<INamedTypeSymbol>.Builder Types)> _found = [];

        public int Count => _found.Count;

        public void Add(IMethodSymbol? method, INamedTypeSymbol? type)
        {
            if (method is null)
            {
                return;
            }

            int at = _found.FindIndex(known => SymbolEqualityComparer.Default.Equals(known.Method.OriginalDefinition, method.OriginalDefinition));
            if (at < 0)
            {
                at = _found.Count;
                _found.Add((method, ImmutableArray.CreateBuilder<INamedTypeSymbol>()));
            }

            if (type is not null)
            {
                _found[at].Types.Add(type);
            }
        }

        public ImmutableArray<ResolvedMethod> ToImmutable() => [.. _found.Select(one => new ResolvedMethod(one.Method, one.Types.ToImmutable()))];
    }
}
