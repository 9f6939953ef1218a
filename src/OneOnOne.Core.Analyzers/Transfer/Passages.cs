using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Whether one run of a body may pass two places: what happens on one way only has nothing to do with what happens on another.</summary>
/// <remarks>
/// Law: where it is not known, it may. Text that is looked at and refused is no other text than what is accepted, so a choice that
/// asks it parts nothing.
/// </remarks>
internal sealed class Passages(ImmutableArray<ControlFlowGraph> graphs)
{
    public bool MayPassBoth(Site one, Site other)
    {
        foreach (ControlFlowGraph graph in graphs)
        {
            BasicBlock? first = BlockOf(graph, one);
            BasicBlock? second = BlockOf(graph, other);
            if (first is not null && second is not null)
            {
                return first.Ordinal == second.Ordinal || Reaches(graph, first, second) || Reaches(graph, second, first)
                    || IsAskedItself(graph, first, second, one);
            }
        }

        return true;
    }

    /// <summary>The block that holds the whole of a place; what is parted among blocks by a choice within it is in none.</summary>
    private static BasicBlock? BlockOf(ControlFlowGraph graph, Site place)
    {
        foreach (BasicBlock block in graph.Blocks)
        {
            foreach (IOperation operation in block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
            {
                if (ReferenceEquals(operation.Syntax.SyntaxTree, place.Tree) && operation.Syntax.Span.Contains(place.Span))
                {
                    return block;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the choice between two blocks asks what one of them speaks of.</summary>
    private static bool IsAskedItself(ControlFlowGraph graph, BasicBlock first, BasicBlock second, Site place)
    {
        HashSet<ISymbol> spoken = Spoken(first.Operations.AddRange(Branch(first)), operation => place.Span.Contains(operation.Syntax.Span));
        foreach (BasicBlock block in graph.Blocks)
        {
            if (block.ConditionKind != ControlFlowConditionKind.None && Reaches(graph, block, first) && Reaches(graph, block, second)
                && Spoken(Branch(block), _ => true).Overlaps(spoken))
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<IOperation> Branch(BasicBlock block) => block.BranchValue is { } value ? [value] : [];

    private static HashSet<ISymbol> Spoken(ImmutableArray<IOperation> operations, Func<IOperation, bool> counts)
    {
        var symbols = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (IOperation operation in operations.SelectMany(one => one.DescendantsAndSelf()).Where(counts))
        {
            ISymbol? symbol = operation switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                _ => null,
            };
            if (symbol is not null)
            {
                symbols.Add(symbol);
            }
        }

        return symbols;
    }

    private static bool Reaches(ControlFlowGraph graph, BasicBlock from, BasicBlock to)
    {
        var seen = new bool[graph.Blocks.Length];
        var pending = new Stack<BasicBlock>();
        pending.Push(from);
        while (pending.Count > 0)
        {
            BasicBlock block = pending.Pop();
            foreach (int next in Next(block))
            {
                if (next == to.Ordinal)
                {
                    return true;
                }

                if (!seen[next])
                {
                    seen[next] = true;
                    pending.Push(graph.Blocks[next]);
                }
            }
        }

        return false;
    }

    private static IEnumerable<int> Next(BasicBlock block)
    {
        foreach (ControlFlowBranch? branch in new[] { block.FallThroughSuccessor, block.ConditionalSuccessor })
        {
            if (branch?.Destination is { } destination)
            {
                yield return destination.Ordinal;
            }
        }

        // From anywhere in a try it may go on in any of its handlers.
        for (ControlFlowRegion? region = block.EnclosingRegion; region is { EnclosingRegion: { } outer }; region = outer)
        {
            if (region.Kind == ControlFlowRegionKind.Try)
            {
                foreach (ControlFlowRegion handler in outer.NestedRegions)
                {
                    if (handler.Kind != ControlFlowRegionKind.Try)
                    {
                        yield return handler.FirstBlockOrdinal;
                    }
                }
            }
        }
    }
}
