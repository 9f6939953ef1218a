using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE2002: a consent that was made for one note is used for another.</summary>
[NoCodeFix("which of the two notes is meant, nobody but the author can say")]
internal static class ConsentIsForAnotherNote
{
    public const string Id = "ONE2002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Consent is for another note",
        "The consent for '{0}' is used for '{4}' at {1}{2}; {3}",
        RulePages.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A confider agrees to have one thing told, in one version and to named persons. There is no blanket consent: what was agreed of one note opens no other.",
        helpLinkUri: RulePages.Root + nameof(ConsentIsForAnotherNote) + ".md");

    public static bool Reports(Finding finding) => finding.Origin.Label == Label.ConsentFor;
}
