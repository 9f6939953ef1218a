using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE2006: released text in a log, whose readers the consent does not name.</summary>
internal static class ReleasedTextReachesLog
{
    public const string Id = "ONE2006";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Released text reaches a log",
        "Text released from '{0}' reaches {1}{2}; {3}",
        RulePages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A consent releases text to the persons that it names. Whoever reads the log is not among them.",
        helpLinkUri: RulePages.Root + nameof(ReleasedTextReachesLog) + ".md");

    public static bool Reports(Finding finding) =>
        finding.Origin.Label == Label.Released && finding.Sink.Kind == SinkKind.Log;
}
