using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Whether other assemblies can name and read a symbol.</summary>
internal static class Visibility
{
    public static bool IsVisible(ISymbol symbol)
    {
        if (symbol is IPropertySymbol { GetMethod: not { } or { DeclaredAccessibility: not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal) } })
        {
            return false;
        }

        for (ISymbol? one = symbol; one is not null and not INamespaceSymbol; one = one.ContainingSymbol)
        {
            if (one.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }
}
