using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE2004: a consent that is asserted and used in one go, so that nobody was asked.</summary>
[NoCodeFix("asking somebody is no change of code")]
internal static class ConsentMintedBesideItsUse
{
    public const string Id = "ONE2004";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Consent is minted beside its use",
        "The consent that is asserted by '{0}' is used at {1}{2}; {3}",
        RulePages.Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A consent that is entered on the word of the one who wants to tell, and used in the same breath, is a formality: nobody was asked.",
        helpLinkUri: RulePages.Root + nameof(ConsentMintedBesideItsUse) + ".md");

    public static bool Reports(Finding finding) => finding.Origin.Label == Label.ConsentAsserted;
}
