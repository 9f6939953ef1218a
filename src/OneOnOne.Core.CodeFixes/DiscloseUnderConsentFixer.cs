using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.CodeFixes;

/// <summary>Sends what the gate discloses under a consent, where content was sent as it was; asks the caller for what that needs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DiscloseUnderConsentFixer)), Shared]
public sealed class DiscloseUnderConsentFixer : CodeFixProvider
{
    private const string Title = "Disclose it under a consent";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.NoteContentIsExported];

    /// <inheritdoc/>
    // Two leaks of one method want the same parameters: they are mended together and not merged afterwards.
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
                    CodeAction.Create(Title, _ => Task.FromResult(mended), equivalenceKey: nameof(DiscloseUnderConsentFixer)), diagnostic);
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
        var edits = new DisclosureEdits(model, root, text);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (LeakingExpression.At(root, model, diagnostic) is { } leak && ConsentedDisclosure.Of(model, leak) is { } disclosure
                && !await IsNamedElsewhereAsync(document, disclosure, model, cancellation).ConfigureAwait(false))
            {
                edits.Add(disclosure);
            }
        }

        return edits.IsEmpty ? null : document.WithText(text.WithChanges(edits.Changes()));
    }

    // Whoever calls the method would have to give what it asks for from now on: that is for them to decide.
    private static async Task<bool> IsNamedElsewhereAsync(
        Document document, ConsentedDisclosure disclosure, SemanticModel model, CancellationToken cancellation)
    {
        foreach (SyntaxNode changed in disclosure.Redeclared)
        {
            if (model.GetDeclaredSymbol(changed, cancellation) is not { } symbol)
            {
                return true;
            }

            IEnumerable<ReferencedSymbol> named =
                await SymbolFinder.FindReferencesAsync(symbol, document.Project.Solution, cancellation).ConfigureAwait(false);
            if (named.Any(one => one.Locations.Any()))
            {
                return true;
            }
        }

        return false;
    }
}
