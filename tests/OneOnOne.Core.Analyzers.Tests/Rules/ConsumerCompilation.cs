using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Rules;

/// <summary>One file as a web project with implicit usings would compile it: what the pages promise their readers.</summary>
internal static class ConsumerCompilation
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>With a rule switched on that is off by default; any other stays as it is.</summary>
    public static CSharpCompilation WithRule(this CSharpCompilation compilation, string id) =>
        AnalyzerRun.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Any(rule => rule.Id == id && !rule.IsEnabledByDefault)
            ? compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Warn)]))
            : compilation;

    public static CSharpCompilation Create(string code) => CSharpCompilation.Create(
        "Consumer",
        [CorpusCompilation.Parse(ImplicitUsings, "GlobalUsings.g.cs"), CorpusCompilation.Parse(code, "Consumer.cs")],
        CorpusCompilation.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
