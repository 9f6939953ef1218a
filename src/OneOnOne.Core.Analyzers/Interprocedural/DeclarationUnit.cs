using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>A piece of a file that is relevant or not as a whole: a member, the head of a type, the top-level statements.</summary>
/// <param name="node">The declaration; of a type's head the whole type.</param>
/// <param name="span">What of it counts.</param>
/// <param name="text">The file's text.</param>
internal sealed class DeclarationUnit(SyntaxNode node, TextSpan span, SourceText text)
{
    private IdentifierSet? _identifiers;

    public SyntaxNode Node { get; } = node;

    public TextSpan Span { get; } = span;

    // Two threads may both read the text; each reads the same.
    public IdentifierSet Identifiers => _identifiers ??= new IdentifierSet(text, Span);

    /// <summary>The names in it that may be one of some, in the order of the text.</summary>
    /// <param name="hashes">The names, as <see cref="IdentifierText.Hash"/> has them.</param>
    /// <remarks>Most members have few of those that are looked for: they are gone to, and the nodes between them are not made.</remarks>
    public IEnumerable<SimpleNameSyntax> Names(HashSet<int> hashes) =>
        Identifiers.IsPlain
            ? IdentifierText.Places(text, Span, hashes).Select(place => Node.FindToken(place)).Where(token => Span.Contains(token.Span)).Select(token => token.Parent).OfType<SimpleNameSyntax>()
            : Node.DescendantNodes(Span).OfType<SimpleNameSyntax>().Where(name => Span.Contains(name.Identifier.Span));
}
