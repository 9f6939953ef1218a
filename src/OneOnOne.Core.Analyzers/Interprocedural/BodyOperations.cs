using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

    /// <summary>Of what a piece of a file declares, the roots that a body runs: of a field or property its own initialiser, of anything else all.</summary>
    public static IEnumerable<IOperation> Of(IMethodSymbol method, DeclarationUnit unit, SourceModels models, CancellationToken cancellation)
    {
        IEnumerable<SyntaxNode?> own = method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor) ? []
            : unit.Node switch
            {
                BaseFieldDeclarationSyntax fields => fields.Declaration.Variables.Select(variable => variable.Initializer),
                PropertyDeclarationSyntax property => [property.Initializer],
                _ => [],
            };
        return own.Any()
            ? own.Select(node => node is null || IsBlank(node) ? null : Root(node, models, cancellation)).OfType<IOperation>()
            : Of(method, models, cancellation);
    }

    /// <summary>Whether an initialiser says nothing but a constant or an empty collection, which need not be bound to see that.</summary>
    private static bool IsBlank(SyntaxNode initialiser)
    {
        ExpressionSyntax? value = (initialiser as EqualsValueClauseSyntax)?.Value;
        while (value is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven)
        {
            value = forgiven.Operand;
        }

        return value is LiteralExpressionSyntax or CollectionExpressionSyntax { Elements.Count: 0 };
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
