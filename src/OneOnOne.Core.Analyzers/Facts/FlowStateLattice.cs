using System.Collections.Immutable;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Facts;

/// <summary>Joins the states of two ways into one point.</summary>
/// <remarks>
/// A cell that only one way wrote is no longer definite: on the other way its object holds what it held before. That does not
/// concern an object that only one way made.
/// </remarks>
internal sealed class FlowStateLattice : ILattice<FlowState>
{
    public static readonly FlowStateLattice Instance = new();

    /// <summary>The cells of several ways, or of several things told as one: each holds what any of them holds, and is certain where all say so.</summary>
    public static readonly IntMap<Cell>.IMerger Cells = new CellMerger();

    private static readonly ValueMerger Values = new();
    private static readonly HeapMerger Heaps = new();

    public FlowState Join(FlowState left, FlowState right)
    {
        IntMap<Value> variables = IntMap<Value>.Merge(left.Variables, right.Variables, Values);
        IntMap<IntMap<Cell>> heap = IntMap<IntMap<Cell>>.Merge(left.Heap, right.Heap, Heaps);
        ImmutableArray<AccessPath> covered = Condition.Both(left.Covered, right.Covered);
        return ReferenceEquals(variables, left.Variables) && ReferenceEquals(heap, left.Heap) && covered == left.Covered
            ? left
            : new FlowState(variables, heap, covered);
    }

    private sealed class ValueMerger : IntMap<Value>.IMerger
    {
        public Value Both(int key, Value left, Value right) => left.Join(right);

        // A variable that only one way assigned is unassigned on the other: the compiler lets nobody read it.
        public Value OnlyLeft(int key, Value left) => left;

        public Value? OnlyRight(int key, Value right) => right;
    }

    private sealed class CellMerger : IntMap<Cell>.IMerger
    {
        public Cell Both(int key, Cell left, Cell right)
        {
            Value value = left.Value.Join(right.Value);
            bool isDefinite = left.IsDefinite && right.IsDefinite;
            TypeCondition? certainFor = left.IsDefinite ? right.CertainFor : right.IsDefinite || Equals(left.CertainFor, right.CertainFor) ? left.CertainFor : null;
            return ReferenceEquals(value, left.Value) && isDefinite == left.IsDefinite && ReferenceEquals(certainFor, left.CertainFor)
                ? left
                : new Cell(value, isDefinite) { CertainFor = certainFor };
        }

        public Cell OnlyLeft(int key, Cell left) => left.IsDefinite || left.CertainFor is not null ? new Cell(left.Value, false) : left;

        public Cell? OnlyRight(int key, Cell right) => OnlyLeft(key, right);
    }

    private sealed class HeapMerger : IntMap<IntMap<Cell>>.IMerger
    {
        public IntMap<Cell> Both(int key, IntMap<Cell> left, IntMap<Cell> right) => IntMap<Cell>.Merge(left, right, Cells);

        public IntMap<Cell> OnlyLeft(int key, IntMap<Cell> left) => ObjectNumber.ExistsAtEntry(key) ? left.Map(Cells.OnlyLeft) : left;

        public IntMap<Cell>? OnlyRight(int key, IntMap<Cell> right) => OnlyLeft(key, right);
    }
}
