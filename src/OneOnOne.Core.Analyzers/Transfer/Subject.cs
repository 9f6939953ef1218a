using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>The record or person that a consent is brought together with.</summary>
/// <param name="path">Which, where that is certain.</param>
/// <param name="text">As its author wrote it.</param>
/// <param name="isOneOfMany">Whether it is another one each time.</param>
/// <param name="loop">The loop in which it is, if it is in one that is written here.</param>
internal readonly struct Subject(AccessPath? path, string text, bool isOneOfMany, SyntaxNode? loop)
{
    public AccessPath? Path { get; } = path;

    public string Text { get; } = text;

    public bool IsOneOfMany { get; } = isOneOfMany;

    public SyntaxNode? Loop { get; } = loop;
}
