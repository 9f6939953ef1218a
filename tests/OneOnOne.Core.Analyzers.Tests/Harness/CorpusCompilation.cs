using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Tests.Harness;

/// <summary>Compiles corpus files as a consumer's project would be: against reference assemblies and the library.</summary>
public static class CorpusCompilation
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Text;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Corpus;
        global using OneOnOne.Annotations;
        """;

    /// <summary>C# 14, which hosts older than 5.0 know only as preview.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(
        Enum.TryParse<LanguageVersion>("CSharp14", out var version) ? version : LanguageVersion.Preview,
        DocumentationMode.None);

    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "corpus-references.txt"))
            .Where(IsForConsumers)
            .Append(typeof(global::Corpus.Memo).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Create(params IEnumerable<CorpusFile> files) =>
        CSharpCompilation.Create(
            "CorpusUnderTest",
            [Parse(GlobalUsings, "GlobalUsings.cs"), .. files.Select(file => Parse(file.Text, file.CompiledPath))],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Debug,
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), ParseOptions, path);

    public static IReadOnlyList<Diagnostic> Errors(this Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    private static bool IsForConsumers(string path)
    {
        var name = Path.GetFileName(path);
        return !name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
            && !name.StartsWith("OneOnOne.Core.Analyzers", StringComparison.Ordinal)
            && !name.StartsWith("xunit", StringComparison.Ordinal)
            && !name.StartsWith("FS", StringComparison.Ordinal);
    }
}
