using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>The message of an exception of a type repeats what was at a path.</summary>
internal sealed class Echo(AccessPath path, INamedTypeSymbol exception)
{
    public AccessPath Path { get; } = path;

    public INamedTypeSymbol Exception { get; } = exception;
}
