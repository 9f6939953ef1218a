using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE2003: whoever asked for a consent, or vouches for it, grants it as well.</summary>
[NoCodeFix("who confided it, nobody but the author can say")]
internal static class ConsentGrantedByTheDiscloser
{
    public const string Id = "ONE2003";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Consent is granted by the discloser",
        "'{4}' grants at {1} what '{0}' asked for{2}; {3}",
        RulePages.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Only the person whose confidence it is can release it. Who heard it and would like to tell it asks, and does not answer as well.",
        helpLinkUri: RulePages.Root + nameof(ConsentGrantedByTheDiscloser) + ".md");

    public static bool Reports(Finding finding) => finding.Origin.Label == Label.ConsentAskedBy;
}
