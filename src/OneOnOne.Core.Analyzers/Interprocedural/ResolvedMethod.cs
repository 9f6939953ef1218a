using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>A member that a call may reach, and the types of receiver for which it does.</summary>
internal sealed class ResolvedMethod(IMethodSymbol method)
{
    public IMethodSymbol Method { get; } = method;

    public List<INamedTypeSymbol> Types { get; } = [];
}
