using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE2007: a consent that is kept in a static member, or used for one note after the other.</summary>
[NoCodeFix("whom to ask for the other notes, nobody but the author can say")]
internal static class ConsentIsShared
{
    public const string Id = "ONE2007";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Consent is shared",
        "One consent, '{0}', serves each '{4}' at {1}{2}; {3}",
        RulePages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A consent is specific: one note, one version, named persons, a number of uses. Kept where everybody can reach it, or held against one note after the other, it is a blanket.",
        helpLinkUri: RulePages.Root + nameof(ConsentIsShared) + ".md");

    public static bool Reports(Finding finding) => finding.Origin.Label == Label.ConsentReused;
}
