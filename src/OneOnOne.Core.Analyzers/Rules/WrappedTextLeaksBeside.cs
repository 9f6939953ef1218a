using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE1010: the text that content is made of also goes where content must not.</summary>
internal static class WrappedTextLeaksBeside
{
    public const string Id = "ONE1010";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Wrapped text leaks beside",
        "'{0}' becomes note content and also reaches {1}{2}; {3}",
        RulePages.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Text is as confidential before it is wrapped as it is after. What a NoteContent protects, its raw string gives away when it is logged or stored beside it.",
        helpLinkUri: RulePages.Root + nameof(WrappedTextLeaksBeside) + ".md");

    public static bool Reports(Finding finding) => finding.Origin.Label == Label.Wrapped && !finding.Sink.ServesParticipants;
}
