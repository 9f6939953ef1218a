using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE3001: an action that a note prompts, and about which nobody asks whether it gives the source away.</summary>
[NoCodeFix("whether to wait, and for how long, is not for code to decide")]
internal static class ActionSkipsInferenceGuard
{
    public const string Id = "ONE3001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Action skips the inference guard",
        "'{0}' derives an action from a note past the inference guard{2}; {3}",
        RulePages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Acting is disclosing: whoever sees what you do, and when, may guess who told you. So it is asked about first, and it waits until it could have come from others.",
        helpLinkUri: RulePages.Root + nameof(ActionSkipsInferenceGuard) + ".md");

    public static bool Reports(Finding finding) => finding.Origin.Label == Label.Unasked;
}
