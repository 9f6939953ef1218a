using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>The part of an exit state that outlives its body: cells of what was there before, and what those and the result lead to.</summary>
internal sealed class Reached
{
    private readonly Body _body;
    private readonly FlowState _exit;
    private readonly HashSet<int> _seen = [];
    private readonly Queue<int> _pending = new();

    public Reached(Body body, FlowState exit)
    {
        _body = body;
        _exit = exit;
        exit.Heap.ForEach((number, _) =>
        {
            AbstractObject one = body.Numbers.ObjectAt(number);
            if (one.Kind == ObjectKind.Entry || one.Shape.IsForeign)
            {
                Add(number);
            }
        });
    }

    public void Add(Value value)
    {
        foreach (AbstractObject one in value.Objects)
        {
            Add(_body.Numbers.Object(one));
        }
    }

    public ImmutableArray<Effect> Effects()
    {
        ImmutableArray<Effect>.Builder effects = ImmutableArray.CreateBuilder<Effect>();
        var shared = new Dictionary<int, Value>();
        while (_pending.Count > 0)
        {
            int number = _pending.Dequeue();
            AbstractObject target = _body.Numbers.ObjectAt(number);
            if (_exit.Heap[number] is not { } cells)
            {
                continue;
            }

            bool isOwnCopy = IsOwnCopy(target);
            cells.ForEach((step, cell) =>
            {
                if (isOwnCopy && !Links.IsReference(_body.Numbers.StepAt(step)))
                {
                    return;
                }

                // What a delegate left in it is there at the caller's, where the delegate is known.
                if (_body.Numbers.StepAt(step).Kind == StepKind.Prototype && cell.Value.Objects.All(one => one.Path is { Steps: [.., { Kind: StepKind.Handed }] }))
                {
                    return;
                }

                if (cell.Value is { HasNothing: true, Constant: { } same } && target.Path is { } path
                    && Given.At(_body.Given, path.Then(_body.Numbers.StepAt(step))) is { } given && same.Equals(given))
                {
                    return;
                }

                Add(cell.Value);
                if (IsUnchanged(target, _body.Numbers.StepAt(step), cell.Value))
                {
                    return;
                }

                if (target.Shape.IsForeign && _body.Numbers.StepAt(step) is { Kind: StepKind.Member, Symbol: { } member }
                    && _body.Summaries.IsSource(member))
                {
                    // Somebody else has this instance, too: for them it is any.
                    shared[step] = shared.TryGetValue(step, out Value? known) ? known.Join(cell.Value) : cell.Value;
                }

                if (effects.Count < Limits.SummaryEdges)
                {
                    effects.Add(new Effect(target, _body.Numbers.StepAt(step), cell.Value, cell.IsDefinite) { CertainFor = cell.CertainFor });
                }
            });
        }

        foreach (KeyValuePair<int, Value> one in shared.OrderBy(one => one.Key).Where(one => !one.Value.HasNothing).Take(Limits.SummaryEdges))
        {
            effects.Add(new Effect(AbstractObject.Entry(AccessPath.Any), _body.Numbers.StepAt(one.Key), one.Value, false));
        }

        return effects.ToImmutable();
    }

    // What was put back where it lay says nothing to the caller, and he may not know yet that anything lies there.
    private static bool IsUnchanged(AbstractObject target, Step step, Value value)
    {
        if (target.Path is not { IsCut: false } path || step.IsOneOfMany || value.Objects is not [{ Kind: ObjectKind.Entry, Path: { } same }])
        {
            return false;
        }

        AccessPath place = path.Then(step);
        return same.Equals(place) && !place.IsCut && value.Origins.All(flow => flow is { When: null, Origin: { Label: Label.None, Form: OriginForm.Text } origin } && place.Equals(origin.Path));
    }

    // A struct that came by value is the callee's own.
    private bool IsOwnCopy(AbstractObject target) =>
        target.Path is { Root: RootKind.Parameter, Steps.IsEmpty: true } path
        && path.Ordinal < _body.Method.Parameters.Length
        && _body.Method.Parameters[path.Ordinal] is { RefKind: RefKind.None, Type.IsValueType: true } parameter
        && Operations.Signature.IsCopied(parameter.Type, _body.Summaries);

    private void Add(int number)
    {
        if (_seen.Add(number))
        {
            _pending.Enqueue(number);
        }
    }
}
