using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>The names by which the source of a compilation may annotate: the attribute's own, and what files call it.</summary>
internal static class AnnotationAliases
{
    private static readonly string[] s_own =
        ["Confidential", "ConfidentialAttribute", "ReleasesContent", "ReleasesContentAttribute", "ConsentGuard", "ConsentGuardAttribute"];

    private static readonly HashSet<int> s_hashes = [.. s_own.Select(IdentifierText.Hash)];

    public static IEnumerable<string> In(Compilation compilation)
    {
        foreach (string name in s_own)
        {
            yield return name;
        }

        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (FileIndex.Of(tree).Identifiers.HasAny(s_hashes) && tree.GetRoot() is CompilationUnitSyntax unit)
            {
                foreach (UsingDirectiveSyntax alias in Usings(unit))
                {
                    if (alias.Alias is { } name)
                    {
                        yield return name.Name.Identifier.ValueText;
                    }
                }
            }
        }
    }

    private static IEnumerable<UsingDirectiveSyntax> Usings(CompilationUnitSyntax unit) =>
        unit.Usings.Concat(unit.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<BaseNamespaceDeclarationSyntax>().SelectMany(space => space.Usings));
}
