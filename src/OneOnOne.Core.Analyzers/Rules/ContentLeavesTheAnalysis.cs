using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE4002: content goes where the analysis cannot follow it. Off until a project asks for it.</summary>
[NoCodeFix("what becomes of content in code that cannot be seen is known to its author alone")]
internal static class ContentLeavesTheAnalysis
{
    public const string Id = "ONE4002";

    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Content leaves the analysis",
        "Content of '{0}' goes out of sight at {1}{2}; {3}",
        RulePages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        description: "Unknown code may keep content, send it or forget it. The analyzers take the default that the models page states; whoever wants to know each such place switches this rule on.",
        helpLinkUri: RulePages.Root + nameof(ContentLeavesTheAnalysis) + ".md");

    /// <summary>Whether any file asks for it: what nobody asks for is not computed.</summary>
    public static bool IsOn(Compilation compilation, CancellationToken cancellation)
    {
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(Id, out ReportDiagnostic set))
        {
            return IsOn(set);
        }

        if (compilation.Options.SyntaxTreeOptionsProvider is not { } options)
        {
            return false;
        }

        if (options.TryGetGlobalDiagnosticValue(Id, cancellation, out ReportDiagnostic global) && IsOn(global))
        {
            return true;
        }

        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (options.TryGetDiagnosticValue(tree, Id, cancellation, out ReportDiagnostic local) && IsOn(local))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOn(ReportDiagnostic severity) => severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Default);
}
