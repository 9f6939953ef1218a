using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer.Operations;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>One pass over one body: run to a fixed point, the exit state is the summary.</summary>
internal sealed class BodyAnalysis(Body body, ImmutableArray<ControlFlowGraph> graphs, CancellationToken cancellation)
{
    private readonly Evaluator _evaluator = new(body, cancellation);

    // Whether a limit kept it from the end.
    private bool _isCut;

    /// <summary>What consent covers where functions are made or called.</summary>
    public ImmutableArray<FunctionCover> Covers => _evaluator.Coverage.All;

    /// <summary>What consent covers where members are called whose callers are all known.</summary>
    public ImmutableArray<CallCover> Calls => _evaluator.Coverage.Calls;

    public (MethodSummary Summary, ImmutableArray<Finding> Findings) Run()
    {
        Entrance.Begin(_evaluator);
        FlowState? state = _evaluator.Memory.State;
        foreach (ControlFlowGraph graph in graphs)
        {
            body.Graph = graph;
            var transfer = new BlockTransfer(_evaluator, graph);
            var fixedPoint = new FixedPoint<FlowState>(FlowStateLattice.Instance, transfer, transfer.Nodes, Limits.BlockVisits);
            fixedPoint.Solve(0, state, cancellation);
            _isCut |= !fixedPoint.Settled;
            state = fixedPoint[graph.Blocks.Length - 1] ?? Endless(fixedPoint, transfer.Nodes) ?? Failed(fixedPoint, transfer, graph);
            if (state is null)
            {
                break;
            }
        }

        _isCut |= body.Found.Sinks.Count >= Limits.SummaryEdges;
        return (
            Summarise(state),
            [
                .. body.Found.Findings,
                .. Beside.OfEntry(body.Found.Sinks, new Passages(graphs)),
                .. body.TellsDepartures && _isCut ? Departures.AtLimit(body.Method) : [],
            ]);
    }

    /// <summary>What an iterator that never ends has yielded by any time.</summary>
    private FlowState? Endless(FixedPoint<FlowState> fixedPoint, int nodes)
    {
        FlowState? any = null;
        for (int node = 0; node < nodes && body.Promise is not null; node++)
        {
            if (fixedPoint[node] is { } state)
            {
                any = any is null ? state : FlowStateLattice.Instance.Join(any, state);
            }
        }

        return any;
    }

    /// <summary>What a body has done that never returns: whoever catches the exception finds it done.</summary>
    private FlowState? Failed(FixedPoint<FlowState> fixedPoint, BlockTransfer transfer, ControlFlowGraph graph)
    {
        FlowState? any = null;
        foreach (BasicBlock block in graph.Blocks)
        {
            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Throw && fixedPoint[block.Ordinal] is { } before)
            {
                transfer.Apply(block.Ordinal, before, (_, _) => { });
                FlowState state = _evaluator.Memory.State;
                any = any is null ? state : FlowStateLattice.Instance.Join(any, state);
            }
        }

        return any?.WithCovered([]);
    }

    private MethodSummary Summarise(FlowState? exit)
    {
        Discoveries found = body.Found;
        Value returned = found.Return ?? Value.Empty;
        if (exit is not null && FailedTask(found) is { } task)
        {
            // Its caller may wait for it elsewhere.
            _evaluator.Memory.State = exit;
            Faults.Fail(_evaluator, Value.Of(task), body.Method.ReturnType, found.Thrown, task.Site!);
            exit = _evaluator.Memory.State;
            returned = returned.WithObjects(Value.Union(returned.Objects, [task]));
        }

        if (exit is null)
        {
            return new MethodSummary { Return = returned, Sinks = [.. found.Sinks], Invokes = [.. found.Invokes] }.Throwing(found.Thrown, Held(found));
        }

        _evaluator.Memory.State = exit;
        _evaluator.Unfinished.Wait();
        (bool goesOn, bool leavesWork) = _evaluator.Unfinished.Left(returned);
        ImmutableArray<Out> outs = Outs(found.AtInvoke);
        _evaluator.Deferrals.Settle([returned, .. outs.Select(one => one.Value), .. found.Invokes.SelectMany(edge => edge.Arguments)]);
        exit = _evaluator.Memory.State;
        var reached = new Reached(body, exit);
        reached.Add(returned);
        foreach (Out one in outs)
        {
            reached.Add(one.Value);
        }

        foreach (InvokeEdge edge in found.Invokes)
        {
            foreach (Value argument in edge.Arguments)
            {
                reached.Add(argument);
            }
        }

        ImmutableArray<Effect> atInvoke = AtInvoke(found);
        ImmutableArray<Effect> effects = Foreseen(body.Method.IsAsync ? reached.Effects().RemoveAll(IsAmbient) : reached.Effects(), atInvoke);
        Settle(returned, outs, effects);
        ImmutableArray<AccessPath> covered = exit.Covered.RemoveAll(path => path.Root is RootKind.Made or RootKind.Born);
        if (body.Method.IsAsync)
        {
            // Whoever does not wait has heard no answer, and an async void can never be waited for.
            returned = body.Method.ReturnsVoid ? returned : returned.WithCondition(Condition.Always(covered, returned.Condition));
            covered = [];
        }

        return new MethodSummary
        {
            Return = returned,
            Effects = effects,
            Outs = outs,
            Sinks = [.. found.Sinks],
            Invokes = [.. found.Invokes],
            Covers = covered,
            GoesOn = goesOn || (body.Method.IsAsync && body.Method.ReturnType.Name is not ("IAsyncEnumerable" or "IAsyncEnumerator")),
            LeavesWork = leavesWork,
            TakesOut = found.TakesOut,
            Discloses = found.Discloses,
        }.Holding(atInvoke.RemoveAll(effect => effect.Target.Kind == ObjectKind.Entry || effect.Target.Shape.IsForeign)).Throwing(found.Thrown, Held(found));
    }

    /// <summary>The task of an asynchronous body that may fail with what its callers need to know.</summary>
    private AbstractObject? FailedTask(Discoveries found) =>
        body.Method is not { IsAsync: true, ReturnsVoid: false, ReturnType.Name: "Task" or "ValueTask" } || found.Thrown.HasNothing || body.Graph is not { } graph ? null
        : body.Promise ?? AbstractObject.Made(Site.Of(graph.OriginalOperation.Syntax), ObjectShape.Of(body.Method.ReturnType));

    /// <summary>What an asynchronous body sets of what flows with the work is set for itself and for those that it calls, and not for its caller.</summary>
    private static bool IsAmbient(Effect effect) =>
        effect.Target.Path is { Steps: { Length: > 0 } steps } && (steps[steps.Length - 1].Symbol switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        }) is INamedTypeSymbol { Name: "AsyncLocal", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };

    /// <summary>What the cells hold where a delegate of the caller's is called: they may change after.</summary>
    private ImmutableArray<Effect> AtInvoke(Discoveries found)
    {
        if (found.AtInvoke is not { } state)
        {
            return [];
        }

        var reached = new Reached(body, state);
        foreach (InvokeEdge edge in found.Invokes)
        {
            foreach (Value argument in edge.Arguments)
            {
                reached.Add(argument);
            }
        }

        return reached.Effects();
    }

    /// <summary>The effects on what is the caller's, each with what the caller's delegates see of it.</summary>
    private static ImmutableArray<Effect> Foreseen(ImmutableArray<Effect> effects, ImmutableArray<Effect> atInvoke)
    {
        Dictionary<(AbstractObject, Step), Effect>? seen = null;
        foreach (Effect effect in atInvoke)
        {
            if (effect.Target.Kind == ObjectKind.Entry)
            {
                (seen ??= [])[(effect.Target, effect.Step)] = effect;
            }
        }

        return seen is null ? effects
            : [.. effects.Select(effect => seen.TryGetValue((effect.Target, effect.Step), out Effect before) ? effect.With(before) : effect)];
    }

    /// <summary>A plan that leaves the body is somebody else's to ask about.</summary>
    private void Settle(Value returned, ImmutableArray<Out> outs, ImmutableArray<Effect> effects)
    {
        Plans plans = _evaluator.Plans;
        plans.Settle(returned);
        foreach (Out one in outs)
        {
            plans.Settle(one.Value);
        }

        foreach (Effect effect in effects)
        {
            plans.Settle(effect.Value);
        }

        foreach (Value argument in body.Found.Invokes.SelectMany(edge => edge.Arguments))
        {
            plans.Settle(argument);
        }

        plans.Report();
    }

    /// <summary>What the exceptions hold that leave the body. Where somebody else's objects end up then is not told apart.</summary>
    private ImmutableArray<Effect> Held(Discoveries found)
    {
        if (found.AtThrow is not { } state)
        {
            return [];
        }

        var reached = new Reached(body, state);
        reached.Add(found.Thrown);
        return reached.Effects().RemoveAll(effect => effect.Target.Kind == ObjectKind.Entry);
    }

    private ImmutableArray<Out> Outs(FlowState? atInvoke)
    {
        ImmutableArray<Out>.Builder outs = ImmutableArray.CreateBuilder<Out>();
        FlowState exit = _evaluator.Memory.State;
        foreach (IParameterSymbol parameter in body.Method.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                Value left = Variables.Current(_evaluator, parameter);
                _evaluator.Memory.State = atInvoke ?? exit;
                Value? foreseen = atInvoke is null ? null : Variables.Current(_evaluator, parameter);
                _evaluator.Memory.State = exit;
                outs.Add(new Out(parameter.Ordinal, left, true) { Foreseen = foreseen is { HasNothing: true } ? null : foreseen });
            }
        }

        return outs.ToImmutable();
    }
}
