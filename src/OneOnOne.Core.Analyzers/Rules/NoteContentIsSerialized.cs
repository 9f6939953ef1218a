using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Reporting;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE1003: note content is written by a serializer.</summary>
[NoCodeFix("what the other side needs instead is not for a tool to guess")]
internal static class NoteContentIsSerialized
{
    public const string Id = "ONE1003";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Note content is serialized",
        FindingMessage.Format,
        RulePages.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What is serialized is about to travel or to be kept. Only what the gate has opened for a participant may be written for that participant.",
        helpLinkUri: RulePages.Root + nameof(NoteContentIsSerialized) + ".md");

    public static bool Reports(Sink sink) => sink.Kind is SinkKind.Serialization;
}
