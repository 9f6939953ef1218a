using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Facts;

/// <summary>A place in the source, as small as a path needs it.</summary>
/// <remarks>Equal by tree and span, so that analysing a body twice names the same places.</remarks>
internal sealed class Site(SyntaxTree tree, TextSpan span) : IEquatable<Site>
{
    public SyntaxTree Tree { get; } = tree;

    public TextSpan Span { get; } = span;

    public static Site Of(SyntaxNode node) => new(node.SyntaxTree, node.Span);

    public Location ToLocation() => Location.Create(Tree, Span);

    /// <summary>The source text of the place, on one line and no longer than a message can bear.</summary>
    public string Text()
    {
        string text = Tree.GetText().ToString(Span);
        int end = text.IndexOfAny(['\r', '\n']);
        if (end >= 0)
        {
            text = text.Substring(0, end).TrimEnd() + "…";
        }

        return text.Length <= 60 ? text : text.Substring(0, 59) + "…";
    }

    public bool Equals(Site? other) => other is not null && ReferenceEquals(Tree, other.Tree) && Span.Equals(other.Span);

    public override bool Equals(object? obj) => Equals(obj as Site);

    public override int GetHashCode() => Span.GetHashCode();
}
