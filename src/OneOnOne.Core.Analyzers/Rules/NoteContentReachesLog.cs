using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Reporting;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE1001: note content in a log, on the console, in debug output.</summary>
internal static class NoteContentReachesLog
{
    public const string Id = "ONE1001";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Note content reaches a log",
        FindingMessage.Format,
        RulePages.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What is said in a 1:1 is confidential even if nobody asked for it. A log is read by people whom the confider never met, and kept for longer than anybody remembers.",
        helpLinkUri: RulePages.Root + nameof(NoteContentReachesLog) + ".md");

    public static bool Reports(Sink sink) => sink.Kind is SinkKind.Log or SinkKind.Console or SinkKind.Debug;
}
