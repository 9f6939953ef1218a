using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Interprocedural;

/// <summary>Where a symbol stands in the source: by file, then by place.</summary>
/// <param name="file">The path of its file; <see langword="null"/> for what has none.</param>
/// <param name="start">Where in its file.</param>
internal readonly struct SourcePlace(string? file, int start) : IComparable<SourcePlace>
{
    private readonly string? _file = file;
    private readonly int _start = start;

    public static SourcePlace Of(ISymbol symbol) =>
        symbol.Locations is [{ SourceTree: { } tree, SourceSpan.Start: var start }, ..] ? new SourcePlace(tree.FilePath, start) : new SourcePlace(null, -1);

    public int CompareTo(SourcePlace other)
    {
        int order = string.CompareOrdinal(_file, other._file);
        return order != 0 ? order : _start.CompareTo(other._start);
    }
}
