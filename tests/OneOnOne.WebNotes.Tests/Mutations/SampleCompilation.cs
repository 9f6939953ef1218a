using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OneOnOne.Analyzers.Rules;
using OneOnOne.WebNotes.Tests.Harness;

namespace OneOnOne.WebNotes.Tests.Mutations;

/// <summary>
/// The sample's sources, compiled in this process with the analyzers: once as they are, and once with all mutations made, so that
/// twenty leaks take seconds and not an hour of builds.
/// </summary>
internal static class SampleCompilation
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Net.Http.Json; global using System.Threading; global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing; global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(DisclosureAnalyzer).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly IReadOnlyDictionary<string, string> Honest = Directory
        .EnumerateFiles(Repository.Sample, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Relative(file).StartsWith("obj/") && !Relative(file).StartsWith("bin/") && !file.Contains("Migrations"))
        .ToDictionary(Relative, file => File.ReadAllText(file).ReplaceLineEndings("\n"));

    /// <summary>The sample with every mutation made.</summary>
    public static IReadOnlyDictionary<string, string> Leaking { get; } = MutationList.All.Aggregate(Honest, Mutate);

    /// <summary>What a build says of the sample as it is: <c>file(line): id</c>, suggestions left out.</summary>
    public static Task<IReadOnlyList<string>> BuildHonestAsync() => BuildAsync(Honest);

    private static readonly Lazy<Task<IReadOnlyList<string>>> Leaks = new(() => BuildAsync(Leaking));

    /// <summary>What a build says of the sample with every mutation made.</summary>
    public static Task<IReadOnlyList<string>> BuildLeakingAsync() => Leaks.Value;

    private static async Task<IReadOnlyList<string>> BuildAsync(IReadOnlyDictionary<string, string> files)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "WebNotes",
            files.Select(file => Parse(file.Value, file.Key)).Prepend(Parse(Usings, "Usings.cs")),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(file => Path.GetFileName(file) is not "WebNotes.dll")
                .Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
                // Two versions of one assembly, which the SDK silences in every build as well.
                .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(Analyzers).GetAllDiagnosticsAsync();
        return
        [
            .. found.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
                .Select(diagnostic => $"{diagnostic.Location.SourceTree?.FilePath}({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}): {diagnostic.Id}")
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IReadOnlyDictionary<string, string> Mutate(IReadOnlyDictionary<string, string> files, Mutation mutation)
    {
        string text = files[mutation.File];
        if (text.Split(mutation.Find).Length != 2)
            throw new InvalidOperationException($"The sample has moved on: '{mutation.Name}' does not find its place once in {mutation.File}.");
        var mutated = new Dictionary<string, string>(files) { [mutation.File] = text.Replace(mutation.Find, mutation.Marked) };
        if (mutation.Extra is { } extra) mutated.Add($"{mutation.Name}.cs", extra);
        return mutated;
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Parsing, path, System.Text.Encoding.UTF8);

    private static string Relative(string file) => Path.GetRelativePath(Repository.Sample, file).Replace('\\', '/');
}
