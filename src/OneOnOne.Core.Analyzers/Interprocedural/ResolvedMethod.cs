using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>A member that a call may reach, and the types of receiver for which it does.</summary>
internal sealed class ResolvedMethod(IMethodSymbol method, ImmutableArray<INamedTypeSymbol> types)
{
    public IMethodSymbol Method { get; } = method;

    public ImmutableArray<INamedTypeSymbol> Types { get; } = types;
}
