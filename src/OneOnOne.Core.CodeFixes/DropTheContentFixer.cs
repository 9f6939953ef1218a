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
    // Two leaks of one message want to change one template: they are mended together and not merged afterwards.
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await MendAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false) ?? document);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await MendAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false) is { } mended)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, _ => Task.FromResult(mended), equivalenceKey: nameof(DropTheContentFixer)), diagnostic);
            }
        }
    }

    private static async Task<Document?> MendAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        List<TextChange> changes = [];
        List<MessageTemplate> templates = [];
        foreach (LeakingExpression leak in diagnostics.SelectMany(diagnostic => LeakingExpression.AllAt(root, model, diagnostic)))
        {
            if (leak.Part.Parent is InterpolationSyntax hole)
            {
                int start = text[hole.SpanStart - 1] == ' ' ? hole.SpanStart - 1 : hole.SpanStart;
                changes.Add(new TextChange(TextSpan.FromBounds(start, hole.Span.End), ""));
            }
            else if (leak.Part == leak.Argument && MessageTemplate.Around(model, leak.Argument) is { } template)
            {
                templates.Add(template);
            }
        }

        changes.AddRange(MessageTemplate.Removal(templates));
        return changes.Count == 0 ? null : document.WithText(text.WithChanges(Apart(changes)));
    }

    // What lies in something that goes goes with it.
    private static IEnumerable<TextChange> Apart(IEnumerable<TextChange> changes)
    {
        int end = 0;
        foreach (TextChange change in changes.Distinct().OrderBy(change => change.Span.Start).ThenByDescending(change => change.Span.Length))
        {
            if (change.Span.Start >= end)
            {
                end = change.Span.End;
                yield return change;
            }
        }
    }
}
