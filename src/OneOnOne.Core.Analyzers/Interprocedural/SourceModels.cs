using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>The semantic models of a compilation's own trees: one for each, so that a lambda is the same symbol whoever asks.</summary>
internal sealed class SourceModels(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    /// <summary>Whether a tree is this compilation's. In an IDE a project reference's symbols have trees of their own.</summary>
    public bool Has(SyntaxTree tree) => compilation.ContainsSyntaxTree(tree);

#pragma warning disable RS1030 // A callee may be written in any file; within the compiler this gives the driver's own model.
    public SemanticModel For(SyntaxTree tree) => _models.GetOrAdd(tree, one => compilation.GetSemanticModel(one));
#pragma warning restore RS1030

    /// <summary>The syntax that declares a symbol here.</summary>
    public SyntaxNode? Declaration(ISymbol symbol)
    {
        foreach (SyntaxReference reference in symbol.DeclaringSyntaxReferences)
        {
            if (Has(reference.SyntaxTree))
            {
                return reference.GetSyntax();
            }
        }

        return null;
    }

    public bool IsSource(ISymbol symbol)
    {
        if (symbol.ContainingAssembly is not { } assembly || !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly))
        {
            return false;
        }

        if (!symbol.IsImplicitlyDeclared)
        {
            return true;
        }

        foreach (SyntaxReference reference in symbol.OriginalDefinition.DeclaringSyntaxReferences)
        {
            if (Has(reference.SyntaxTree))
            {
                return true;
            }
        }

        return symbol.IsImplicitlyDeclared && symbol.ContainingType is { } type && IsSource(type);
    }
}
