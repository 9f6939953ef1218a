using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Reads and writes of the heap: the one place that knows what a cell means.</summary>
/// <param name="body">Whose heap.</param>
/// <param name="enumerate">What a collection of the user's own yields, which is written in its code and in no cell.</param>
internal sealed partial class Memory(Body body, Func<AbstractObject, INamedTypeSymbol, Value> enumerate)
{
    private readonly Numbering _numbers = body.Numbers;

    /// <summary>The state at the point that is being followed.</summary>
    public FlowState State { get; set; } = FlowState.Initial;

    /// <summary>The queries of the body, which are worked out when their elements are read.</summary>
    public Deferrals? Deferrals { get; set; }

    /// <summary>The fields of the body's objects that are references.</summary>
    public Links? Links { get; set; }

    /// <summary>Whether what is done now may have been done at any time before: nothing is replaced by it, and nothing made anew.</summary>
    public bool OnlyAdds { get; set; }

    /// <summary>What was put into a cell, whatever was there before.</summary>
    public Value Put(AbstractObject one, Step step) => State[_numbers.Object(one), _numbers.Step(step)]?.Value ?? Value.Empty;

    public bool Has(AbstractObject one, Step step) => State.Heap[_numbers.Object(one)]?[_numbers.Step(step)] is not null;

    /// <summary>Whether what an object holds in a cell is certain to be what was put there last.</summary>
    public bool IsReplaced(AbstractObject one, Step step) => State[_numbers.Object(one), _numbers.Step(step)] is { IsDefinite: true };

    /// <summary>The members of an object that something was put into, each with what it holds by now.</summary>
    public void ForEachMember(AbstractObject one, Action<ISymbol, Value> visit) => State.Heap[_numbers.Object(one)]?.ForEach((number, cell) =>
    {
        if (_numbers.StepAt(number) is { Kind: StepKind.Member, Symbol: { } member })
        {
            visit(member, cell.Value);
        }
    });

    /// <summary>Whether what lies there has replaced whatever was there before.</summary>
    public bool IsSet(AbstractObject one, Step step) => State.Heap[_numbers.Object(one)]?[_numbers.Step(step)] is { IsDefinite: true };

    /// <summary>The same object, and nothing in it any more.</summary>
    public void Reset(AbstractObject one) => State = State.WithHeap(State.Heap.Set(_numbers.Object(one), IntMap<Cell>.Empty));

    /// <summary>The objects that lie in the cells of an object.</summary>
    public IReadOnlyList<AbstractObject> Held(AbstractObject one)
    {
        var held = new List<AbstractObject>();
        State.Heap[_numbers.Object(one)]?.ForEach((_, cell) => held.AddRange(cell.Value.Objects));
        return held;
    }

    /// <summary>The places of an object under which something was put.</summary>
    public IReadOnlyList<Step> Placed(AbstractObject one)
    {
        var placed = new List<Step>();
        State.Heap[_numbers.Object(one)]?.ForEach((number, _) =>
        {
            if (_numbers.StepAt(number) is { Kind: StepKind.ElementAt } step)
            {
                placed.Add(step);
            }
        });
        return placed;
    }

    /// <summary>What was put into containers and under no known place.</summary>
    public Value ReadLoose(Value from)
    {
        Value read = Value.Empty;
        foreach (AbstractObject one in from.Objects)
        {
            if (State[_numbers.Object(one), _numbers.Step(Step.Element)] is { } cell)
            {
                read = read.Join(cell.Value);
            }
        }

        return read;
    }

    /// <summary>What outlives the body whatever it returns: what was there before.</summary>
    public IReadOnlyList<AbstractObject> Lasting()
    {
        var lasting = new List<AbstractObject>();
        State.Heap.ForEach((number, _) =>
        {
            AbstractObject one = _numbers.ObjectAt(number);
            if (one.Kind == ObjectKind.Entry || one.Shape.IsForeign)
            {
                lasting.Add(one);
            }
        });
        return lasting;
    }

    /// <summary>What a member of a value holds, over all the objects that the value may be.</summary>
    /// <param name="from">The value whose member is read.</param>
    /// <param name="step">Which member.</param>
    /// <param name="type">The member's type, where it is known: a number keeps nothing that its declaration does not give it.</param>
    /// <remarks>
    /// An object that was itself made from content (a deserialised one, say) has no cells to tell its members apart: each may
    /// hold what the object was made from.
    /// </remarks>
    public Value Read(Value from, Step step, ITypeSymbol? type)
    {
        if (step.Kind == StepKind.Present)
        {
            return Present(from);
        }

        if (step.Kind == StepKind.Count)
        {
            return from.Objects is [var counted] && Positions.CountOf(this, counted) is { } count ? Value.Of(count) : Value.Empty;
        }

        Value? read = null;
        foreach (AbstractObject one in from.Objects)
        {
            Value held = Read(one, step, type);
            read = read is null ? held : read.Join(held);
        }

        read ??= Value.Empty;
        if (Carrying.CanCarry(type))
        {
            ImmutableArray<Flow> blurred = step.Kind == StepKind.Element ? Pieces(from) : Content(from.Origins);
            read = blurred.IsEmpty ? read : read.Join(Value.Of(blurred));
        }

        return from.Identity is { } identity && !step.IsOneOfMany ? read.WithIdentity(read.Identity ?? identity.Then(step)) : read;
    }

    public Value Read(AbstractObject one, Step step, ITypeSymbol? type)
    {
        Value value = ReadCell(one, step, type);
        if (one.Path is { Root: RootKind.Static, Owner: not null } && !(step.Kind == StepKind.Member && IsSet(one, step)))
        {
            value = value.Join(ReadOthers(one, step));
        }

        if (step.Kind == StepKind.Element && Deferrals?.Of(one) is { } yielded)
        {
            value = value.HasNothing ? yielded : value.Join(yielded);
        }

        return step.Kind == StepKind.Element && one.Shape is { IsExact: true, Target: null, Type: INamedTypeSymbol named }
            && body.Summaries.IsSource(named)
            ? value.Join(enumerate(one, named))
            : value;
    }

    /// <summary>The same without the nulls that may stand for it; what a caller has there is not null either.</summary>
    private static Value Present(Value from)
    {
        ImmutableArray<Flow>.Builder flows = ImmutableArray.CreateBuilder<Flow>(from.Origins.Length);
        foreach (Flow flow in from.Origins)
        {
            if (flow.Origin is { IsEntry: true, Label: Label.None, Path: { } path } && (path.Steps.IsEmpty || path.Steps[path.Steps.Length - 1].Kind != StepKind.Present))
            {
                flows.Add(new Flow(Origin.Entry(path.Then(Step.Present)), flow.Way, flow.When));
            }
            else if (flow.Origin.Label != Label.NoConsent)
            {
                flows.Add(flow);
            }
        }

        return Value.Of(flows.ToImmutable()).WithObjects(from.Objects).WithIdentity(from.Identity);
    }

    private Value ReadCell(AbstractObject one, Step step, ITypeSymbol? type)
    {
        if (State.Heap[_numbers.Object(one)] is not { } cells)
        {
            return Initially(one, step, type, null);
        }

        // What was emptied as a whole has nothing left of what lay at its places.
        Cell? cell = cells[_numbers.Step(step)];
        bool isEmptied = step.Kind == StepKind.ElementAt && cells[_numbers.Step(Step.Element)] is { IsDefinite: true };
        Value value = cell is { IsDefinite: true } || (cell is not null && (isEmptied || IsPromised(one, step))) ? cell.Value
            : isEmptied ? Value.Empty
            : cell is null ? Initially(one, step, type, cells)
            : Beside(cell.Value, Initially(one, step, type, cells), one);
        if (step.Kind == StepKind.Element)
        {
            cells.ForEach((number, held) => value = _numbers.StepAt(number).Kind == StepKind.ElementAt ? value.Join(held.Value) : value);
        }
        else if (step.Kind == StepKind.ElementAt && cells[_numbers.Step(step)] is not { IsDefinite: true }
            && cells[_numbers.Step(Step.Element)] is { } any)
        {
            value = Beside(any.Value, value, one);
        }

        if (IsWord(step) && cell is not { IsDefinite: true })
        {
            cells.ForEach((number, held) => value = MayBeOne(_numbers.StepAt(number), step) ? value.Join(held.Value) : value);
        }

        return value;
    }

    // Where nothing was before, what was put there is certain to be what is there: a variable that is read has been assigned, and what
    // a guard has let through into a container of ours is all that is in it.
    private static Value Beside(Value put, Value before, AbstractObject one) =>
        before.HasNothing && (one.Kind == ObjectKind.Activation || put.Identity is { Root: RootKind.Passed }) ? put : put.Join(before);

    // A task holds one thing, and whoever reads it waits until that is there: it keeps its identity.
    private static bool IsPromised(AbstractObject one, Step step) =>
        step.Kind == StepKind.Element && one is { Kind: ObjectKind.Made, Shape.Type: INamedTypeSymbol { Arity: 1, Name: "Task" or "ValueTask" } };

    /// <summary>What lies on a value by itself: origins that were read, as against those that a caller will name.</summary>
    private static ImmutableArray<Flow> Content(ImmutableArray<Flow> flows)
    {
        foreach (Flow flow in flows)
        {
            if (flow.Origin.IsEntry)
            {
                return flows.RemoveAll(one => one.Origin.IsEntry);
            }
        }

        return flows;
    }

    /// <summary>What lies on each piece of a value: of a text, all that lies on the text, whoever's it is.</summary>
    private static ImmutableArray<Flow> Pieces(Value from) =>
        from.Origins.RemoveAll(one => one.Origin.Path is { } path && from.Objects.Contains(AbstractObject.Entry(path)));

    private Value Initially(AbstractObject one, Step step, ITypeSymbol? type, IntMap<Cell>? cells)
    {
        switch (one.Kind)
        {
            case ObjectKind.Entry:
                return step.Kind is StepKind.Content or StepKind.Prototype or StepKind.Deferred or StepKind.Count or StepKind.Folding ? Value.Empty : EntryOf(one.Path!.Then(step), type);
            case ObjectKind.Activation:
                return step is { Kind: StepKind.Variable, Symbol: IParameterSymbol parameter } ? Parameters.AtEntry(parameter, body) : Value.Empty;
        }

        if (step.Kind == StepKind.Content)
        {
            return cells?[_numbers.Step(Step.Prototype)] is { } handed ? LeftIn(handed.Value.Objects) : Value.Empty;
        }

        if (step.Kind is StepKind.Prototype or StepKind.Deferred)
        {
            return Value.Empty;
        }

        Value value = Value.Empty;
        if (one.Shape.IsForeign && step is { Kind: StepKind.Member, Symbol: { } member } && body.Summaries.IsSource(member))
        {
            value = EntryOf(AccessPath.Any.Then(step), type);
        }

        if (cells?[_numbers.Step(Step.Prototype)] is { } prototypes)
        {
            foreach (AbstractObject prototype in prototypes.Value.Objects)
            {
                value = value.Join(Initially(prototype, step, type, null));
            }
        }

        return value;
    }

    /// <summary>What a caller has at a path, as far as its type can hold it.</summary>
    private Value EntryOf(AccessPath path, ITypeSymbol? type) =>
        type is null || Carrying.CanCarry(type)
            ? Carrying.IsPlainText(type) ? Value.Entry(path).WithObjects([]) : Value.Entry(path)
            : Numbers.AtEntry(path, type, body).WithIdentity(path.IsOne ? path : null);
}
