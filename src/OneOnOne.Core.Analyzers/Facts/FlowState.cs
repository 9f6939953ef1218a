using System.Collections.Immutable;
using OneOnOne.Analyzers.Solving;

namespace OneOnOne.Analyzers.Facts;

/// <summary>A heap cell: what was written, and whether it replaced all that was there before.</summary>
internal sealed class Cell(Value value, bool isDefinite)
{
    public Value Value { get; } = value;

    public bool IsDefinite { get; } = isDefinite;

    /// <summary>The type of somebody's object for which it did all the same: only a caller knows that object.</summary>
    public TypeCondition? CertainFor { get; init; }
}

/// <summary>What is known at one point of a body: variables, heap cells, and the records that consent covers.</summary>
/// <remarks>
/// Variables, objects and steps go by the numbers that the analysis of this body gave them. A cell that is absent, or not
/// definite, still holds what its object held at entry (an entry object), what it was copied from, or nothing.
/// </remarks>
internal sealed class FlowState(IntMap<Value> variables, IntMap<IntMap<Cell>> heap, ImmutableArray<AccessPath> covered)
{
    public static readonly FlowState Initial = new(IntMap<Value>.Empty, IntMap<IntMap<Cell>>.Empty, []);

    public IntMap<Value> Variables { get; } = variables;

    public IntMap<IntMap<Cell>> Heap { get; } = heap;

    /// <summary>Certain on every way here, so a join intersects.</summary>
    public ImmutableArray<AccessPath> Covered { get; } = covered;

    public Cell? this[int obj, int step] => Heap[obj]?[step];

    public FlowState WithVariable(int variable, Value value) => With(Variables.Set(variable, value), Heap, Covered);

    public FlowState WithCell(int obj, int step, Cell cell) =>
        With(Variables, Heap.Set(obj, (Heap[obj] ?? IntMap<Cell>.Empty).Set(step, cell)), Covered);

    public FlowState WithHeap(IntMap<IntMap<Cell>> heap) => With(Variables, heap, Covered);

    public FlowState WithVariables(IntMap<Value> variables) => With(variables, Heap, Covered);

    public FlowState WithCovered(ImmutableArray<AccessPath> covered) => With(Variables, Heap, covered);

    private FlowState With(IntMap<Value> variables, IntMap<IntMap<Cell>> heap, ImmutableArray<AccessPath> covered) =>
        ReferenceEquals(variables, Variables) && ReferenceEquals(heap, Heap) && covered == Covered
            ? this
            : new FlowState(variables, heap, covered);
}
