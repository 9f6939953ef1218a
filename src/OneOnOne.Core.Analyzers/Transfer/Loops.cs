using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>The loops around a place, which the graph has dissolved and the syntax still knows.</summary>
internal static class Loops
{
    /// <summary>The innermost loop around a place that goes through things of which this is one.</summary>
    /// <remarks>
    /// In a foreach whatever was obtained within it is another thing each time. Other loops may be attempts at one thing, so there it has to be an
    /// element of something.
    /// </remarks>
    public static SyntaxNode? Around(SyntaxNode at, Value thing)
    {
        bool isElement = thing.Objects.Any(one => one is { Kind: ObjectKind.Entry, IsOne: false });
        for (SyntaxNode? node = at.Parent; node is not (null or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); node = node.Parent)
        {
            if (node is CommonForEachStatementSyntax && IsObtainedIn(node, thing)
                || node is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax && isElement && IsObtainedIn(node, thing))
            {
                return node;
            }
        }

        return null;
    }

    /// <summary>Whether a place is passed more than once in one activation.</summary>
    public static bool IsInOne(SyntaxNode at)
    {
        for (SyntaxNode? node = at; node is not (null or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); node = node.Parent)
        {
            if (node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what was obtained at a place is many things as seen from another: a loop or a lambda is around the one and not around the other.</summary>
    public static bool IsMany(Site site, SyntaxNode at)
    {
        for (SyntaxNode? node = site.Tree.GetRoot().FindNode(site.Span); node is not (null or MemberDeclarationSyntax); node = node.Parent)
        {
            if (node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or AnonymousFunctionExpressionSyntax
                && !(ReferenceEquals(node.SyntaxTree, at.SyntaxTree) && node.Span.Contains(at.Span)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsObtainedIn(SyntaxNode loop, Value thing) =>
        thing.Identity is { Root: RootKind.Made or RootKind.Passed, Site: { } site } && ReferenceEquals(site.Tree, loop.SyntaxTree) && loop.Span.Contains(site.Span);
}
