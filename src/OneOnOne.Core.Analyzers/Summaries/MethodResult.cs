using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>What following a body gave: what its callers need to know, and what it does wrong itself.</summary>
internal sealed class MethodResult(MethodSummary summary, ImmutableArray<Finding> findings, ImmutableArray<IMethodSymbol> functions)
{
    public static readonly MethodResult Nothing = new(MethodSummary.Nothing, [], []);

    public MethodSummary Summary { get; } = summary;

    public ImmutableArray<Finding> Findings { get; } = findings;

    /// <summary>The lambdas, local functions and query clauses that are written in it.</summary>
    public ImmutableArray<IMethodSymbol> Functions { get; } = functions;
}
