using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE1007: an exception whose message repeats what a member was given, which was note content, reaches a sink.</summary>
internal static class ParserEchoesNoteContent
{
    public const string Id = "ONE1007";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A parser echoes note content",
        "An exception repeats content of '{0}' and reaches {1}{2}; {3}",
        RulePages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Parsers and lookups put what they were given into the message of their exception. Whoever logs that exception logs the content, without ever having named it.",
        helpLinkUri: RulePages.Root + nameof(ParserEchoesNoteContent) + ".md");

    public static bool Reports(Finding finding) => finding.Origin.IsEcho;
}
