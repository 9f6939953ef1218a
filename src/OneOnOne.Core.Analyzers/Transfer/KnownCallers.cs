using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Transfer;

/// <summary>Members that nobody can call whom the compilation does not show: no other type, no override's base, no framework by an attribute.</summary>
internal static class KnownCallers
{
    /// <summary>Whether all that may call a member is written in the type around it.</summary>
    public static bool Has(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsAbstract: false, IsOverride: false, IsExtern: false }
        && Scope(method) is not null && !IsContract(method) && method.GetAttributes().IsEmpty;

    /// <summary>The type within which alone a member can be named; <see langword="null"/> where there is none.</summary>
    public static INamedTypeSymbol? Scope(IMethodSymbol method)
    {
        INamedTypeSymbol? scope = null;
        for (ISymbol? one = method; one is not (null or INamespaceSymbol); one = one.ContainingSymbol)
        {
            if (one.DeclaredAccessibility == Accessibility.Private)
            {
                scope = one.ContainingType ?? scope;
            }
        }

        return scope;
    }

    private static bool IsContract(IMethodSymbol method)
    {
        if (method.DeclaredAccessibility == Accessibility.Private && method.ExplicitInterfaceImplementations.IsEmpty)
        {
            return false;
        }

        foreach (INamedTypeSymbol contract in method.ContainingType.AllInterfaces)
        {
            foreach (ISymbol member in contract.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
