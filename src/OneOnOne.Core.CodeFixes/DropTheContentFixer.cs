using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.CodeFixes;

/// <summary>Takes content out of a message: an argument with its placeholder, or the hole of an interpolated string.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DropTheContentFixer)), Shared]
public sealed class DropTheContentFixer : CodeFixProvider
{
    private const string Title = "Drop the content from the message";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        RuleIds.NoteContentReachesLog,
        RuleIds.NoteContentInException,
        RuleIds.WrappedTextLeaksBeside,
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

        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (LeakingExpression.At(root, model, diagnostic) is { } leak && Removal(model, leak, text) is { IsEmpty: false } changes)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Title,
                        _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))),
                        equivalenceKey: nameof(DropTheContentFixer)),
                    diagnostic);
            }
        }
    }

    private static ImmutableArray<TextChange> Removal(SemanticModel model, LeakingExpression leak, SourceText text)
    {
        if (leak.Part.Parent is InterpolationSyntax hole)
        {
            int start = text[hole.SpanStart - 1] == ' ' ? hole.SpanStart - 1 : hole.SpanStart;
            return [new TextChange(TextSpan.FromBounds(start, hole.Span.End), "")];
        }

        return leak.Part == leak.Argument && MessageTemplate.Around(model, leak.Argument) is { } template
            ? [.. template.Removal()]
            : [];
    }
}
