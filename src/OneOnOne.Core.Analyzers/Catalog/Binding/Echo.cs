using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>The message of an exception of a type repeats what was at a path.</summary>
internal sealed class Echo(AccessPath path, Value text, INamedTypeSymbol exception)
{
    public AccessPath Path { get; } = path;

    /// <summary>What is there as text, as the message has it.</summary>
    public Value Text { get; } = text;

    public INamedTypeSymbol Exception { get; } = exception;
}
