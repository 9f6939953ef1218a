using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE2001: null, default or <c>null!</c> where a consent is required.</summary>
[NoCodeFix("whom to ask, and what for, nobody but the author can say")]
internal static class ConsentIsNull
{
    public const string Id = "ONE2001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Consent is null",
        "'{0}' comes to {1}{2}, which requires a consent; {3}",
        RulePages.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Nothing is told without a consent that was given. A null that is passed in its place compiles where nullable warnings are off or silenced, and asks nobody.",
        helpLinkUri: RulePages.Root + nameof(ConsentIsNull) + ".md");

    public static bool Reports(Finding finding) => finding.Origin.Label == Label.NoConsent;
}
