using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>The order in which symbols stand in the source: by file, then by place.</summary>
internal sealed class SourceOrder : IComparer<ISymbol>
{
    public static readonly SourceOrder Instance = new();

    public int Compare(ISymbol? x, ISymbol? y)
    {
        Location? a = Place(x);
        Location? b = Place(y);
        int order = string.CompareOrdinal(a?.SourceTree?.FilePath, b?.SourceTree?.FilePath);
        return order != 0 ? order : (a?.SourceSpan.Start ?? -1).CompareTo(b?.SourceSpan.Start ?? -1);
    }

    private static Location? Place(ISymbol? symbol) => symbol is { Locations: [var first, ..] } ? first : null;
}
