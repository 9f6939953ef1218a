using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Objects that are handed out and copied: what they hold then.</summary>
internal sealed partial class Memory
{
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
        foreach (AbstractObject one in original.Objects)
        {
            Links?.Copied(one, copy);
        }

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
}
