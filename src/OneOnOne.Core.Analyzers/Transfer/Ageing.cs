using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>
/// What becomes of a thing when another is made at its place: it is one of the older ones from then on, and all of those are told as
/// one (the recency abstraction of Balakrishnan and Reps, 2006). Only the newest is one thing, whose cells a write can replace.
/// </summary>
internal static class Ageing
{
    /// <summary>The state in which none of what is made now has been made before.</summary>
    public static FlowState Of(FlowState state, IReadOnlyCollection<AbstractObject> made, Numbering numbers)
    {
        HashSet<AbstractObject>? newest = null;
        IntMap<IntMap<Cell>> heap = state.Heap;
        foreach (AbstractObject one in made)
        {
            int number = numbers.Object(one);
            if (heap[number] is not { } cells)
            {
                continue;
            }

            int older = numbers.Object(one.Older());
            heap = heap.Remove(number).Set(older, IntMap<Cell>.Merge(heap[older] ?? IntMap<Cell>.Empty, cells, FlowStateLattice.Cells));
            (newest ??= []).Add(one);
        }

        return newest is null
            ? state
            : state
                .WithHeap(heap.Map((_, cells) => cells.Map((_, cell) => Renamed(cell, newest))))
                .WithVariables(state.Variables.Map((_, value) => Renamed(value, newest)));
    }

    private static Cell Renamed(Cell cell, HashSet<AbstractObject> newest)
    {
        Value renamed = Renamed(cell.Value, newest);
        return ReferenceEquals(renamed, cell.Value) ? cell : new Cell(renamed, cell.IsDefinite);
    }

    private static Value Renamed(Value value, HashSet<AbstractObject> newest)
    {
        ImmutableArray<AbstractObject> objects = value.Objects;
        foreach (AbstractObject one in value.Objects)
        {
            if (one is { Kind: ObjectKind.Made, IsOlder: false } && newest.Contains(one))
            {
                AbstractObject older = one.Older();
                objects = objects.Remove(one);
                objects = objects.Contains(older) ? objects : objects.Add(older);
            }
        }

        return objects == value.Objects ? value : value.WithObjects(objects).WithIdentity(null);
    }
}
