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
}
