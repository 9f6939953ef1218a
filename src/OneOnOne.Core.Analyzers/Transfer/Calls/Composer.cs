using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>Applies summaries at a call: the cost of n calls is n compositions, never n analyses.</summary>
internal sealed class Composer(Evaluator evaluator)
{
    // Most members do nothing but answer.
    private static readonly List<(Effect, ImmutableArray<AbstractObject>, Value)> s_nothing = [];

    /// <summary>Calls a member that is known for certain.</summary>
    public Value Compose(MethodSummary summary, Call call) => Compose(summary, call, null);

    /// <summary>Calls a member that is one of several.</summary>
    public Value Compose(ImmutableArray<CallTarget> targets, Call call)
    {
        if (targets.Length == 1)
        {
            return Compose(targets[0].Summary, call, null);
        }

        // Which of several members is reached is not known: what any of them does may have happened.
        FlowState before = evaluator.Memory.State;
        Value? result = null;
        FlowState? after = null;
        ImmutableArray<Out> outs = [];
        foreach (CallTarget target in targets)
        {
            evaluator.Memory.State = before;
            TypeCondition? when = target.Types.IsEmpty ? null
                : call.Through is { } parameter ? new TypeCondition(AccessPath.TypeArgument(parameter), target.Types)
                : call.Receiver.Objects is [var receiver] && Likeness.Original(evaluator, receiver) is { Kind: ObjectKind.Entry, Path: { } path } ? new TypeCondition(path, target.Types)
                : null;
            Value value = Compose(target.Summary, call, when);
            result = result?.Join(value) ?? value;
            after = after is null ? evaluator.Memory.State : FlowStateLattice.Instance.Join(after, evaluator.Memory.State);
            outs = outs.AddRange(Outs);
        }

        Outs = outs;
        evaluator.Memory.State = after ?? before;
        return result ?? Value.Empty;
    }

    /// <summary>What a member that is one of several answers with, for those to whom nothing else that it does matters.</summary>
    public Value Answer(ImmutableArray<CallTarget> targets, Call call)
    {
        Value? answer = null;
        foreach (CallTarget target in targets)
        {
            if (!target.Summary.Return.HasNothing && evaluator.Summaries.Spend(1))
            {
                Value value = new Translation(evaluator, target.Summary, call, null).Translate(target.Summary.Return);
                answer = answer?.Join(value) ?? value;
            }
        }

        return answer ?? Value.Empty;
    }

    private Value Compose(MethodSummary summary, Call call, TypeCondition? when)
    {
        Outs = [];
        Linked = [];
        References = References.None;
        if (summary.IsModel)
        {
            evaluator.Plans.HandOver(call);
        }

        foreach ((IMethodSymbol owner, Site home) in summary.RuledOut)
        {
            evaluator.Body.Found.Meets(owner, home);
        }

        evaluator.Body.Found.TakesOut |= summary.TakesOut;
        evaluator.Body.Found.Discloses |= summary.Discloses;
        if (summary.IsNothing)
        {
            // A number that it hands on is the caller's.
            return summary.Return is { Constant: null, Identity.Steps: [.., { Kind: StepKind.Count }] } or { Constant.Value: TypeKey }
                ? new Translation(evaluator, summary, call, when).Translate(summary.Return)
                : summary.Return;
        }

        var translation = new Translation(evaluator, summary, call, when);
        if (call.Method is { IsVirtual: false, IsAbstract: false, IsOverride: false, MethodKind: not MethodKind.Constructor } method && summary is { IsModel: false, Overlaps.IsEmpty: false }
            && Same.At(summary, translation) is { IsEmpty: false } same)
        {
            summary = evaluator.Summaries.Under(method, same, summary, Constants.Of(evaluator, call.Receiver, call.Arguments));
            translation = new Translation(evaluator, summary, call, when);
        }

        if (!evaluator.Summaries.Spend(summary.Size))
        {
            return translation.Translate(summary.Return);
        }

        // What the callee made is there before the delegates that it hands it to.
        var fresh = new HashSet<AbstractObject>();
        Apply(Translated(summary.Effects, translation, made: true, answered: false), fresh, call);
        MakeUnanswered(summary, translation, fresh);
        ImmutableArray<Effect> foreseen = summary.Foreseen;
        if (!foreseen.IsEmpty || (!call.Written.IsEmpty && summary.Outs.Any(one => one.Foreseen is not null)))
        {
            Foresee(foreseen, summary.Outs, translation, fresh, call);
        }

        foreach (InvokeEdge edge in summary.Invokes)
        {
            if (!foreseen.IsEmpty)
            {
                Apply(Translated(foreseen, translation, made: false, answered: true, except: edge.Path.Then(edge.Result)), fresh, call);
            }

            // What one delegate answers may lie in what another is handed: the elements of a group, chosen by the first.
            if (edge.Arguments.Any(argument => argument.Objects.Any(one => one.Kind == ObjectKind.Made)))
            {
                AccessPath answer = edge.Path.Then(edge.Result);
                Apply(Translated(summary.Effects, translation, made: true, answered: true, except: answer), fresh, call);
            }

            translation.Paths.Walk(edge.Path.Then(edge.Result));
        }

        if (!summary.Invokes.IsEmpty)
        {
            Apply(Translated(summary.Effects, translation, made: true, answered: true), fresh, call);
        }

        if (!summary.Sinks.IsEmpty)
        {
            new Encounters(evaluator, call, translation).Meet(summary);
        }

        Value result = translation.Translate(summary.Return);
        List<(Effect, ImmutableArray<AbstractObject>, Value)> effects = Translated(
            foreseen.IsEmpty ? summary.Effects : summary.Effects.RemoveAll(effect => effect.IsForeseen && !IsAnswered(effect.Value)), translation, made: false);

        ImmutableArray<Out>.Builder outs = ImmutableArray.CreateBuilder<Out>(summary.Outs.Length);
        foreach (Out one in summary.Outs)
        {
            outs.Add(new Out(one.Ordinal, translation.Translate(one.Value), one.IsDefinite));
        }

        References references = References.Of(summary, call, translation);
        ImmutableArray<AccessPath> covers = translation.Identities(summary.Covers);
        if (translation.Entries.Count > 0)
        {
            evaluator.Memory.Make([.. translation.Entries.Select(pending => pending.Entry)]);
        }

        foreach ((AbstractObject container, Step step, AbstractObject entry) in translation.Entries)
        {
            evaluator.Memory.Write(container, step, Value.Of(entry), translation.Slot?.Replaces(step) == true && container.IsOne);
        }

        Apply(effects, fresh, call);
        if (!summary.Thrown.HasNothing)
        {
            evaluator.Raise(translation.Translate(summary.Thrown));
        }

        if (!covers.IsEmpty)
        {
            evaluator.Coverage.Asked(summary, covers);
            evaluator.Memory.State = evaluator.Memory.State.WithCovered(Condition.Either(evaluator.Memory.State.Covered, covers));
        }

        Outs = outs.MoveToImmutable();
        Linked = Links(summary, translation);
        References = references;
        return result;
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

    /// <summary>Fields that the last call has let refer to its by-reference arguments: whose, which, and to which argument.</summary>
    public ImmutableArray<(AbstractObject Holder, Step Field, int Ordinal)> Linked { get; private set; } = [];

    private static ImmutableArray<(AbstractObject Holder, Step Field, int Ordinal)> Links(MethodSummary summary, Translation translation)
    {
        ImmutableArray<(AbstractObject, Step, int)> links = [];
        foreach (Effect effect in summary.Effects)
        {
            if (Transfer.Links.IsReference(effect.Step) && effect.Value.Identity is { Root: RootKind.Parameter, Steps.IsEmpty: true, Ordinal: var ordinal })
            {
                links = links.AddRange(translation.Targets(effect.Target, effect.Step).Select(holder => (holder, effect.Step, ordinal)));
            }
        }

        return links;
    }

    /// <summary>The places that the last call referred to.</summary>
    public References References { get; private set; } = References.None;

    /// <summary>What the last call left in its by-reference arguments.</summary>
    public ImmutableArray<Out> Outs { get; private set; } = [];

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
}
