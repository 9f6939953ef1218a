using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Where an exception may go from a block.</summary>
internal readonly struct Catcher(int node, ITypeSymbol? type, bool isCertain, ControlFlowRegion? withheld)
{
    public int Node { get; } = node;

    public ITypeSymbol? Type { get; } = type;

    /// <summary>Whether it takes every exception of its type: it asks no filter.</summary>
    public bool IsCertain { get; } = isCertain;

    /// <summary>The finally that it is, which keeps the exception until it is through.</summary>
    public ControlFlowRegion? Finally { get; } = withheld;
}
