using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE2005: the answer of a gate or guard is dropped, or content goes on where it was a refusal.</summary>
[NoCodeFix("what is to happen when the answer is no, nobody but the author can say")]
internal static class DecisionIsIgnored
{
    public const string Id = "ONE2005";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Decision is ignored",
        "The answer about '{0}' is ignored at {1}{2}; {3}",
        RulePages.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Who asks whether something may be told means to abide by the answer. An answer that is dropped, or a refusal after which content goes on, is worse than not to have asked.",
        helpLinkUri: RulePages.Root + nameof(DecisionIsIgnored) + ".md");

    public static bool Reports(Finding finding) => finding.Origin.Label == Label.DecisionIgnored || (finding.Origin.IsContent && finding.IsRefused);
}
