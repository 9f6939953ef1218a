using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>A statement of a model file that does not parse or names nothing: what ONE9001 reports.</summary>
internal sealed class ModelError(string filePath, TextSpan span, LinePositionSpan lines, string message)
{
    public string FilePath { get; } = filePath;

    public TextSpan Span { get; } = span;

    public LinePositionSpan Lines { get; } = lines;

    /// <summary>What was expected there, in words.</summary>
    public string Message { get; } = message;

    public Location ToLocation() => Location.Create(FilePath, Span, Lines);

    public override string ToString() => $"{FilePath}({Lines.Start.Line + 1},{Lines.Start.Character + 1}): {Message}";
}
