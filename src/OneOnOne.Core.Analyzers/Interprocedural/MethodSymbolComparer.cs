using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Interprocedural;

internal sealed class MethodSymbolComparer : IEqualityComparer<IMethodSymbol>
{
    public static readonly MethodSymbolComparer Instance = new();

    public bool Equals(IMethodSymbol? x, IMethodSymbol? y) => SymbolEqualityComparer.Default.Equals(x, y);

    public int GetHashCode(IMethodSymbol obj) => SymbolEqualityComparer.Default.GetHashCode(obj);
}
