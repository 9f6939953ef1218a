using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Whether a variable still holds what it holds at a place, whenever a function that captures it there may run.</summary>
/// <remarks>By its name alone: another variable of that name in the same member makes it unsteady, which asks for one guard too many.</remarks>
internal static class Steadiness
{
    public static bool Of(ISymbol variable, SyntaxNode at)
    {
        foreach (SyntaxNode node in MemberAround(at).DescendantNodes())
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == variable.Name && IsAssigned(name) && MayComeAfter(name, at, variable))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAssigned(ExpressionSyntax name)
    {
        SyntaxNode? parent = name.Parent;
        if (parent is ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument && argument.RefKindKeyword.IsKind(SyntaxKind.None))
        {
            return IsAssigned(tuple);
        }

        return parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == name,
            PrefixUnaryExpressionSyntax => parent.IsKind(SyntaxKind.PreIncrementExpression) || parent.IsKind(SyntaxKind.PreDecrementExpression) || parent.IsKind(SyntaxKind.AddressOfExpression),
            PostfixUnaryExpressionSyntax => parent.IsKind(SyntaxKind.PostIncrementExpression) || parent.IsKind(SyntaxKind.PostDecrementExpression),
            ArgumentSyntax given => given.RefKindKeyword.IsKind(SyntaxKind.RefKeyword) || given.RefKindKeyword.IsKind(SyntaxKind.OutKeyword),
            RefExpressionSyntax => true,
            _ => false,
        };
    }

    /// <summary>Whether an assignment may happen later than a place is passed: it is written behind, comes round again, or is in a function.</summary>
    private static bool MayComeAfter(SyntaxNode assigned, SyntaxNode at, ISymbol variable)
    {
        if (assigned.SpanStart > at.SpanStart)
        {
            return true;
        }

        for (SyntaxNode? node = assigned.Parent; node is not (null or MemberDeclarationSyntax and not GlobalStatementSyntax); node = node.Parent)
        {
            bool isAround = node.Span.Contains(at.Span);
            if (node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax && !isAround)
            {
                return true;
            }

            if (isAround && node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax
                && !variable.DeclaringSyntaxReferences.Any(declared => node.Span.Contains(declared.Span)))
            {
                return true;
            }
        }

        return false;
    }

    private static SyntaxNode MemberAround(SyntaxNode at)
    {
        SyntaxNode node = at;
        while (node is not MemberDeclarationSyntax or GlobalStatementSyntax && node.Parent is { } parent)
        {
            node = parent;
        }

        return node;
    }
}
