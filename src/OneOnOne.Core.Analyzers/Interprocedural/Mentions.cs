using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Whether a piece of a file that bears a relevant name means the relevant member by it.</summary>
internal static class Mentions
{
    public static bool Any(DeclarationUnit unit, HashSet<string> names, RelevantMembers relevant, SemanticModel model, CancellationToken cancellation)
    {
        foreach (ISymbol declared in DeclaredMethods.Members(unit, model, cancellation))
        {
            if (relevant.Has(declared) || relevant.IsSource(declared) || (names.Contains(Name(declared)) && relevant.Matters(declared)))
            {
                return true;
            }
        }

        foreach (SyntaxToken token in unit.Node.DescendantTokens(unit.Span, node => node.Span.IntersectsWith(unit.Span)))
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && unit.Span.Contains(token.Span) && names.Contains(token.ValueText)
                && token.Parent is { } node && IsMeant(node, relevant, model, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMeant(SyntaxNode node, RelevantMembers relevant, SemanticModel model, CancellationToken cancellation)
    {
        if (node is not SimpleNameSyntax)
        {
            // A declaration inside: what it is declared to be is named elsewhere.
            return false;
        }

        // An attribute says something of what it stands on, which is asked for its own label.
        SymbolInfo info = model.GetSymbolInfo(node, cancellation);
        if (info.Symbol is { } symbol)
        {
            return relevant.Matters(symbol);
        }

        // What is not bound (dynamic, an error) may be anything.
        return true;
    }

    private static string Name(ISymbol member) => member.Name.Substring(member.Name.LastIndexOf('.') + 1);
}
