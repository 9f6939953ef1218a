using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.CodeFixes;

/// <summary>Gives a <c>#pragma warning disable</c> a comment at its end for the reason.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuppressionReasonFixer)), Shared]
public sealed class SuppressionReasonFixer : CodeFixProvider
{
    private const string Title = "Add a comment for the reason";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.SuppressionWithoutReason];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SyntaxNode? pragma = root?.FindNode(context.Span, findInsideTrivia: true).FirstAncestorOrSelf<PragmaWarningDirectiveTriviaSyntax>();
        if (pragma is not null && !pragma.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)))
        {
            context.RegisterCodeFix(
                CodeAction.Create(Title, cancellation => AddReasonAsync(context.Document, pragma.Span, cancellation), equivalenceKey: nameof(SuppressionReasonFixer)),
                context.Diagnostics);
        }
    }

    private static async Task<Document> AddReasonAsync(Document document, TextSpan pragma, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        TextLine line = text.Lines.GetLineFromPosition(pragma.Start);
        int end = line.Start + line.ToString().TrimEnd().Length;
        return document.WithText(text.Replace(TextSpan.FromBounds(end, line.End), " // " + ReasonPlaceholder.Text));
    }
}
