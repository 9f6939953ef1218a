using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Reporting;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE1002: note content leaves the program for a file, a peer, a message, a page.</summary>
/// <remarks>It takes every kind of sink that no other rule does, so that a kind added later is never silent.</remarks>
internal static class NoteContentIsExported
{
    public const string Id = "ONE1002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Note content is exported",
        FindingMessage.Format,
        RulePages.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Content may leave the program only under a consent that names who receives it. A page or display may show it to the participant for whom the gate has opened it.",
        helpLinkUri: RulePages.Root + nameof(NoteContentIsExported) + ".md");
}
