using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE1008: a confidential object itself at a sink, redacted at best.</summary>
internal static class ConfidentialObjectReachesSink
{
    public const string Id = "ONE1008";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A confidential object reaches a sink",
        "'{0}' is confidential and reaches {1}{2}; {3}",
        RulePages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A note or another object of a confidential type prints a placeholder at best, and its content the day somebody gives the type a ToString. Its id says what is needed.",
        helpLinkUri: RulePages.Root + nameof(ConfidentialObjectReachesSink) + ".md");

    public static bool Reports(Finding finding) => finding.Origin.Label == Label.ConfidentialObject;
}
