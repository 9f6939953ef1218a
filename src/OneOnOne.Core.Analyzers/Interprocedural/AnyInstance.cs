using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;
using OneOnOne.Analyzers.Transfer;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>
/// A body that calls delegates of its own state, as it runs on an instance that no caller knows: the delegates are those that any
/// instance of the type keeps there.
/// </summary>
/// <remarks>
/// Its summary is composed with itself. Its own state keeps its name, and what is stored in it somewhere is there beside what only a
/// caller would know; of the instances that the delegates belong to, no more is known than that they are some.
/// </remarks>
internal sealed class AnyInstance
{
    private static readonly AbstractObject s_any = AbstractObject.Entry(AccessPath.Any);

    private readonly FlowAnalysis _analysis;
    private readonly FieldStores _stores;
    private readonly Body _body;
    private readonly Evaluator _evaluator;
    private readonly HashSet<AccessPath> _filled = [];
    private readonly HashSet<AbstractObject> _known = [];
    private readonly CancellationToken _cancellation;

    private AnyInstance(IMethodSymbol method, FlowAnalysis analysis, FieldStores stores, CancellationToken cancellation)
    {
        _analysis = analysis;
        _stores = stores;
        _cancellation = cancellation;
        _body = new Body(method, new SummariesFor(new SummaryQuery(analysis, cancellation) { IsSettled = true }, analysis, new BodyUnder(method, [])), new HashSet<ISymbol>(SymbolEqualityComparer.Default));
        _evaluator = new Evaluator(_body, cancellation);
    }

    /// <param name="method">Whose body.</param>
    /// <param name="summary">What is known of it.</param>
    /// <param name="calls">Those of its calls of delegates that nobody has answered for.</param>
    /// <param name="analysis">What is known of all others.</param>
    /// <param name="stores">What any instance keeps.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>What the delegates do wrong with what they are given, and what they leave behind.</returns>
    public static MethodResult Run(
        IMethodSymbol method, MethodSummary summary, ImmutableArray<InvokeEdge> calls, FlowAnalysis analysis, FieldStores stores, CancellationToken cancellation)
    {
        SinkEdge[] answered = [.. summary.Sinks.Where(edge => edge.Path.IsAnswered)];
        var asked = new MethodSummary
        {
            Return = summary.Return,
            Effects = summary.Effects,
            Sinks = [.. answered],
            Invokes = [.. summary.Invokes.Where(edge => calls.Contains(edge) || answered.Any(sink => edge.Path.Then(edge.Result).IsPrefixOf(sink.Path)))],
        };
        return new AnyInstance(method, analysis, stores, cancellation).Run(asked);
    }

    private MethodResult Run(MethodSummary summary)
    {
        IMethodSymbol method = _body.Method;
        Site at = summary.Invokes[0].Site!;
        Fill(summary, isSelf: true);
        var arguments = method.Parameters.Select(parameter => new CallArgument(Parameters.AtEntry(parameter, _body), parameter.Type, null));
        _evaluator.Composer.Compose(summary, new Call(method, _evaluator.This, method.ContainingType, [.. arguments], at) { IsOfItself = true });
        return new MethodResult(new MethodSummary { Effects = new Reached(_body, _evaluator.Memory.State).Effects() }, [.. _body.Found.Findings], []);
    }

    /// <summary>Puts what any instance keeps to where a body looks for it in its state.</summary>
    private void Fill(MethodSummary summary, bool isSelf)
    {
        foreach (InvokeEdge edge in summary.Invokes)
        {
            Fill(edge.Path, isSelf);
            foreach (Value argument in edge.Arguments)
            {
                Fill(argument, isSelf);
            }
        }

        foreach (Effect effect in summary.Effects)
        {
            Fill(effect.Value, isSelf);
        }
    }

    private void Fill(Value value, bool isSelf)
    {
        foreach (Flow flow in value.Origins)
        {
            Fill(flow.Origin.Path, isSelf);
        }

        foreach (AbstractObject one in value.Objects)
        {
            Fill(one.Path, isSelf);
        }
    }

    private void Fill(AccessPath? path, bool isSelf)
    {
        if (path is not { Root: RootKind.This or RootKind.Static or RootKind.Any })
        {
            return;
        }

        AccessPath at = path.Root == RootKind.Static ? path.Home : isSelf && path.Root == RootKind.This ? AccessPath.This : AccessPath.Any;
        foreach (Step step in path.Steps)
        {
            if (step.Kind is StepKind.Invoked or StepKind.Failed or StepKind.Handed)
            {
                return;
            }

            var holder = AbstractObject.Entry(at);
            at = at.Then(step);
            if (at.IsCut || !_filled.Add(at))
            {
                continue;
            }

            var kept = Value.Of([.. _stores.At(at)]);
            foreach (StoredFunction function in _stores.FunctionsAt(at))
            {
                kept = kept.Join(Value.Of(function.Delegate));
                Know(function);
            }

            if (!kept.HasNothing)
            {
                _evaluator.Memory.Write(holder, step, kept, replaces: false);
            }
        }
    }

    /// <summary>What a delegate holds, where it was made: its instance and the variables that it captures.</summary>
    private void Know(StoredFunction function)
    {
        var pending = new Queue<AbstractObject>([function.Delegate]);
        while (pending.Count > 0)
        {
            AbstractObject one = pending.Dequeue();
            if (!_known.Add(one))
            {
                continue;
            }

            foreach (Effect effect in function.Maker.Effects)
            {
                if (effect.Target.Equals(one))
                {
                    Value value = Elsewhere(effect.Value);
                    _evaluator.Memory.Write(one, effect.Step, value, replaces: false);
                    foreach (AbstractObject next in value.Objects.Where(next => next.Kind != ObjectKind.Entry))
                    {
                        pending.Enqueue(next);
                    }
                }
            }

            if (one.Shape.Target is IMethodSymbol target)
            {
                Fill(_analysis.ResultOf(target.OriginalDefinition, _cancellation).Summary, isSelf: false);
            }
        }
    }

    /// <summary>A value of another body: its instance is any, and its callers are not known.</summary>
    private static Value Elsewhere(Value value)
    {
        ImmutableArray<Flow> flows = [.. value.Origins
            .Where(flow => !flow.Origin.IsEntry || flow.Origin.Path!.Root is RootKind.Static)];
        ImmutableArray<AbstractObject> objects = [];
        foreach (AbstractObject one in value.Objects)
        {
            if (one.Path is not { } path)
            {
                objects = Value.Union(objects, [one]);
            }
            else if (path.Root is RootKind.This or RootKind.Any or RootKind.Static)
            {
                objects = Value.Union(objects, [path.Root == RootKind.Static ? one : AnyOf(path)]);
            }
        }

        return Value.Of(flows).WithObjects(objects);
    }

    private static AbstractObject AnyOf(AccessPath path) =>
        path.Steps.IsEmpty ? s_any : AbstractObject.Entry(path.Steps.Aggregate(AccessPath.Any, (known, step) => known.Then(step)));
}
