using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>The graphs of one body, in the order in which they run, and what is written inside it.</summary>
/// <param name="declaration">The syntax that declares it.</param>
/// <param name="graphs">A constructor's initialisers before its own graph; one graph for most.</param>
/// <param name="captured">Its variables that lambdas and local functions share.</param>
/// <param name="functions">The functions that are written in it, at any depth.</param>
internal sealed class MethodBody(
    SyntaxNode declaration, ImmutableArray<ControlFlowGraph> graphs, ISet<ISymbol> captured, ImmutableArray<IMethodSymbol> functions)
{
    public SyntaxNode Declaration { get; } = declaration;

    public ImmutableArray<ControlFlowGraph> Graphs { get; } = graphs;

    public ISet<ISymbol> Captured { get; } = captured;

    public ImmutableArray<IMethodSymbol> Functions { get; } = functions;

    /// <summary>Every operation of its graphs, in the order of their blocks: walked once for all that look for something.</summary>
    public ImmutableArray<IOperation> Operations
    {
        get
        {
            if (field.IsDefault)
            {
                field = Walked();
            }

            return field;
        }
    }

    private ImmutableArray<IOperation> Walked()
    {
        ImmutableArray<IOperation>.Builder walked = ImmutableArray.CreateBuilder<IOperation>();
        foreach (ControlFlowGraph graph in Graphs)
        {
            foreach (BasicBlock block in graph.Blocks)
            {
                foreach (IOperation operation in block.Operations)
                {
                    Walk(operation, walked);
                }

                if (block.BranchValue is { } value)
                {
                    Walk(value, walked);
                }
            }
        }

        return walked.ToImmutable();
    }

    private static void Walk(IOperation root, ImmutableArray<IOperation>.Builder walked)
    {
        var pending = new Stack<IOperation>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            IOperation operation = pending.Pop();
            walked.Add(operation);
            foreach (IOperation child in operation.ChildOperations.Reverse())
            {
                pending.Push(child);
            }
        }
    }
}
