using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>Applies summaries at a call: the cost of n calls is n compositions, never n analyses.</summary>
internal sealed partial class Composer(Evaluator evaluator)
{
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
}
