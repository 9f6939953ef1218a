using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>
/// What is obtained at a place once more is another record each time, so a consent that was asked for the one before is from now on a
/// consent for an earlier one.
/// </summary>
/// <remarks>The counterpart of <see cref="Ageing"/> for what was not made but obtained: an element, what a store found.</remarks>
internal static class Renewal
{
    /// <param name="evaluator">Who obtains it.</param>
    /// <param name="identity">What it is called, by the place where it is obtained.</param>
    /// <param name="type">Its type: only records have consents.</param>
    /// <param name="at">The place: what is in no loop is obtained once.</param>
    public static void Of(Evaluator evaluator, AccessPath identity, ITypeSymbol? type, SyntaxNode at)
    {
        if (type is null || !evaluator.Summaries.IsRecord(type) || !Loops.IsInOne(at))
        {
            return;
        }

        FlowState state = evaluator.Memory.State;
        evaluator.Memory.State = state
            .WithHeap(state.Heap.Map((_, cells) => cells.Map((_, cell) => Renamed(cell, identity))))
            .WithVariables(state.Variables.Map((_, value) => Renamed(value, identity)));
    }

    private static Cell Renamed(Cell cell, AccessPath identity)
    {
        Value renamed = Renamed(cell.Value, identity);
        return ReferenceEquals(renamed, cell.Value) ? cell : new Cell(renamed, cell.IsDefinite);
    }

    private static Value Renamed(Value value, AccessPath identity)
    {
        ImmutableArray<Flow> flows = value.Origins;
        foreach (Flow flow in value.Origins)
        {
            if (flow.Origin is { Label: Label.ConsentFor, Record: { } record } && record.SameRoot(identity))
            {
                var earlier = new Flow(flow.Origin.Reused(), flow.Way, flow.When);
                flows = flows.Remove(flow);
                flows = flows.Any(known => known.Origin.Equals(earlier.Origin)) ? flows : flows.Add(earlier);
            }
        }

        return flows == value.Origins ? value : value.WithOrigins(flows);
    }
}
