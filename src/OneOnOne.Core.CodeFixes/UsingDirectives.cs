using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.CodeFixes;

/// <summary>The using directives of a file, where a fix writes a name that they do not bring in yet.</summary>
internal static class UsingDirectives
{
    /// <summary>The edit that brings a namespace in: among the usings there, in their order; before everything where there is none.</summary>
    /// <returns><see langword="null"/> where the type is known already at <paramref name="position"/>.</returns>
    public static TextChange? Adding(SemanticModel model, SyntaxNode root, SourceText text, int position, string space, string type)
    {
        if (root is not CompilationUnitSyntax unit
            || model.LookupNamespacesAndTypes(position, name: type).Any(known => known.ContainingNamespace?.ToDisplayString() == space))
        {
            return null;
        }

        string lineEnd = LineEnd(text);
        string directive = $"using {space};{lineEnd}";
        UsingDirectiveSyntax[] plain =
            [.. unit.Usings.Where(one => one is { Alias: null, StaticKeyword.RawKind: 0, GlobalKeyword.RawKind: 0, Name: not null })];
        if (plain.LastOrDefault(one => IsBefore(one.Name!.ToString(), space)) is { } before)
        {
            return new TextChange(new TextSpan(text.Lines.GetLineFromPosition(before.Span.End).EndIncludingLineBreak, 0), directive);
        }

        return plain.Length > 0
            ? new TextChange(new TextSpan(plain[0].SpanStart, 0), directive)
            : new TextChange(new TextSpan(unit.GetFirstToken(includeZeroWidth: true).SpanStart, 0), directive + lineEnd);
    }

    public static string LineEnd(SourceText text) => text.Lines[0] is { End: var end, EndIncludingLineBreak: var next } && next - end == 2 ? "\r\n" : "\n";

    // System first, as the formatter has it; the rest by name.
    private static bool IsBefore(string one, string other) =>
        IsSystem(one) == IsSystem(other) ? string.CompareOrdinal(one, other) < 0 : IsSystem(one);

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
