using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.CodeFixes;

/// <summary>Puts <c>TryParse</c> or <c>TryGetValue</c> in the place of the call whose exception repeats what it was given.</summary>
/// <remarks>The call may stand in another method or file than the sink, and one call may have several sinks.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TryParseFixer)), Shared]
public sealed class TryParseFixer : CodeFixProvider
{
    private const string Title = "Ask with Try… instead, and throw without the content";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.ParserEchoesNoteContent];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new All();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Solution solution = context.Document.Project.Solution;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await FindAsync(solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, cancellation => MendAsync(solution, [diagnostic], cancellation), equivalenceKey: nameof(TryParseFixer)),
                    diagnostic);
            }
        }
    }

    private static async Task<Solution> MendAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        Dictionary<DocumentId, SortedDictionary<int, EchoingCall>> calls = [];
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (await FindAsync(solution, diagnostic, cancellation).ConfigureAwait(false) is var (document, call))
            {
                if (!calls.TryGetValue(document.Id, out SortedDictionary<int, EchoingCall>? there))
                {
                    calls.Add(document.Id, there = []);
                }

                there[call.Span.Start] = call;
            }
        }

        Solution mended = solution;
        foreach (KeyValuePair<DocumentId, SortedDictionary<int, EchoingCall>> pair in calls)
        {
            SourceText text = await solution.GetDocument(pair.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            HashSet<string> taken = [];
            mended = mended.WithDocumentText(pair.Key, text.WithChanges(Outermost(pair.Value.Values).Select(call => call.Replacement(taken)).ToArray()));
        }

        return mended;
    }

    // One call within another's argument waits for the next time.
    private static IEnumerable<EchoingCall> Outermost(IEnumerable<EchoingCall> calls)
    {
        int end = 0;
        foreach (EchoingCall call in calls.Where(call => call.Span.Start >= end))
        {
            end = call.Span.End;
            yield return call;
        }
    }

    private static async Task<(Document Document, EchoingCall Call)?> FindAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellation)
    {
        foreach (Location place in diagnostic.AdditionalLocations)
        {
            if (solution.GetDocument(place.SourceTree) is { } document
                && await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
                && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
                && EchoingCall.At(root, model, place.SourceSpan) is { } call)
            {
                return (document, call);
            }
        }

        return null;
    }

    private sealed class All : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
            Solution solution = fixAllContext.Solution;
            switch (fixAllContext)
            {
                case { Scope: FixAllScope.Document, Document: { } document }:
                    diagnostics.AddRange(await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
                    break;
                case { Scope: FixAllScope.Project }:
                    diagnostics.AddRange(await fixAllContext.GetAllDiagnosticsAsync(fixAllContext.Project).ConfigureAwait(false));
                    break;
                case { Scope: FixAllScope.Solution }:
                    foreach (Project project in solution.Projects)
                    {
                        diagnostics.AddRange(await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
                    }

                    break;
            }

            return CodeAction.Create(
                Title, cancellation => MendAsync(solution, diagnostics.ToImmutable(), cancellation), equivalenceKey: nameof(TryParseFixer));
        }

        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];
    }
}
