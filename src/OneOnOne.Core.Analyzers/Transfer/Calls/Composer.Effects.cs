using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>What a callee leaves, in its caller's words and in its caller's state.</summary>
internal sealed partial class Composer
{
    // Most members do nothing but answer.
    private static readonly List<(Effect, ImmutableArray<AbstractObject>, Value)> s_nothing = [];

    private static List<(Effect Effect, ImmutableArray<AbstractObject> Targets, Value Value)> Translated(
        ImmutableArray<Effect> left, Translation translation, bool made, bool? answered = null, AccessPath? except = null)
    {
        if (left.IsEmpty)
        {
            return s_nothing;
        }

        var effects = new List<(Effect, ImmutableArray<AbstractObject>, Value)>();
        foreach (Effect effect in left)
        {
            // What is left with any instance is for those who ask for any: it is no instance of the caller's.
            if (effect.Target.Kind == ObjectKind.Entry != made && effect.Target.Path?.Root != RootKind.Any
                && (answered is null || IsAnswered(effect.Value) == answered)
                && (except is null || !RestsOn(effect.Value, except)))
            {
                effects.Add((Decided(effect, translation), translation.Targets(effect.Target, effect.Step), translation.Translate(effect.Value)));
            }
        }

        return effects;
    }

    /// <summary>What a delegate is handed is there before it answers, also where nothing is known to lie in it but what the delegate has left.</summary>
    private void MakeUnanswered(MethodSummary summary, Translation translation, HashSet<AbstractObject> fresh)
    {
        List<AbstractObject>? unanswered = null;
        foreach (Effect effect in summary.Invokes.IsEmpty ? [] : summary.Effects)
        {
            if (effect.Target is { Kind: ObjectKind.Made, Shape.Type: not ITypeParameterSymbol } && effect.Step.Kind == StepKind.Prototype
                && translation.Targets(effect.Target) is [var target, ..] && fresh.Add(target))
            {
                (unanswered ??= []).Add(target);
            }
        }

        if (unanswered is not null)
        {
            evaluator.Memory.Make(unanswered);
        }
    }

    private static Effect Decided(Effect effect, Translation translation) => effect.CertainFor is not { } when
        ? translation.Slot?.Of(effect) ?? translation.Placed(effect)
        : new Effect(effect.Target, effect.Step, effect.Value, translation.IsCertain(when, out TypeCondition? left)) { CertainFor = left };

    private static bool IsAnswered(Value value) => Any(value, path => path.IsAnswered);

    private static bool RestsOn(Value value, AccessPath answer) => Any(value, answer.IsPrefixOf);

    private static bool Any(Value value, Func<AccessPath, bool> holds)
    {
        foreach (Flow flow in value.Origins)
        {
            if (flow.Origin.Path is { } path && holds(path))
            {
                return true;
            }
        }

        foreach (AbstractObject one in value.Objects)
        {
            if (one.Path is { } path && holds(path))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a callee makes of a type parameter is constructed where the type is known.</summary>
    private void Construct(AbstractObject one, Call call)
    {
        if (one.Shape.Type is not INamedTypeSymbol type || !evaluator.Summaries.IsSource(type))
        {
            return;
        }

        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty)
            {
                Compose(evaluator.Summaries.For(constructor.OriginalDefinition), new Call(constructor, Value.Of(one), type, [], call.Site) { Syntax = call.Syntax });
            }
        }
    }

    private void Write(List<(Effect Effect, ImmutableArray<AbstractObject> Targets, Value Value)> effects, bool overwritesAll, Call call)
    {
        foreach ((Effect effect, ImmutableArray<AbstractObject> targets, Value translated) in effects)
        {
            bool overwrites = effect.IsDefinite && targets.Length == 1 && targets[0].IsOne;
            Value value = effect.Step.IsOneOfMany ? Filters.Put(evaluator, targets, translated, translated.Identity ?? Given(effect, call), call.Site) : translated;
            if ((overwrites && effect.Step.IsOneOfMany) != overwritesAll)
            {
                continue;
            }

            if (!overwrites && effect.CertainFor is { } type && targets is [{ Kind: ObjectKind.Entry, IsOne: true } theirs] && !effect.Step.IsOneOfMany)
            {
                evaluator.Memory.WriteFor(theirs, effect.Step, value, type);
                continue;
            }

            foreach (AbstractObject target in targets)
            {
                evaluator.Memory.Write(target, effect.Step, value, overwrites);
            }
        }
    }

    // What a model says of an argument it does not say to be that one thing.
    private static AccessPath? Given(Effect effect, Call call) =>
        effect.Value.Objects is [{ Path: { Root: RootKind.Parameter, Steps.IsEmpty: true, Ordinal: var ordinal } }] ? call.Argument(ordinal).Value.Identity : null;

    private void Apply(List<(Effect Effect, ImmutableArray<AbstractObject> Targets, Value Value)> effects, HashSet<AbstractObject> made, Call call)
    {
        if (effects.Count == 0)
        {
            return;
        }

        var next = new List<AbstractObject>();
        var unconstructed = new List<AbstractObject>();
        foreach ((Effect effect, ImmutableArray<AbstractObject> targets, _) in effects)
        {
            if (effect.Target.Kind != ObjectKind.Entry)
            {
                if (made.Add(targets[0]))
                {
                    next.Add(targets[0]);
                    if (effect.Target.Shape.Type is ITypeParameterSymbol)
                    {
                        unconstructed.Add(targets[0]);
                    }
                }
            }
        }

        evaluator.Memory.Make(next);
        foreach (AbstractObject one in unconstructed)
        {
            Construct(one, call);
        }

        // What is emptied as a whole is empty before anything is put at its places.
        Write(effects, overwritesAll: true, call);
        Write(effects, overwritesAll: false, call);

        foreach ((Effect effect, ImmutableArray<AbstractObject> targets, Value value) in effects)
        {
            if (effect.Step.Kind == StepKind.Prototype)
            {
                foreach (AbstractObject original in value.Objects)
                {
                    if (original.Kind == ObjectKind.Made && !targets.Contains(original))
                    {
                        evaluator.Memory.Inherit(targets[0], original);
                    }
                }
            }
        }
    }

    /// <summary>Does what the caller's functions find done.</summary>
    private void Foresee(ImmutableArray<Effect> foreseen, ImmutableArray<Out> outs, Translation translation, HashSet<AbstractObject> fresh, Call call) =>
        translation.Paths.Remember(() =>
        {
            Apply(Translated(foreseen, translation, made: false, answered: false), fresh, call);
            foreach (Out one in outs)
            {
                if (one.Foreseen is { } left && !IsAnswered(left)
                    && call.Written.FirstOrDefault(argument => argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out } parameter && parameter.Ordinal == one.Ordinal) is { } argument)
                {
                    evaluator.Places.Assign(argument.Value, translation.Translate(left));
                }
            }
        });
}
