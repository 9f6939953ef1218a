using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.CodeFixes.Tests.Harness;

/// <summary>Applies fixes to real documents, with the diagnostics that the analyzers really report on them.</summary>
internal static class FixRun
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "references.txt"))
            .Where(path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Where(path => Path.GetFileName(path) is not ("OneOnOne.Core.Analyzers.dll" or "OneOnOne.Core.CodeFixes.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
        [.. Instances<DiagnosticAnalyzer>(Assembly.Load("OneOnOne.Core.Analyzers"))];

    public static ImmutableArray<CodeFixProvider> Fixers { get; } = [.. Instances<CodeFixProvider>(typeof(UseTheIdFixer).Assembly)];

    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } =
        [.. s_analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).DistinctBy(rule => rule.Id)];

    public static Document Open(string code)
    {
        var workspace = new AdhocWorkspace();
        var text = InFile(code, "Consumer.cs");
        var project = AddProject(workspace, "Consumer", IsProgram(text) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary);
        return workspace.AddDocument(project.Id, "Consumer.cs", SourceText.From(text));
    }

    /// <summary>Two projects of two files each; <c>$FILE$</c> in the code is the name of its file.</summary>
    public static Solution OpenTwoProjects(string code)
    {
        var workspace = new AdhocWorkspace();
        foreach (var name in new[] { "First", "Second" })
        {
            var project = AddProject(workspace, name);
            foreach (var file in new[] { "A.cs", "B.cs" })
            {
                workspace.AddDocument(DocumentInfo.Create(
                    DocumentId.CreateNewId(project.Id), file, filePath: $"/{name}/{file}",
                    loader: TextLoader.From(TextAndVersion.Create(SourceText.From(InFile(code, file)), VersionStamp.Default))));
            }
        }

        return workspace.CurrentSolution;
    }

    public static string InFile(string code, string file) => code.Replace("$FILE$", Path.GetFileNameWithoutExtension(file), StringComparison.Ordinal);

    /// <summary>The documents that a test wrote.</summary>
    public static IEnumerable<Document> Written(Project project) => project.Documents.Where(document => document.FilePath is not null).OrderBy(document => document.Name);

    private static bool IsProgram(string code) =>
        CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    private static Project AddProject(AdhocWorkspace workspace, string name, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, name, name, LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None),
            metadataReferences: s_references));
        workspace.AddDocument(project.Id, "GlobalUsings.g.cs", SourceText.From(ImplicitUsings));
        return project;
    }

    /// <summary>What the analyzers report on a document whose project compiles.</summary>
    public static Task<ImmutableArray<Diagnostic>> Diagnose(Document document) => Diagnose(document.Project);

    public static async Task<ImmutableArray<Diagnostic>> Diagnose(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var diagnostics = await compilation.WithAnalyzers(s_analyzers).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    public static async Task<ImmutableArray<CodeAction>> Offers(CodeFixProvider fixer, Document document, Diagnostic diagnostic)
    {
        var offers = ImmutableArray.CreateBuilder<CodeAction>();
        if (fixer.FixableDiagnosticIds.Contains(diagnostic.Id))
            await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offers.Add(action), CancellationToken.None));
        return offers.ToImmutable();
    }

    public static async Task<Document> Apply(CodeAction action, Document document)
    {
        var operation = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());
        return operation.ChangedSolution.GetDocument(document.Id)!;
    }

    public static async Task<string> Text(Document document) => (await document.GetTextAsync()).ToString();

    private static IEnumerable<T> Instances<T>(Assembly assembly) => assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (T)Activator.CreateInstance(type)!);
}
