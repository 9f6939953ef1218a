using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>What following a body gave: what its callers need to know, and what it does wrong itself.</summary>
internal sealed class MethodResult(MethodSummary summary, ImmutableArray<Finding> findings, ImmutableArray<IMethodSymbol> functions)
{
    public static readonly MethodResult Nothing = new(MethodSummary.Nothing, [], []);

    public MethodSummary Summary { get; } = summary;

    public ImmutableArray<Finding> Findings { get; } = findings;

    /// <summary>Whose body; <see langword="null"/> where none was followed.</summary>
    public IMethodSymbol? Method { get; init; }

    /// <summary>What consent covers where functions are made or called here.</summary>
    public ImmutableArray<FunctionCover> Covers { get; init; } = [];

    /// <summary>What consent covers where members are called whose callers are all known.</summary>
    public ImmutableArray<CallCover> Calls { get; init; } = [];

    /// <summary>The edges of callees about their own state that this body met: whose, and where they are at home.</summary>
    public ImmutableArray<(IMethodSymbol Owner, Site Home)> Met { get; init; } = [];

    /// <summary>Types that were handed to generic code by name, as to a container that will build them.</summary>
    public ImmutableArray<INamedTypeSymbol> Registered { get; init; } = [];

    /// <summary>The callees that fill what they are handed, or statics of a type argument, with content of their own: what they fill is known here.</summary>
    public ImmutableArray<IMethodSymbol> Told { get; init; } = [];

    /// <summary>The lambdas, local functions and query clauses that are written in it.</summary>
    public ImmutableArray<IMethodSymbol> Functions { get; } = functions;
}
