using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OneOnOne.Analyzers.Rules;

/// <summary>ONE4003: a rule of ours is suppressed and nobody says why.</summary>
/// <remarks>Reads syntax and attribute names only; what it costs is a walk over the directives of files that have any.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuppressionWithoutReason : DiagnosticAnalyzer
{
    internal const string Id = "ONE4003";

    internal static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A suppression gives no reason",
        "{0} is suppressed here and nobody says why; {1}",
        RulePages.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A suppressed rule is a decision about somebody's confidence. Whoever reads the code later needs to know who may see what, and why.",
        helpLinkUri: RulePages.Root + nameof(SuppressionWithoutReason) + ".md");

    private const string SuppressMessage = "System.Diagnostics.CodeAnalysis.SuppressMessageAttribute";

    // Ours by number, with or without a name after the colon.
    private static readonly Regex s_ruleId = new("^ONE[0-9]{4}(:|$)", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxTreeAction(LookAtPragmas);
        context.RegisterSyntaxNodeAction(LookAtAttribute, SyntaxKind.Attribute);
    }

    private static void LookAtPragmas(SyntaxTreeAnalysisContext context)
    {
        SyntaxNode root = context.Tree.GetRoot(context.CancellationToken);
        if (!root.ContainsDirectives)
        {
            return;
        }

        for (DirectiveTriviaSyntax? directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma
                && pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)
                && !GivesReason(pragma))
            {
                if (pragma.ErrorCodes.Count == 0)
                {
                    context.ReportDiagnostic(Diagnostic.Create(
                        Descriptor, pragma.GetLocation(), "Every warning, and these rules with them,", "name the rules, or add the reason as a comment at the end of the line"));
                }

                foreach (ExpressionSyntax code in pragma.ErrorCodes)
                {
                    if (code is IdentifierNameSyntax { Identifier.ValueText: var rule } && s_ruleId.IsMatch(rule))
                    {
                        context.ReportDiagnostic(Diagnostic.Create(
                            Descriptor, code.GetLocation(), rule, "add the reason as a comment at the end of the line"));
                    }
                }
            }
        }
    }

    private static bool GivesReason(PragmaWarningDirectiveTriviaSyntax pragma)
    {
        foreach (SyntaxTrivia trivia in pragma.EndOfDirectiveToken.GetAllTrivia().Concat(pragma.DescendantTrivia()))
        {
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && Reason.IsGiven(trivia.ToString().TrimStart('/')))
            {
                return true;
            }
        }

        return false;
    }

    private static void LookAtAttribute(SyntaxNodeAnalysisContext context)
    {
        AttributeSyntax attribute = (AttributeSyntax)context.Node;
        if (attribute.ArgumentList is not { Arguments: { Count: >= 2 } arguments }
            || context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol is not IMethodSymbol { ContainingType: { } type }
            || type.ToDisplayString() != SuppressMessage)
        {
            return;
        }

        ExpressionSyntax? rule = null;
        string? justification = null;
        int position = 0;
        foreach (AttributeArgumentSyntax argument in arguments)
        {
            string? text = context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken).Value as string;
            if (argument.NameEquals is { Name.Identifier.ValueText: "Justification" })
            {
                justification = text;
            }
            else if (argument.NameEquals is null && (argument.NameColon?.Name.Identifier.ValueText ?? (position++ == 1 ? "checkId" : "")) == "checkId")
            {
                rule = text is not null && s_ruleId.IsMatch(text) ? argument.Expression : null;
            }
        }

        if (rule is not null && !Reason.IsGiven(justification))
        {
            string id = ((string)context.SemanticModel.GetConstantValue(rule, context.CancellationToken).Value!).Split(':')[0];
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, attribute.GetLocation(), id, "give it a Justification"));
        }
    }
}
