using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.CodeFixes;

/// <summary>Annotates a member that gives content to other assemblies, with the audience that the content was opened for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnnotationFixer)), Shared]
public sealed class AnnotationFixer : CodeFixProvider
{
    private const string Namespace = "OneOnOne.Annotations";

    // The property under which the rule says what is missing, as it is written in the source.
    private const string Annotation = "annotation";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.ConfidentialMemberIsNotAnnotated];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await AnnotateAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(Annotation, out string? annotation) && Declaration(root, diagnostic) is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Add [{annotation}]",
                        cancellation => AnnotateAsync(context.Document, [diagnostic], cancellation),
                        equivalenceKey: nameof(AnnotationFixer)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> AnnotateAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return document;
        }

        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        List<TextChange> changes = [];
        TextChange? import = null;
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(one => one.Location.SourceSpan.Start))
        {
            if (diagnostic.Properties.TryGetValue(Annotation, out string? annotation) && Declaration(root, diagnostic) is { } declaration)
            {
                int start = declaration.GetFirstToken().SpanStart;
                changes.Add(new TextChange(new TextSpan(start, 0), $"[{annotation}]{Separator(declaration, text, start)}"));
                import ??= UsingDirectives.Adding(model, root, text, start, Namespace, "ConfidentialAttribute");
            }
        }

        if (import is { } directive)
        {
            changes.Insert(0, directive);
        }

        return document.WithText(text.WithChanges(changes));
    }

    private static SyntaxNode? Declaration(SyntaxNode root, Diagnostic diagnostic)
    {
        SyntaxNode? node = root.FindToken(diagnostic.Location.SourceSpan.Start).Parent;
        return (SyntaxNode?)node?.FirstAncestorOrSelf<ParameterSyntax>() ?? node?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
    }

    // A member that begins its line gets a line for its attribute; anything else has it in front.
    private static string Separator(SyntaxNode declaration, SourceText text, int start)
    {
        TextLine line = text.Lines.GetLineFromPosition(start);
        string indent = text.ToString(TextSpan.FromBounds(line.Start, start));
        return declaration is ParameterSyntax || !string.IsNullOrWhiteSpace(indent) ? " " : UsingDirectives.LineEnd(text) + indent;
    }
}
