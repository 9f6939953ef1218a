using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Catalog;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE9001: a line of a model file that does not parse or names no symbol.</summary>
[NoCodeFix("which member was meant is known to the author alone")]
internal static class ModelLineIsInvalid
{
    public const string Id = "ONE9001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A line of a model file is invalid",
        "This line of the model says nothing: {0}",
        RulePages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A line that cannot be read, or names a symbol that does not exist, protects nothing, and nobody would notice.",
        helpLinkUri: RulePages.Root + nameof(ModelLineIsInvalid) + ".md");

    /// <summary>The errors of one file, where they stand in it.</summary>
    public static IEnumerable<Diagnostic> In(AdditionalText file, Knowledge knowledge)
    {
        foreach (ModelError error in knowledge.Errors)
        {
            if (error.FilePath == file.Path)
            {
                yield return Diagnostic.Create(Descriptor, error.ToLocation(), error.Message);
            }
        }
    }
}
