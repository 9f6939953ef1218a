using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Transfer.Calls;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Objects that are handed out and copied: what they hold then.</summary>
internal sealed partial class Memory
{
    /// <summary>Somebody unknown has had an object in hand: it holds what it held, or what they have left in it.</summary>
    /// <param name="one">Which.</param>
    /// <param name="left">What whoever knows them calls the object, as they left it.</param>
    public void HandOver(AbstractObject one, AccessPath left) => HandOver(one, left, []);

    private void HandOver(AbstractObject one, AccessPath left, HashSet<AbstractObject> handed)
    {
        if (left.IsCut || !handed.Add(one) || handed.Count > Limits.Objects)
        {
            return;
        }

        int number = _numbers.Object(one);
        IntMap<Cell> cells = State.Heap[number] ?? IntMap<Cell>.Empty;
        cells = cells.Map((_, cell) => cell.IsDefinite ? new Cell(cell.Value, false) : cell);
        State = State.WithHeap(State.Heap.Set(number, cells));
        Write(one, Step.Prototype, Value.Of(AbstractObject.Entry(left)), replaces: false);

        // Who has an object in hand has what lies in it: a stream with its writer, an element with its list.
        var within = new List<(AbstractObject One, Step Step)>();
        cells.ForEach((at, cell) =>
        {
            if (_numbers.StepAt(at) is { Kind: not (StepKind.Prototype or StepKind.Deferred or StepKind.Closure or StepKind.Lead) } step)
            {
                within.AddRange(cell.Value.Objects.Where(IsHandedOver).Select(inner => (inner, step)));
            }
        });
        foreach ((AbstractObject inner, Step step) in within)
        {
            HandOver(inner, left.Then(step), handed);
        }
    }

    /// <summary>Whether it was made here and is itself what others get, and no copy of it.</summary>
    public static bool IsHandedOver(AbstractObject one) => one is { Kind: ObjectKind.Made, Shape: { Target: null, Type: not { IsValueType: true } } };

    /// <summary>The text that those who had a builder, a writer or a stream in hand have left in it, as whoever knows them will say.</summary>
    private static Value LeftIn(ImmutableArray<AbstractObject> prototypes)
    {
        Value text = Value.Empty;
        foreach (AbstractObject one in prototypes)
        {
            if (one.Path is { IsAnswered: true } left && left.Steps.Any(step => step.Kind == StepKind.Handed))
            {
                text = text.Join(Value.Of(Origin.Entry(left)));
            }
        }

        return text;
    }

    /// <summary>A copy that a callee made of something that is known here: it holds what that holds now, where it was not changed since.</summary>
    public void Inherit(AbstractObject copy, AbstractObject original)
    {
        int number = _numbers.Object(copy);
        int prototype = _numbers.Step(Step.Prototype);
        IntMap<Cell> own = State.Heap[number] ?? IntMap<Cell>.Empty;
        IntMap<Cell> cells = own;
        bool hasMoved = Positions.PlacingOf(original.Shape.Type) != Positions.PlacingOf(copy.Shape.Type);
        State.Heap[_numbers.Object(original)]?.ForEach((step, cell) =>
        {
            if (hasMoved && _numbers.StepAt(step).Kind is StepKind.ElementAt or StepKind.Count)
            {
                return;
            }

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

    /// <summary>What was just made holds what another container holds, at the same places. Of somebody's container nobody here knows what that is, so it may hold any of it.</summary>
    /// <param name="copy">What was made.</param>
    /// <param name="source">Of what.</param>
    /// <param name="call">By what: a step on the way of all that it holds.</param>
    public void Hold(AbstractObject copy, Value source, Call call)
    {
        int number = _numbers.Object(copy);
        Cell? held = State[number, _numbers.Step(Step.Element)];
        (IntMap<Cell> cells, Value prototypes) = Held(source);
        cells = cells.Map((_, cell) => cell.Value.Origins.IsEmpty ? cell : new Cell(cell.Value.Through(call.Site, call.Name), cell.IsDefinite));
        if (!prototypes.HasNothing && held is not null)
        {
            int element = _numbers.Step(Step.Element);
            cells = cells.Set(element, new Cell(held.Value.Join(cells[element]?.Value ?? Value.Empty), false));
            cells = cells.Set(_numbers.Step(Step.Prototype), new Cell(prototypes.Join(cells[_numbers.Step(Step.Prototype)]?.Value ?? Value.Empty), true));
        }

        // It may compare its keys in another way.
        State = State.WithHeap(State.Heap.Set(number, cells.Remove(_numbers.Step(Step.Folding))));
    }

    private (IntMap<Cell> Cells, Value Prototypes) Held(Value source)
    {
        IntMap<Cell>? cells = null;
        Value prototypes = Value.Empty;
        foreach (AbstractObject one in source.Objects)
        {
            IntMap<Cell> held = State.Heap[_numbers.Object(one)] ?? IntMap<Cell>.Empty;
            cells = cells is null ? held : IntMap<Cell>.Merge(cells, held, FlowStateLattice.Cells);
            if (one.Kind == ObjectKind.Entry || one.Shape.IsForeign)
            {
                prototypes = prototypes.Join(Value.Of(one));
            }
        }

        return (cells!, prototypes);
    }

    /// <summary>A copy, as of a struct or by <c>with</c>: the same cells, from here on its own.</summary>
    public Value Copy(Value original, Site site, ITypeSymbol? type) => Copy(original, site, ObjectShape.Of(type));

    /// <summary>The same of an object of which not only its type is known.</summary>
    public Value Copy(Value original, Site site, ObjectShape shape) =>
        original.Objects.IsEmpty ? original : Copy(original, AbstractObject.Made(site, shape), site, shape.Type);

    private Value Copy(Value original, AbstractObject copy, Site site, ITypeSymbol? type)
    {
        IReadOnlyList<(Step Step, ITypeSymbol Type, Value Value)> inner = Structs.In(type, body.Summaries) is { Count: > 0 } structs
            ? [.. structs.Select(one => (one.Step, one.Type, Read(original, one.Step, one.Type)))]
            : [];
        (IntMap<Cell> cells, Value prototypes) = Held(original);
        Make(copy);
        foreach (AbstractObject one in original.Objects)
        {
            Links?.Copied(one, copy);
        }

        int number = _numbers.Object(copy);
        State = State.WithHeap(State.Heap.Set(number, cells));
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
}
