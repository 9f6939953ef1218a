using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Catalog;

/// <summary>A model file, parsed: its statements, and its lines that are none.</summary>
internal sealed class ModelFile(string path, SourceText text, ImmutableArray<ModelStatement> statements, ImmutableArray<ModelError> errors)
{
    public string Path { get; } = path;

    public SourceText Text { get; } = text;

    public ImmutableArray<ModelStatement> Statements { get; } = statements;

    public ImmutableArray<ModelError> Errors { get; } = errors;

    public static ModelFile Parse(string path, SourceText text, bool isBuiltIn = false)
    {
        ImmutableArray<ModelStatement>.Builder statements = ImmutableArray.CreateBuilder<ModelStatement>();
        ImmutableArray<ModelError>.Builder errors = ImmutableArray.CreateBuilder<ModelError>();
        foreach (TextLine line in text.Lines)
        {
            var parser = new ModelParser(line.ToString(), line.Start, isBuiltIn);
            if (parser.Parse() is { } statement)
            {
                statements.Add(statement);
            }
            else if (parser.Error is { } message)
            {
                errors.Add(ErrorAt(path, text, parser.ErrorSpan, message));
            }
        }

        return new ModelFile(path, text, statements.ToImmutable(), errors.ToImmutable());
    }

    public ModelError ErrorAt(TextSpan span, string message) => ErrorAt(Path, Text, span, message);

    private static ModelError ErrorAt(string path, SourceText text, TextSpan span, string message) =>
        new(path, span, text.Lines.GetLinePositionSpan(span), message);
}
