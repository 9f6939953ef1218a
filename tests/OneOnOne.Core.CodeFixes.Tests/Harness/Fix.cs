using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace OneOnOne.CodeFixes.Tests.Harness;

/// <summary>What a fixer makes of code: each result compiles, whatever else is said of it.</summary>
internal static class Fix<TFixer> where TFixer : CodeFixProvider, new()
{
    /// <summary>The first diagnostic of a rule is fixed so, and then nothing is left to report.</summary>
    public static async Task Silences(string id, string before, string after)
    {
        var document = await Applied(id, before, after);
        Assert.Empty((await FixRun.Diagnose(document)).Select(diagnostic => diagnostic.ToString()));
    }

    /// <summary>The fix makes a place for what only a person can say, and the rule stands until it is said.</summary>
    public static async Task Prepares(string id, string before, string after)
    {
        var document = await Applied(id, before, after);
        var diagnostic = Assert.Single(await FixRun.Diagnose(document), one => one.Id == id);
        Assert.Empty(await FixRun.Offers(new TFixer(), document, diagnostic));
    }

    /// <summary>There is a diagnostic, and the fixer knows that it cannot mend it.</summary>
    public static async Task IsNotOffered(string id, string code)
    {
        var document = FixRun.Open(code);
        foreach (var diagnostic in await Of(id, document))
            Assert.Empty(await FixRun.Offers(new TFixer(), document, diagnostic));
    }

    /// <summary>All of a document at once.</summary>
    public static async Task SilencesAll(string id, string before, string after)
    {
        var document = FixRun.Open(before);
        var diagnostics = await Of(id, document);
        var fixer = new TFixer();
        var first = Assert.Single(await FixRun.Offers(fixer, document, diagnostics[0]));

        var all = await fixer.GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            document, fixer, FixAllScope.Document, first.EquivalenceKey!, [id], new Known(diagnostics), CancellationToken.None));
        document = await FixRun.Apply(all!, document);

        Assert.Equal(FixRun.InFile(after, document.Name), await FixRun.Text(document));
        Assert.Empty((await FixRun.Diagnose(document)).Select(diagnostic => diagnostic.ToString()));
    }

    /// <summary>All of a document, of a project, and of a solution of two projects, at once: each file becomes what it would have become alone.</summary>
    public static Task SilencesEverywhere(string id, string before, string after) =>
        MendsEverywhere(id, before, after, async project => Assert.Empty((await FixRun.Diagnose(project)).Select(diagnostic => diagnostic.ToString())));

    /// <summary>The same where the rule stands until a person has said what only she can say.</summary>
    public static Task PreparesEverywhere(string id, string before, string after) => MendsEverywhere(id, before, after, async project =>
    {
        foreach (var diagnostic in await FixRun.Diagnose(project))
            Assert.Empty(await FixRun.Offers(new TFixer(), project.Solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic));
    });

    private static async Task MendsEverywhere(string id, string before, string after, Func<Project, Task> check)
    {
        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            var solution = FixRun.OpenTwoProjects(before);
            var first = solution.Projects.First();
            var known = new Dictionary<ProjectId, ImmutableArray<Diagnostic>>();
            foreach (var project in solution.Projects)
                known[project.Id] = [.. (await FixRun.Diagnose(project)).Where(diagnostic => diagnostic.Id == id)];
            Assert.All(known.Values, diagnostics => Assert.NotEmpty(diagnostics));

            var fixer = new TFixer();
            var document = FixRun.Written(first).First();
            var key = Assert.Single(await FixRun.Offers(fixer, document, known[first.Id].First(one => one.Location.SourceTree!.FilePath == document.FilePath))).EquivalenceKey!;
            var all = await fixer.GetFixAllProvider()!.GetFixAsync(
                new FixAllContext(document, fixer, scope, key, [id], new KnownByProject(known), CancellationToken.None));
            var operation = Assert.Single((await all!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());

            foreach (var project in operation.ChangedSolution.Projects)
            {
                foreach (var file in FixRun.Written(project))
                {
                    var isMended = scope == FixAllScope.Solution || (project.Id == first.Id && (scope == FixAllScope.Project || file.Id == document.Id));
                    Assert.Equal(FixRun.InFile(isMended ? after : before, file.Name), await FixRun.Text(file));
                }

                if (scope == FixAllScope.Solution || (scope == FixAllScope.Project && project.Id == first.Id))
                    await check(project);
            }
        }
    }

    private static async Task<Document> Applied(string id, string before, string after)
    {
        var document = FixRun.Open(before);
        CodeAction offer = Assert.Single(await FixRun.Offers(new TFixer(), document, (await Of(id, document))[0]));
        document = await FixRun.Apply(offer, document);
        Assert.Equal(FixRun.InFile(after, document.Name), await FixRun.Text(document));
        return document;
    }

    private static async Task<ImmutableArray<Diagnostic>> Of(string id, Document document)
    {
        ImmutableArray<Diagnostic> diagnostics = [.. (await FixRun.Diagnose(document)).Where(diagnostic => diagnostic.Id == id)];
        Assert.NotEmpty(diagnostics);
        return diagnostics;
    }

    private sealed class KnownByProject(Dictionary<ProjectId, ImmutableArray<Diagnostic>> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics[project.Id]);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics[document.Project.Id].Where(diagnostic => diagnostic.Location.SourceTree!.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
