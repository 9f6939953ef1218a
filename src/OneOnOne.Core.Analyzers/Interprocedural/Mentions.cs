using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Whether a piece of a file that bears a relevant name means the relevant member by it.</summary>
internal static class Mentions
{
    public static bool Any(
        DeclarationUnit unit, ImmutableArray<ISymbol> members, HashSet<string> names, HashSet<int> hashes, RelevantMembers relevant, SemanticModel model, CancellationToken cancellation)
    {
        foreach (ISymbol declared in members)
        {
            if (relevant.Has(declared) || relevant.IsSource(declared) || (names.Contains(Name(declared)) && relevant.Matters(declared)))
            {
                return true;
            }
        }

        // All of them, because each may bring a type into use.
        bool any = false;
        foreach (SimpleNameSyntax name in unit.Names(hashes))
        {
            string text = name.Identifier.ValueText;
            if (names.Contains(text) && (!any || relevant.MayUse(text)))
            {
                any |= IsMeant(name, relevant, model, cancellation);
            }
        }

        return any;
    }

    // A declaration inside a member is no mention: what it is declared to be is named beside it.
    private static bool IsMeant(SimpleNameSyntax name, RelevantMembers relevant, SemanticModel model, CancellationToken cancellation)
    {
        ISymbol? symbol = model.GetSymbolInfo(name, cancellation).Symbol;
        relevant.Use(symbol);

        // What is not bound (dynamic, an error) may be anything.
        return symbol is null || relevant.Matters(symbol);
    }

    private static string Name(ISymbol member) => member.Name.Substring(member.Name.LastIndexOf('.') + 1);
}
