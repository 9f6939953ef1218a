using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Reporting;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE1004: note content in an activity, a metric or an event.</summary>
internal static class NoteContentReachesTelemetry
{
    public const string Id = "ONE1004";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Note content reaches telemetry",
        FindingMessage.Format,
        RulePages.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Tags and events go to a monitoring system with readers and retention of its own. An id tells as much about a fault, and nothing about a person.",
        helpLinkUri: RulePages.Root + nameof(NoteContentReachesTelemetry) + ".md");

    public static bool Reports(Sink sink) => sink.Kind is SinkKind.Telemetry;
}
