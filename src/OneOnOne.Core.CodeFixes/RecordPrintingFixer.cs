using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace OneOnOne.CodeFixes;

/// <summary>Declares a record's <c>PrintMembers</c> without the members that are content.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RecordPrintingFixer)), Shared]
public sealed class RecordPrintingFixer : CodeFixProvider
{
    private const string Title = "Exclude content from what the record prints";

    // The property under which the rule says what may still be printed.
    private const string HarmlessMembers = "harmlessMembers";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.TypePrintsNoteContent];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(HarmlessMembers, out string? harmless)
                && root?.FindNode(diagnostic.Location.SourceSpan) is RecordDeclarationSyntax record)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Title,
                        cancellation => DeclareAsync(context.Document, record, harmless ?? "", cancellation),
                        equivalenceKey: nameof(RecordPrintingFixer)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> DeclareAsync(
        Document document, RecordDeclarationSyntax record, string harmless, CancellationToken cancellation)
    {
        DocumentEditor editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        if (editor.SemanticModel.GetDeclaredSymbol(record, cancellation) is { } type)
        {
            string[] members = harmless.Split([','], StringSplitOptions.RemoveEmptyEntries);
            string lineEnd = editor.OriginalRoot.ToFullString().Contains("\r\n") ? "\r\n" : "\n";
            string[] lines = [.. record.Members.Count > 0 ? [""] : Array.Empty<string>(), .. Declaration(type, members)];
            editor.AddMember(record, SyntaxFactory.ParseMemberDeclaration(string.Join(lineEnd, lines))!
                .WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation));
        }

        return editor.GetChangedDocument();
    }

    // The shape that the compiler looks for: private where nobody derives, else virtual, else an override.
    private static IEnumerable<string> Declaration(INamedTypeSymbol type, string[] members)
    {
        bool isDerived = type is { IsValueType: false, BaseType.SpecialType: not SpecialType.System_Object };
        string modifiers = isDerived ? "protected override" : type.IsSealed || type.IsValueType ? "private" : "protected virtual";
        return
        [
            $"{modifiers} bool PrintMembers(System.Text.StringBuilder builder)",
            "{",
            .. Body(isDerived, members),
            "}",
        ];
    }

    private static IEnumerable<string> Body(bool isDerived, string[] members) => (isDerived, members.Length) switch
    {
        (false, 0) => ["return false;"],
        (false, _) => [Print(members), "return true;"],
        (true, 0) => ["return base.PrintMembers(builder);"],
        (true, _) => ["if (base.PrintMembers(builder))", "{", "builder.Append(\", \");", "}", "", Print(members), "return true;"],
    };

    private static string Print(string[] members) =>
        "builder" + string.Join(".Append(\", \")", members.Select(member => $".Append(\"{member} = \").Append({member})")) + ";";
}
