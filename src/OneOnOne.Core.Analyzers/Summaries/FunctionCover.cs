using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>What consent covers where a lambda or local function is made or called.</summary>
/// <param name="function">Which.</param>
/// <param name="body">The body in which that happens.</param>
/// <param name="isMade">Whether it is made there, and not called.</param>
/// <param name="covered">The records, in the words of the function.</param>
internal sealed class FunctionCover(IMethodSymbol function, IMethodSymbol body, bool isMade, ImmutableArray<AccessPath> covered)
{
    public IMethodSymbol Function { get; } = function;

    public IMethodSymbol Body { get; } = body;

    public bool IsMade { get; } = isMade;

    /// <summary>Whether it is handed to one callee where it is made, which calls it and has it no longer when it returns.</summary>
    public bool IsLent { get; init; }

    public ImmutableArray<AccessPath> Covered { get; } = covered;
}
