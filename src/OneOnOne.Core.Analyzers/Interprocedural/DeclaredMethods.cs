using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Every member of a file that has a body; what is written inside it comes with it.</summary>
internal static class DeclaredMethods
{
    public static IEnumerable<IMethodSymbol> In(SemanticModel model, CancellationToken cancellation)
    {
        SyntaxNode root = model.SyntaxTree.GetRoot(cancellation);
        if (root is CompilationUnitSyntax unit && unit.Members.Any(SyntaxKind.GlobalStatement)
            && model.GetDeclaredSymbol(unit, cancellation) is { } program)
        {
            yield return program;
        }

        foreach (SyntaxNode node in root.DescendantNodes())
        {
            switch (node)
            {
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax:
                    if (model.GetDeclaredSymbol(node, cancellation) is IMethodSymbol method)
                    {
                        yield return method.PartialImplementationPart ?? method;
                    }

                    break;
                case BasePropertyDeclarationSyntax:
                    if (model.GetDeclaredSymbol(node, cancellation) is IPropertySymbol { GetMethod: { } getter }
                        && node is PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax { ExpressionBody: not null })
                    {
                        yield return getter;
                    }

                    break;
                case TypeDeclarationSyntax:
                    if (model.GetDeclaredSymbol(node, cancellation) is INamedTypeSymbol type)
                    {
                        foreach (IMethodSymbol constructor in Constructors(type))
                        {
                            yield return constructor;
                        }
                    }

                    break;
            }
        }
    }

    /// <summary>Constructors that have no declaration of their own: a type's default one, a primary one, one for static fields.</summary>
    private static IEnumerable<IMethodSymbol> Constructors(INamedTypeSymbol type)
    {
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (constructor.DeclaringSyntaxReferences.IsEmpty || constructor.DeclaringSyntaxReferences[0].GetSyntax() is TypeDeclarationSyntax)
            {
                yield return constructor;
            }
        }

        foreach (IMethodSymbol constructor in type.StaticConstructors)
        {
            if (constructor.DeclaringSyntaxReferences.IsEmpty || constructor.IsImplicitlyDeclared)
            {
                yield return constructor;
            }
        }
    }
}
