using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OneOnOne.CodeFixes;

/// <summary>Logs, tags or throws the note's id where its content was.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseTheIdFixer)), Shared]
public sealed class UseTheIdFixer : CodeFixProvider
{
    private const string Title = "Use the note's Id instead";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        RuleIds.NoteContentReachesLog,
        RuleIds.NoteContentReachesTelemetry,
        RuleIds.NoteContentInException,
        RuleIds.ConfidentialObjectReachesSink,
        RuleIds.ReleasedTextReachesLog,
    ];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            Dictionary<ExpressionSyntax, ExpressionSyntax?> ids = LeakingExpression.AllAt(root, model, diagnostic)
                .ToDictionary(leak => leak.Part, leak => Replacement(model, leak));
            if (ids.Count > 0 && !ids.ContainsValue(null))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Title,
                        _ => Task.FromResult(context.Document.WithSyntaxRoot(
                            root.ReplaceNodes(ids.Keys, (part, _) => ids[part]!.WithTriviaFrom(part)))),
                        equivalenceKey: nameof(UseTheIdFixer)),
                    diagnostic);
            }
        }
    }

    private static ExpressionSyntax? Replacement(SemanticModel model, LeakingExpression leak)
    {
        int position = leak.Part.SpanStart;
        RecordId? id = leak.Source is { } source ? RecordId.Of(model, source, position) : null;
        id ??= RecordId.Of(model, leak.Part, position);
        return id is null ? null
            : leak.Part.Parent is InterpolationSyntax || Fits(model, leak.Part, id) ? id.Expression
            : Takes(model, leak.Part, SpecialType.System_String) ? AsText(id.Expression)
            : null;
    }

    // Text that becomes an id may still have to be text: an argument of type string, the only text of a concatenation.
    private static bool Fits(SemanticModel model, ExpressionSyntax part, RecordId id) =>
        part.Parent is BinaryExpressionSyntax sum && LeakingExpression.IsPrinted(part)
            ? model.GetTypeInfo(sum.Left == part ? sum.Right : sum.Left).Type?.SpecialType == SpecialType.System_String
            : model.GetTypeInfo(part).ConvertedType is { } wanted && model.Compilation.ClassifyConversion(id.Type, wanted).IsImplicit;

    private static bool Takes(SemanticModel model, ExpressionSyntax part, SpecialType type) =>
        model.GetTypeInfo(part).ConvertedType?.SpecialType == type;

    private static ExpressionSyntax AsText(ExpressionSyntax id) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, id, SyntaxFactory.IdentifierName(nameof(ToString))));
}
