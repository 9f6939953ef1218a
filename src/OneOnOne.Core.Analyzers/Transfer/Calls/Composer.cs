using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>Applies summaries at a call: the cost of n calls is n compositions, never n analyses.</summary>
internal sealed class Composer(Evaluator evaluator)
{
    // Delegates that call delegates that call delegates: how deep, and how many in all for one call that the author wrote.
    private int _invocations;
    private int _invoked;

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
                : call.Receiver.Objects is [{ Kind: ObjectKind.Entry, Path: { } path }] ? new TypeCondition(path, target.Types)
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

    /// <summary>Calls each delegate that a value may be.</summary>
    public Value Invoke(Value delegates, ImmutableArray<CallArgument> arguments, Call at)
    {
        Value? result = null;
        foreach (AbstractObject one in delegates.Objects)
        {
            Value value = Invoke(one, arguments, at, delegates.Objects.Length > 1 ? one.Site : null);
            result = result?.Join(value) ?? value;
        }

        return result ?? Value.Empty;
    }

    /// <summary>Calls the delegate that a summary says is called, and tells the translation what it returned.</summary>
    public void Invoke(InvokeEdge edge, Translation translation, Call call, bool isModel)
    {
        AccessPath result = edge.Path.Then(edge.Result);
        Value returned = Value.Empty;
        translation.Returned(result, returned);
        for (int round = 0; round < Limits.InvocationRounds; round++)
        {
            Value delegates = translation.Walk(edge.Path);
            ImmutableArray<CallArgument>.Builder arguments = ImmutableArray.CreateBuilder<CallArgument>(edge.Arguments.Length);
            foreach (Value argument in edge.Arguments)
            {
                arguments.Add(new CallArgument(translation.Translate(argument), null, SourceOf(argument, translation)));
            }

            Value before = returned;
            Value answer = Invoke(delegates, arguments.MoveToImmutable(), isModel ? call.ByLibrary() : call);
            returned = round == 0 ? answer : returned.Join(answer);
            translation.Returned(result, returned);
            if (ReferenceEquals(before, returned) || !Feeds(result, edge.Arguments))
            {
                break;
            }

            translation.Forget();
        }
    }

    /// <summary>Whether a delegate is given what it returned before: a chain of handlers, each with the one behind it.</summary>
    private static bool Feeds(AccessPath result, ImmutableArray<Value> arguments) =>
        arguments.Any(argument => argument.Objects.Any(one => one.Path is { } path && result.IsPrefixOf(path))
            || argument.Origins.Any(flow => flow.Origin.Path is { } path && result.IsPrefixOf(path)));

    private static SyntaxNode? SourceOf(Value argument, Translation translation)
    {
        foreach (Flow flow in argument.Origins)
        {
            if (flow.Origin.Path is { Root: RootKind.Parameter or RootKind.This } path)
            {
                return translation.SyntaxAt(path);
            }
        }

        return null;
    }

    private Value Invoke(AbstractObject one, ImmutableArray<CallArgument> arguments, Call at, Site? among)
    {
        if (one.Shape.Target is IMethodSymbol target)
        {
            if (_invocations >= Limits.InvocationDepth || _invoked >= Limits.Invocations)
            {
                return Value.Empty;
            }

            _invoked = _invocations == 0 ? 1 : _invoked + 1;
            _invocations++;
            try
            {
                Value receiver = evaluator.Memory.Read(one, Step.Receiver, null);
                if (Extensions.MemberOf(target) is { } member)
                {
                    (CallArgument first, arguments) = Extensions.Split(member, arguments);
                    (target, receiver) = (member, first.Value);
                }
                else if (target.IsExtensionMethod && !receiver.HasNothing && arguments.Length < (target.ReducedFrom ?? target).Parameters.Length)
                {
                    arguments = arguments.Insert(0, new CallArgument(receiver, null, at.Syntax));
                }

                var call = new Call(target, receiver, target.ContainingType, arguments, at.Site)
                {
                    Delegate = one,
                    Syntax = at.Syntax,
                    ReceiverSyntax = at.ReceiverSyntax,
                    IsByLibrary = at.IsByLibrary,
                    Among = among,
                };
                return target.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction
                    ? Compose(evaluator.Summaries.For(target), call)
                    : Compose(
                        evaluator.Summaries.Resolve(
                            target, receiver, target.ContainingType, target.IsVirtual || target.IsAbstract || target.IsOverride),
                        call);
            }
            finally
            {
                _invocations--;
            }
        }

        if (one.Kind != ObjectKind.Entry)
        {
            return Value.Empty;
        }

        // Whose delegate it is only a caller knows: what it is given goes into the summary, what it returns comes from there.
        ImmutableArray<Value>.Builder values = ImmutableArray.CreateBuilder<Value>(arguments.Length);
        foreach (CallArgument argument in arguments)
        {
            values.Add(argument.Value);
        }

        evaluator.Body.Found.Add(new InvokeEdge(one.Path!, at.Site, values.MoveToImmutable()));
        for (int i = 0; i < arguments.Length; i++)
        {
            HandOver(arguments[i].Value, one.Path!.Then(Step.Handed(at.Site, i)));
        }

        return Value.Entry(one.Path!.Then(Step.Invoked(at.Site)));
    }

    // What was made here and is handed to a delegate that only a caller knows.
    private void HandOver(Value argument, AccessPath left)
    {
        foreach (AbstractObject one in argument.Objects)
        {
            if (one is { Kind: ObjectKind.Made, Shape: { Target: null, Type: not { IsValueType: true } } } && !left.IsCut)
            {
                evaluator.Memory.HandOver(one, left);
            }
        }
    }

    private Value Compose(MethodSummary summary, Call call, TypeCondition? when)
    {
        Outs = [];
        References = References.None;
        if (summary.IsModel)
        {
            evaluator.Plans.HandOver(call);
        }

        if (summary.IsNothing)
        {
            return summary.Return;
        }

        var translation = new Translation(evaluator, summary, call, when);
        if (!evaluator.Summaries.Spend(summary.Size))
        {
            return translation.Translate(summary.Return);
        }

        // What the callee made is there before the delegates that it hands it to.
        var fresh = new HashSet<AbstractObject>();
        Apply(Translated(summary, translation, made: true, answered: false), fresh, call);
        foreach (InvokeEdge edge in summary.Invokes)
        {
            translation.Walk(edge.Path.Then(edge.Result));
        }

        if (!summary.Invokes.IsEmpty)
        {
            Apply(Translated(summary, translation, made: true, answered: true), fresh, call);
        }

        MeetSinks(summary, call, translation);

        Value result = translation.Translate(summary.Return);
        List<(Effect, ImmutableArray<AbstractObject>, Value)> effects = Translated(summary, translation, made: false);

        ImmutableArray<Out>.Builder outs = ImmutableArray.CreateBuilder<Out>(summary.Outs.Length);
        foreach (Out one in summary.Outs)
        {
            outs.Add(new Out(one.Ordinal, translation.Translate(one.Value), one.IsDefinite));
        }

        References references = References.Of(summary, call, translation);
        ImmutableArray<AccessPath> covers = translation.Identities(summary.Covers);
        evaluator.Memory.Make([.. translation.Entries.Select(pending => pending.Entry)]);
        foreach ((AbstractObject container, Step step, AbstractObject entry) in translation.Entries)
        {
            evaluator.Memory.Write(container, step, Value.Of(entry), false);
        }

        Apply(effects, fresh, call);
        if (!summary.Thrown.HasNothing)
        {
            evaluator.Raise(translation.Translate(summary.Thrown));
        }

        if (!covers.IsEmpty)
        {
            evaluator.Memory.State = evaluator.Memory.State.WithCovered(Condition.Either(evaluator.Memory.State.Covered, covers));
        }

        Outs = outs.MoveToImmutable();
        References = references;
        return result;
    }

    /// <summary>The places that the last call referred to.</summary>
    public References References { get; private set; } = References.None;

    /// <summary>What the last call left in its by-reference arguments.</summary>
    public ImmutableArray<Out> Outs { get; private set; } = [];

    private static List<(Effect Effect, ImmutableArray<AbstractObject> Targets, Value Value)> Translated(
        MethodSummary summary, Translation translation, bool made, bool? answered = null)
    {
        var effects = new List<(Effect, ImmutableArray<AbstractObject>, Value)>();
        foreach (Effect effect in summary.Effects)
        {
            // What is left with any instance is for those who ask for any: it is no instance of the caller's.
            if (effect.Target.Kind == ObjectKind.Entry != made && effect.Target.Path?.Root != RootKind.Any
                && (answered is null || IsAnswered(effect.Value) == answered))
            {
                effects.Add((effect, translation.Targets(effect.Target), translation.Translate(effect.Value)));
            }
        }

        return effects;
    }

    private static bool IsAnswered(Value value)
    {
        foreach (Flow flow in value.Origins)
        {
            if (flow.Origin.Path is { IsAnswered: true })
            {
                return true;
            }
        }

        foreach (AbstractObject one in value.Objects)
        {
            if (one.Path is { IsAnswered: true })
            {
                return true;
            }
        }

        return false;
    }

    private void MeetSinks(MethodSummary summary, Call call, Translation translation)
    {
        foreach (SinkEdge edge in summary.Sinks)
        {
            if (!translation.Decide(edge.When, out TypeCondition? when))
            {
                continue;
            }

            if (edge is { Home: { } home, Owner: { } owner })
            {
                evaluator.Body.Found.Meets(owner, home);
            }

            if (edge.Sink.Demand == Demand.None
                && edge.Path is { Root: RootKind.Parameter, Steps: [{ Kind: StepKind.Element }, ..] } path
                && call.Argument(path.Ordinal).Elements is { IsEmpty: false } elements)
            {
                MeetElements(elements, edge, call, translation, when);
                continue;
            }

            Value value = translation.Walk(edge.Path);
            if (value.HasNothing && translation.TypeAt(edge.Path) is null)
            {
                continue;
            }

            // A lambda is part of the method that it is written in: what a library hands to it leaks in it.
            bool isInside = edge.Anchor is { } anchor
                && call.Method?.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction
                && call.IsByLibrary
                && evaluator.Body.IsWrittenIn(anchor);
            SyntaxNode at = isInside
                ? edge.Anchor!.Tree.GetRoot().FindNode(edge.Anchor.Span, getInnermostNodeForTie: true)
                : translation.SyntaxAt(edge.Path);
            Witness? step = edge.Way is null || isInside || call.Name.Length == 0 ? null : translation.Step;
            if (edge.Sink.Demand != Demand.None)
            {
                evaluator.Consents.Meet(edge, value, SubjectOf(edge, translation, at, call), at, step, when);
                continue;
            }

            evaluator.Meeting.Meet(value, translation.TypeAt(edge.Path), call.Argument(edge.Path.Ordinal).Elements.IsEmpty ? Destructuring.Asked(edge, call) : edge, at, step, when);
        }
    }

    /// <summary>What a demand brings a consent together with, in the words of this body.</summary>
    private Subject SubjectOf(SinkEdge edge, Translation translation, SyntaxNode at, Call call)
    {
        if (edge.Subject is not { } path)
        {
            return default;
        }

        Value value = translation.Walk(path);
        ITypeSymbol? type = translation.TypeAt(path);
        SyntaxNode? loop = Loops.Around(at, value);
        bool isHandedOver = call.IsByLibrary && value.Identity is null && value.Objects.Any(one => one is { Kind: ObjectKind.Entry, IsOne: false });
        return new Subject(
            evaluator.Subjects.Of(value, type), Site.Of(translation.SyntaxAt(path)).Text(), loop is not null || isHandedOver, loop);
    }

    /// <summary>Of a <c>params</c> parameter each thing goes by itself, and is told of where it is written.</summary>
    private void MeetElements(ImmutableArray<CallArgument> elements, SinkEdge edge, Call call, Translation translation, TypeCondition? when)
    {
        Witness? step = edge.Way is null || call.Name.Length == 0 ? null : translation.Step;
        for (int i = 0; i < elements.Length; i++)
        {
            CallArgument element = elements[i];
            Value value = translation.Walk(edge.Path, element, out ITypeSymbol? type);
            if (!value.HasNothing || type is not null)
            {
                evaluator.Meeting.Meet(value, type, Destructuring.Asked(edge, call, i), element.Syntax ?? translation.SyntaxAt(edge.Path), step, when);
            }
        }
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

    private void Apply(List<(Effect Effect, ImmutableArray<AbstractObject> Targets, Value Value)> effects, HashSet<AbstractObject> made, Call call)
    {
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

        foreach ((Effect effect, ImmutableArray<AbstractObject> targets, Value value) in effects)
        {
            bool overwrites = effect.IsDefinite && targets.Length == 1 && targets[0].IsOne
                && (!effect.Step.IsOneOfMany || value.HasNothing);
            foreach (AbstractObject target in targets)
            {
                evaluator.Memory.Write(target, effect.Step, value, overwrites);
            }
        }

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
