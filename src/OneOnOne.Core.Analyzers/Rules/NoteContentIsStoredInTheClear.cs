using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Reporting;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE1006: note content in a database or cache in plain text.</summary>
[NoCodeFix("sealing needs a key vault and a column for the box")]
internal static class NoteContentIsStoredInTheClear
{
    public const string Id = "ONE1006";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Note content is stored in the clear",
        FindingMessage.Format,
        RulePages.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Nobody but the two participants may read a note, and that includes those who run the database. Seal content before it is stored.",
        helpLinkUri: RulePages.Root + nameof(NoteContentIsStoredInTheClear) + ".md");

    public static bool Reports(Sink sink) => sink.Kind is SinkKind.Database or SinkKind.Cache;
}
