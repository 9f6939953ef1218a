using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>The tries of a graph: where an exception goes from a block, and where the ways through a finally go on behind it.</summary>
/// <remarks>
/// A finally region is followed twice: as nodes of its own number for ways that go on behind it, and as their doubles (number plus
/// the count of blocks) for exceptions, which go on to the handlers around. So an overwrite in a try is not undone by what an exception
/// saw, and a handler further out sees what the finally has done.
/// </remarks>
internal sealed class Tries
{
    private readonly ControlFlowGraph _graph;
    private readonly int _count;
    private readonly List<int>[] _continuations;
    private readonly List<Catcher>?[] _handlers;

    public Tries(ControlFlowGraph graph)
    {
        _graph = graph;
        _count = graph.Blocks.Length;
        _continuations = new List<int>[_count];
        _handlers = new List<Catcher>?[_count * 2];
        foreach (BasicBlock block in graph.Blocks)
        {
            Continue(block.FallThroughSuccessor);
            Continue(block.ConditionalSuccessor);
        }
    }

    /// <summary>How many nodes there are: each block and its double.</summary>
    public int Nodes => _count * 2;

    public BasicBlock Block(int node) => _graph.Blocks[node % _count];

    public bool IsDouble(int node) => node >= _count;

    /// <summary>
    /// Where an exception at a node may go: every handler around it up to the double of the first finally, which hands it on. Filters
    /// further out are asked before that.
    /// </summary>
    public List<Catcher> CatchersAt(int node) => _handlers[node] ??= Catchers(Block(node), IsDouble(node));

    /// <summary>The node of a block that is reached from another: inside a doubled finally the ways stay among the doubles.</summary>
    public int Within(BasicBlock destination, BasicBlock from, bool isDouble) =>
        isDouble && FinallyOf(from.EnclosingRegion) is { } region && Lies(destination, region) ? destination.Ordinal + _count : destination.Ordinal;

    public int First(ControlFlowRegion region, BasicBlock from, bool isDouble) => Within(_graph.Blocks[region.FirstBlockOrdinal], from, isDouble);

    /// <summary>The nodes where the ways go on that went through a finally.</summary>
    public IEnumerable<int> Behind(ControlFlowRegion region, bool isDouble)
    {
        // A finally within a doubled one is doubled on either way.
        ControlFlowRegion? outer = isDouble ? FinallyOf(region.EnclosingRegion) : null;
        return _continuations[region.FirstBlockOrdinal] is { } continuations && (!isDouble || outer is not null)
            ? continuations.Select(next => outer is not null && Lies(_graph.Blocks[next], outer) ? next + _count : next)
            : [];
    }

    public static ControlFlowRegion? FinallyOf(ControlFlowRegion? region)
    {
        while (region is { Kind: not (ControlFlowRegionKind.Finally or ControlFlowRegionKind.Root) })
        {
            region = region.EnclosingRegion;
        }

        return region is { Kind: ControlFlowRegionKind.Finally } ? region : null;
    }

    private List<Catcher> Catchers(BasicBlock block, bool isDouble)
    {
        var handlers = new List<Catcher>();
        bool isHeld = false;
        for (ControlFlowRegion? region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } whole)
            {
                continue;
            }

            foreach (ControlFlowRegion sibling in whole.NestedRegions)
            {
                switch (sibling.Kind)
                {
                    case ControlFlowRegionKind.Catch when !isHeld:
                        handlers.Add(new Catcher(First(sibling, block, isDouble), sibling.ExceptionType, true, null));
                        break;
                    case ControlFlowRegionKind.FilterAndHandler:
                        handlers.Add(new Catcher(First(sibling, block, isDouble), sibling.ExceptionType, false, null));
                        break;
                    case ControlFlowRegionKind.Finally when !isHeld:
                        handlers.Add(new Catcher(sibling.FirstBlockOrdinal + _count, null, true, sibling));
                        isHeld = true;
                        break;
                }
            }
        }

        return handlers;
    }

    private static bool Lies(BasicBlock block, ControlFlowRegion region) =>
        block.Ordinal >= region.FirstBlockOrdinal && block.Ordinal <= region.LastBlockOrdinal;

    private void Continue(ControlFlowBranch? branch)
    {
        if (branch is null || branch.FinallyRegions.IsEmpty)
        {
            return;
        }

        for (int i = 0; i < branch.FinallyRegions.Length; i++)
        {
            int first = branch.FinallyRegions[i].FirstBlockOrdinal;
            int? next = i + 1 < branch.FinallyRegions.Length ? branch.FinallyRegions[i + 1].FirstBlockOrdinal : branch.Destination?.Ordinal;
            if (next is { } ordinal)
            {
                List<int> continuations = _continuations[first] ??= [];
                if (!continuations.Contains(ordinal))
                {
                    continuations.Add(ordinal);
                }
            }
        }
    }
}
