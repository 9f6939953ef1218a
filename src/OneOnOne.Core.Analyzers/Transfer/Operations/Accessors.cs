using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneOnOne.Analyzers.Transfer.Operations;

/// <summary>Which accessors the compiler writes itself: those have no graph.</summary>
internal static class Accessors
{
    /// <summary>Whether both of its accessors are the compiler's own, so that it is no more than a field.</summary>
    public static bool IsAuto(IPropertySymbol property) =>
        IsAuto(property, property.GetMethod) && IsAuto(property, property.SetMethod) && !property.IsIndexer;

    public static bool IsAuto(IPropertySymbol property, IMethodSymbol? accessor)
    {
        if (accessor is null)
        {
            return true;
        }

        if (property.IsAbstract || property.IsExtern)
        {
            return false;
        }

        IPropertySymbol implementation = property.PartialImplementationPart ?? property;
        accessor = accessor.MethodKind == MethodKind.PropertyGet ? implementation.GetMethod ?? accessor : implementation.SetMethod ?? accessor;
        foreach (SyntaxReference reference in accessor.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case AccessorDeclarationSyntax { Body: null, ExpressionBody: null }:
                    return property.ContainingType?.TypeKind != TypeKind.Interface;
                case AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax:
                    return false;
            }
        }

        return accessor.IsImplicitlyDeclared || accessor.DeclaringSyntaxReferences.IsEmpty;
    }
}
