using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>What runs before a constructor's own body: the initialisers of its type's fields and properties.</summary>
internal static class Initialisers
{
    /// <summary>The initialisers that a constructor runs, in textual order; none for one that hands over to another.</summary>
    public static IEnumerable<SyntaxNode> Of(IMethodSymbol constructor)
    {
        if (!Runs(constructor))
        {
            yield break;
        }

        foreach (ISymbol member in constructor.ContainingType.GetMembers())
        {
            if (member.IsStatic != constructor.IsStatic || member is not (IFieldSymbol { IsConst: false } or IPropertySymbol))
            {
                continue;
            }

            foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
            {
                switch (reference.GetSyntax())
                {
                    case VariableDeclaratorSyntax { Initializer: { } initialiser }:
                        yield return initialiser;
                        break;
                    case PropertyDeclarationSyntax { Initializer: { } initialiser }:
                        yield return initialiser;
                        break;
                }
            }
        }
    }

    public static bool Runs(IMethodSymbol constructor)
    {
        if (constructor.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor))
        {
            return false;
        }

        foreach (SyntaxReference reference in constructor.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.ThisKeyword })
            {
                return false;
            }
        }

        // A record's copy constructor copies what is there.
        return !(constructor.IsImplicitlyDeclared && constructor.ContainingType.IsRecord && constructor.Parameters.Length == 1
            && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType));
    }
}
