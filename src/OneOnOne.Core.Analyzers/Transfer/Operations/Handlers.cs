using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Delegates that a type keeps from its start: a read-only member holds what its initialiser or constructor put there.</summary>
/// <remarks>
/// Whoever else may have made the object, a host or a test, has run the same initialisers; statics have no caller who could know.
/// </remarks>
internal static class Handlers
{
    /// <summary>What a member holds, with the delegate that lies there from the start in the place of one that a caller has to know.</summary>
    public static Value Initial(Evaluator evaluator, ISymbol member, Value receiver, Value value, IOperation at)
    {
        if (!IsHandler(member) || !evaluator.Summaries.IsSource(member) || IsConstructor(evaluator.Body.Method, member.ContainingType))
        {
            return value;
        }

        foreach (AbstractObject home in receiver.Objects)
        {
            if (home is { Kind: ObjectKind.Entry, Path: { } path } && value.Objects.Contains(AbstractObject.Entry(path.Then(Step.Member(member))))
                && Start(evaluator, member) is { } start)
            {
                var call = new Call(null, Value.Of(home), member.ContainingType, [], Site.Of(at.Syntax)) { Syntax = at.Syntax };
                Value kept = evaluator.Composer.Compose(start, call);
                value = value.WithObjects(Value.Union(value.Objects.Remove(AbstractObject.Entry(path.Then(Step.Member(member)))), kept.Objects));
            }
        }

        return value;
    }

    /// <summary>The constant that a static is set to for good.</summary>
    public static Constant? Fixed(Evaluator evaluator, IFieldSymbol field)
    {
        if (!IsFixed(field) || !evaluator.Summaries.IsSource(field) || IsConstructor(evaluator.Body.Method, field.ContainingType))
        {
            return null;
        }

        foreach (IMethodSymbol constructor in field.ContainingType.OriginalDefinition.StaticConstructors)
        {
            foreach (Effect effect in evaluator.Summaries.For(constructor).Effects)
            {
                if (effect is { IsDefinite: true, Value: { HasNothing: true, Constant: { Value: not null } constant }, Target: { Kind: ObjectKind.Entry, Path: { Root: RootKind.Static, Steps.IsEmpty: true } } }
                    && effect.Step.Equals(Step.Member(field)))
                {
                    return constant;
                }
            }
        }

        return null;
    }

    /// <summary>The constructors that decide what a member holds from the start; none for what is neither a delegate nor a constant in all but name.</summary>
    public static IEnumerable<IMethodSymbol> Keepers(ISymbol member) =>
        !(IsHandler(member) || IsFixed(member)) || member.ContainingType?.OriginalDefinition is not { } type ? []
        : member.IsStatic ? type.StaticConstructors
        : type.InstanceConstructors.Where(constructor => !IsCopying(constructor));

    private static bool IsFixed(ISymbol member) => member is IFieldSymbol
    {
        IsStatic: true, IsReadOnly: true, IsConst: false, Type.SpecialType: SpecialType.System_Boolean or SpecialType.System_String or SpecialType.System_Int32,
    };

    private static bool IsHandler(ISymbol member) => member switch
    {
        IFieldSymbol { IsReadOnly: true } field => field.Type.TypeKind == TypeKind.Delegate,
        IPropertySymbol { SetMethod: null, IsIndexer: false } property => property.Type.TypeKind == TypeKind.Delegate,
        _ => false,
    };

    private static bool IsConstructor(IMethodSymbol method, INamedTypeSymbol type) =>
        method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor
        && SymbolEqualityComparer.Default.Equals(method.ContainingType.OriginalDefinition, type.OriginalDefinition);

    /// <summary>What constructors leave in a member, where that depends on nothing that they were given.</summary>
    private static MethodSummary? Start(Evaluator evaluator, ISymbol member)
    {
        RootKind home = member.IsStatic ? RootKind.Static : RootKind.This;
        Value? kept = null;
        ImmutableArray<Effect>.Builder effects = ImmutableArray.CreateBuilder<Effect>();
        foreach (IMethodSymbol constructor in Keepers(member))
        {
            MethodSummary summary = evaluator.Summaries.For(constructor);
            foreach (Effect effect in summary.Effects)
            {
                if (effect.Target.Path is { Steps.IsEmpty: true, IsCut: false, Root: var root } && root == home && effect.Step.Equals(Step.Member(member)))
                {
                    kept = kept?.Join(effect.Value) ?? effect.Value;
                }
            }

            if (kept is null || !Add(summary, kept, effects))
            {
                return null;
            }
        }

        return kept is { Objects.IsEmpty: false } ? new MethodSummary { Return = kept.WithOrigins([]), Effects = effects.ToImmutable() } : null;
    }

    /// <summary>Adds what lies in the objects that a value leads to; whether all of it was made there.</summary>
    private static bool Add(MethodSummary summary, Value kept, ImmutableArray<Effect>.Builder effects)
    {
        var seen = new HashSet<AbstractObject>();
        var pending = new Queue<AbstractObject>(kept.Objects);
        while (pending.Count > 0)
        {
            AbstractObject one = pending.Dequeue();
            if (one.Kind == ObjectKind.Entry)
            {
                if (one.Path is not { Root: RootKind.This or RootKind.Static, Steps.IsEmpty: true })
                {
                    return false;
                }

                continue;
            }

            if (!seen.Add(one))
            {
                continue;
            }

            foreach (Effect effect in summary.Effects)
            {
                if (effect.Target.Equals(one))
                {
                    if (effect.Value.Origins.Any(flow => flow.Origin.Path is { Root: RootKind.Parameter }))
                    {
                        return false;
                    }

                    effects.Add(effect);
                    foreach (AbstractObject next in effect.Value.Objects)
                    {
                        pending.Enqueue(next);
                    }
                }
            }
        }

        return true;
    }

    private static bool IsCopying(IMethodSymbol constructor) =>
        constructor is { IsStatic: false, Parameters: [{ Type: { } type }] } && SymbolEqualityComparer.Default.Equals(type, constructor.ContainingType);
}
