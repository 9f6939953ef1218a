using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>What the compiler made of a body's text: the roots that graphs are made of, in the order in which they run.</summary>
internal static class BodyOperations
{
    /// <summary>A constructor's initialisers before its own body; none for a member without one.</summary>
    public static IEnumerable<IOperation> Of(IMethodSymbol method, SourceModels models, CancellationToken cancellation)
    {
        foreach (SyntaxNode initialiser in Initialisers.Of(method))
        {
            if (Root(initialiser, models, cancellation) is { } root)
            {
                yield return root;
            }
        }

        if (!method.IsImplicitlyDeclared && models.Declaration(method) is { } declaration && Root(declaration, models, cancellation) is { } body)
        {
            yield return body;
        }
    }

    private static IOperation? Root(SyntaxNode node, SourceModels models, CancellationToken cancellation)
    {
        if (!models.Has(node.SyntaxTree))
        {
            return null;
        }

        IOperation? operation = models.For(node.SyntaxTree).GetOperation(node, cancellation);
        while (operation?.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
