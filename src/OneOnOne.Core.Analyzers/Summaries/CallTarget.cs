using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>A member that a call may reach, with its summary.</summary>
/// <param name="summary">What it does.</param>
/// <param name="types">The types of receiver for which the call reaches it; none where that does not decide.</param>
internal readonly struct CallTarget(MethodSummary summary, ImmutableArray<INamedTypeSymbol> types)
{
    public MethodSummary Summary { get; } = summary;

    public ImmutableArray<INamedTypeSymbol> Types { get; } = types;
}
