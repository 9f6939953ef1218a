using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Reporting;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE1005: note content in an exception's message or data.</summary>
internal static class NoteContentInException
{
    public const string Id = "ONE1005";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Note content in an exception",
        FindingMessage.Format,
        RulePages.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An exception travels to whoever catches it: a log, an error page, a bug report. Its message can name the note by its id.",
        helpLinkUri: RulePages.Root + nameof(NoteContentInException) + ".md");

    public static bool Reports(Sink sink) => sink.Kind is SinkKind.Exception;
}
