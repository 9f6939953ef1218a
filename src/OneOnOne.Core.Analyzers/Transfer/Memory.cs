using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Reads and writes of the heap: the one place that knows what a cell means.</summary>
/// <param name="body">Whose heap.</param>
/// <param name="enumerate">What a collection of the user's own yields, which is written in its code and in no cell.</param>
internal sealed class Memory(Body body, Func<AbstractObject, INamedTypeSymbol, Value> enumerate)
{
    private readonly Numbering _numbers = body.Numbers;

    /// <summary>The state at the point that is being followed.</summary>
    public FlowState State { get; set; } = FlowState.Initial;

    /// <summary>The queries of the body, which are worked out when their elements are read.</summary>
    public Deferrals? Deferrals { get; set; }

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

        return value;
    }

    // Where nothing was before, what was put there is certain to be what is there: a variable that is read has been assigned, and what
    // a guard has let through into a container of ours is all that is in it.
    private static Value Beside(Value put, Value before, AbstractObject one) =>
        before.HasNothing && (one.Kind == ObjectKind.Activation || put.Identity is { Root: RootKind.Passed }) ? put : put.Join(before);

    // A task holds one thing, and whoever reads it waits until that is there: it keeps its identity.
    private static bool IsPromised(AbstractObject one, Step step) =>
        step.Kind == StepKind.Element && one is { Kind: ObjectKind.Made, Shape.Type: INamedTypeSymbol { Arity: 1, Name: "Task" or "ValueTask" } };

    /// <summary>Puts a value into a cell of each object that a value may be.</summary>
    /// <param name="into">The value whose member is written.</param>
    /// <param name="step">Which member.</param>
    /// <param name="value">What it holds from now on.</param>
    /// <param name="replaces">Whether what was there is gone, provided that it is certain which object is meant.</param>
    public void Write(Value into, Step step, Value value, bool replaces)
    {
        replaces &= into.Objects.Length == 1 && into.Objects[0].IsOne && !step.IsOneOfMany;
        foreach (AbstractObject one in into.Objects)
        {
            Write(one, step, value, replaces);
        }
    }

    public void Write(AbstractObject one, Step step, Value value, bool replaces)
    {
        int obj = _numbers.Object(one);
        int number = _numbers.Step(step);
        Cell? known = State[obj, number];
        if (replaces && !OnlyAdds)
        {
            if (step.Kind == StepKind.Element)
            {
                Clear(obj, value.HasNothing && Positions.AreCounted(one.Shape.Type));
            }

            State = State.WithCell(obj, number, new Cell(value, true));
            return;
        }

        if (step.Kind == StepKind.Element && (one.Kind == ObjectKind.Entry || Positions.ArePlaced(one.Shape.Type)))
        {
            Blur(obj);
        }

        Put(obj, number, known, value);
    }

    /// <summary>Puts a value where it replaces what was there if somebody's object is of a type.</summary>
    public void WriteFor(AbstractObject one, Step step, Value value, TypeCondition type)
    {
        int obj = _numbers.Object(one);
        int number = _numbers.Step(step);
        bool isFirst = State[obj, number] is null;
        Write(one, step, value, replaces: false);
        if (isFirst && State[obj, number] is { IsDefinite: false } cell)
        {
            State = State.WithCell(obj, number, new Cell(cell.Value, false) { CertainFor = type });
        }
    }

    /// <summary>One more thing behind all others: it takes no other's place.</summary>
    public void Append(AbstractObject one, Value value, bool isCertain)
    {
        int obj = _numbers.Object(one);
        if (isCertain && Count(one) is { } count and < Positions.Most)
        {
            Write(one, Step.ElementAt(count), value, replaces: true);
            Write(one, Step.Count, Value.Of(count + 1), replaces: true);
            return;
        }

        Forget(obj);
        int element = _numbers.Step(Step.Element);
        Put(obj, element, State[obj, element], value.WithIdentity(null));
    }

    /// <summary>Code that cannot be seen has had a thing in hand: flags and numbers that it holds may be others now, and more may lie in it.</summary>
    public void Show(AbstractObject one)
    {
        if (one is not { Kind: ObjectKind.Made, Shape: { Target: null, Type: INamedTypeSymbol type } } || !(Positions.AreCounted(type) || body.Summaries.IsSource(type)))
        {
            return;
        }

        int number = _numbers.Object(one);
        IntMap<Cell> cells = (State.Heap[number] ?? IntMap<Cell>.Empty)
            .Map((_, cell) => cell.Value is { HasNothing: true, Constant: not null } ? new Cell(Value.Empty.WithIdentity(cell.Value.Identity), false) : cell)
            .Set(_numbers.Step(Step.Count), new Cell(Value.Empty, false));
        State = State.WithHeap(State.Heap.Set(number, cells));
    }

    /// <summary>The first or the last of things that are counted is taken out; what is behind the first moves up.</summary>
    public void Take(AbstractObject one, int count, bool first)
    {
        for (int i = first ? 0 : count - 1; i < count; i++)
        {
            Value next = i + 1 < count ? Read(one, Step.ElementAt(i + 1), null) : Value.Empty;
            Write(one, Step.ElementAt(i), next, replaces: true);
        }

        Write(one, Step.Count, Value.Of(count - 1), replaces: true);
    }

    /// <summary>How many things were put into a container, where that is certain.</summary>
    public int? Count(AbstractObject one) =>
        State[_numbers.Object(one), _numbers.Step(Step.Count)] is { IsDefinite: true, Value.Constant.Value: int count } ? count : null;

    private void Put(int obj, int number, Cell? known, Value value)
    {

        // A cell of something made here that was never written holds nothing, so the first write is all there is.
        Value joined = known?.Value.Join(value) ?? value;
        if (known is null || !ReferenceEquals(joined, known.Value))
        {
            State = State.WithCell(obj, number, new Cell(joined, known?.IsDefinite ?? false) { CertainFor = known?.CertainFor });
        }
    }

    /// <summary>Nothing is left of what lies at the places of a container.</summary>
    public void Empty(AbstractObject one)
    {
        Write(one, Step.Element, Value.Empty, replaces: true);
        Write(one, Step.Content, Value.Empty, replaces: true);
    }

    private void Clear(int number, bool isCounted)
    {
        if (State.Heap[number] is { } cells)
        {
            IntMap<Cell> cleared = cells.Map((step, cell) => _numbers.StepAt(step).Kind is StepKind.ElementAt or StepKind.Count ? null : cell);
            State = ReferenceEquals(cleared, cells) ? State : State.WithHeap(State.Heap.Set(number, cleared));
        }

        if (isCounted)
        {
            State = State.WithCell(number, _numbers.Step(Step.Count), new Cell(Value.Of(0), true));
        }
    }

    /// <summary>Nobody knows any more how many there are.</summary>
    private void Forget(int number)
    {
        if (State.Heap[number] is { } cells && cells[_numbers.Step(Step.Count)] is not null)
        {
            State = State.WithHeap(State.Heap.Set(number, cells.Remove(_numbers.Step(Step.Count))));
        }
    }

    /// <summary>What goes into an array at an index that nobody knows, or into a dictionary under such a key, may have replaced what lies at any known one.</summary>
    private void Blur(int number)
    {
        Forget(number);
        if (State.Heap[number] is { } cells)
        {
            IntMap<Cell> blurred = cells.Map((step, cell) =>
                cell.IsDefinite && _numbers.StepAt(step).Kind == StepKind.ElementAt ? new Cell(cell.Value, false) : cell);
            State = ReferenceEquals(blurred, cells) ? State : State.WithHeap(State.Heap.Set(number, blurred));
        }
    }

    /// <summary>A new object at a place; whatever was made there before is now one of the older ones.</summary>
    public AbstractObject Make(AbstractObject one)
    {
        Make([one]);
        return one;
    }

    /// <summary>The same of all that one call makes: what was there before is looked through once.</summary>
    public void Make(IReadOnlyCollection<AbstractObject> made)
    {
        State = OnlyAdds ? State : Ageing.Of(State, made, _numbers);
        IntMap<IntMap<Cell>> heap = State.Heap;
        foreach (AbstractObject one in made)
        {
            int number = _numbers.Object(one);
            heap = OnlyAdds && heap[number] is not null ? heap : heap.Set(number, IntMap<Cell>.Empty);
        }

        State = State.WithHeap(heap);
    }

    /// <summary>Somebody unknown has had an object in hand: it holds what it held, or what they have left in it.</summary>
    /// <param name="one">Which.</param>
    /// <param name="left">What whoever knows them calls the object, as they left it.</param>
    public void HandOver(AbstractObject one, AccessPath left)
    {
        int number = _numbers.Object(one);
        IntMap<Cell> cells = State.Heap[number] ?? IntMap<Cell>.Empty;
        cells = cells.Map((_, cell) => cell.IsDefinite ? new Cell(cell.Value, false) : cell);
        State = State.WithHeap(State.Heap.Set(number, cells));
        Write(one, Step.Prototype, Value.Of(AbstractObject.Entry(left)), replaces: false);
    }

    /// <summary>A copy that a callee made of something that is known here: it holds what that holds now, where it was not changed since.</summary>
    public void Inherit(AbstractObject copy, AbstractObject original)
    {
        int number = _numbers.Object(copy);
        int prototype = _numbers.Step(Step.Prototype);
        IntMap<Cell> own = State.Heap[number] ?? IntMap<Cell>.Empty;
        IntMap<Cell> cells = own;
        State.Heap[_numbers.Object(original)]?.ForEach((step, cell) =>
        {
            if (own[step] is not { } changed || step == prototype)
            {
                cells = cells.Set(step, own[step] is null ? cell : new Cell(own[step]!.Value.Join(cell.Value), false));
            }
            else if (!changed.IsDefinite)
            {
                cells = cells.Set(step, new Cell(changed.Value.Join(cell.Value), false));
            }
        });
        State = State.WithHeap(State.Heap.Set(number, cells));
    }

    /// <summary>A copy, as of a struct or by <c>with</c>: the same cells, from here on its own.</summary>
    public Value Copy(Value original, Site site, ITypeSymbol? type)
    {
        if (original.Objects.IsEmpty)
        {
            return original;
        }

        return Copy(original, AbstractObject.Made(site, ObjectShape.Of(type)), site, type);
    }

    private Value Copy(Value original, AbstractObject copy, Site site, ITypeSymbol? type)
    {
        IReadOnlyList<(Step Step, ITypeSymbol Type, Value Value)> inner = Structs.In(type, body.Summaries) is { Count: > 0 } structs
            ? [.. structs.Select(one => (one.Step, one.Type, Read(original, one.Step, one.Type)))]
            : [];
        IntMap<Cell>? cells = null;
        Value prototypes = Value.Empty;
        foreach (AbstractObject one in original.Objects)
        {
            IntMap<Cell> held = State.Heap[_numbers.Object(one)] ?? IntMap<Cell>.Empty;
            cells = cells is null ? held : IntMap<Cell>.Merge(cells, held, FlowStateLattice.Cells);
            if (one.Kind == ObjectKind.Entry || one.Shape.IsForeign)
            {
                prototypes = prototypes.Join(Value.Of(one));
            }
        }

        Make(copy);
        int number = _numbers.Object(copy);
        State = State.WithHeap(State.Heap.Set(number, cells!));
        if (!prototypes.HasNothing)
        {
            Write(copy, Step.Prototype, prototypes.Join(Read(copy, Step.Prototype, null)), replaces: true);
        }

        // The structs in a struct are copied with it. Each copy is named after what it was copied from.
        foreach ((Step step, ITypeSymbol part, Value value) in inner)
        {
            if (!value.Objects.IsEmpty)
            {
                Write(copy, step, Copy(value, value.Objects[0].MadeThrough(site).Of(ObjectShape.Of(part)), site, part), replaces: true);
            }
        }

        return Value.Of(copy).WithOrigins(original.Origins).WithIdentity(original.Identity);
    }

    /// <summary>Everything that can be reached from a value: what a serialiser sees, and what it may see if it looks at what is private.</summary>
    /// <param name="from">The value.</param>
    /// <param name="kind">Where it goes, which decides what is left out of it.</param>
    /// <returns>The text, the objects, and those of them that lie only behind what is private.</returns>
    public (Value Text, ImmutableArray<AbstractObject> Objects, HashSet<AbstractObject> Hidden) Reach(Value from, SinkKind? kind = null)
    {
        Value text = from.AsText();
        ImmutableArray<AbstractObject>.Builder reached = ImmutableArray.CreateBuilder<AbstractObject>();
        var seen = new HashSet<AbstractObject>();
        var pending = new Queue<AbstractObject>(from.Objects);
        var behind = new Queue<AbstractObject>();
        var hidden = new HashSet<AbstractObject>();
        while ((pending.Count > 0 || behind.Count > 0) && seen.Count < Limits.DeepSteps)
        {
            // What is in sight comes first, so that an object is hidden only if no way to it is in sight.
            bool isHidden = pending.Count == 0;
            AbstractObject one = isHidden ? behind.Dequeue() : pending.Dequeue();
            if (!seen.Add(one) || one.Shape.Target is not null)
            {
                continue;
            }

            reached.Add(one);
            if (isHidden)
            {
                hidden.Add(one);
            }

            if (Deferrals?.Of(one) is { } yielded)
            {
                text = text.Join(yielded.AsText());
                Follow(yielded, isHidden);
                continue;
            }

            State.Heap[_numbers.Object(one)]?.ForEach((step, cell) =>
            {
                if (_numbers.StepAt(step) is var held && held.Symbol is not { } member || !LeftOut.Is(member, kind))
                {
                    text = text.Join(cell.Value.AsText());
                    Follow(cell.Value, isHidden || IsPrivate(held));
                }
            });
        }

        return (text, reached.ToImmutable(), hidden);

        void Follow(Value value, bool isHidden)
        {
            foreach (AbstractObject next in value.Objects)
            {
                (isHidden ? behind : pending).Enqueue(next);
            }
        }
    }

    // A parameter of a primary constructor is a private field at most.
    private static bool IsPrivate(Step step) =>
        step.Symbol is IParameterSymbol or IFieldSymbol { DeclaredAccessibility: not Accessibility.Public } or IPropertySymbol { DeclaredAccessibility: not Accessibility.Public };

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
                return step.Kind is StepKind.Content or StepKind.Prototype or StepKind.Deferred or StepKind.Count ? Value.Empty : EntryOf(one.Path!.Then(step), type);
            case ObjectKind.Activation:
                return step is { Kind: StepKind.Variable, Symbol: IParameterSymbol parameter } ? Parameters.AtEntry(parameter, body) : Value.Empty;
        }

        if (step.Kind is StepKind.Content or StepKind.Prototype or StepKind.Deferred)
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
    private static Value EntryOf(AccessPath path, ITypeSymbol? type) =>
        type is null || Carrying.CanCarry(type)
            ? Carrying.IsPlainText(type) ? Value.Entry(path).WithObjects([]) : Value.Entry(path)
            : Value.Empty.WithIdentity(path.IsOne ? path : null);
}
