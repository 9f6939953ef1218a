using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace OneOnOne.Analyzers.Tests.Harness;

/// <summary>Runs every analyzer of the package over a compilation.</summary>
public static class AnalyzerRun
{
    /// <summary>
    /// Rules that follow content to a sink, ONE2005 where a guard has refused. ONE1009 speaks about a declaration and has tests of its own.
    /// </summary>
    public static bool IsFlowRule(string id) => (id.StartsWith("ONE1", StringComparison.Ordinal) && id != "ONE1009") || id == "ONE2005";

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. Assembly.Load("OneOnOne.Core.Analyzers").GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The analyzers' diagnostics in order of position; an analyzer that throws fails the caller.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnose(
        CSharpCompilation compilation, bool concurrent = true, CancellationToken cancellation = default,
        params IEnumerable<(string Path, string Text)> additionalFiles)
    {
        if (Analyzers.IsEmpty)
            throw new InvalidOperationException("There is no analyzer in OneOnOne.Core.Analyzers.");

        var thrown = new ConcurrentQueue<string>();
        var files = additionalFiles.Select(file => (AdditionalText)new TextFile(file.Path, file.Text)).ToImmutableArray();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(files),
            onAnalyzerException: (exception, analyzer, _) => thrown.Enqueue($"{analyzer.GetType().Name} threw {exception}"),
            concurrentAnalysis: concurrent,
            logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync(cancellation);

        Assert.True(thrown.IsEmpty, string.Join("\n", thrown));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.OrderBy(Key, StringComparer.Ordinal)];
    }

    /// <summary>Everything of a diagnostic that a user can see, as one line.</summary>
    public static string Print(Diagnostic diagnostic) =>
        $"{Key(diagnostic)} {diagnostic.Severity} {diagnostic.GetMessage()} "
        + string.Join(" ", diagnostic.AdditionalLocations.Select(Place)) + " "
        + string.Join(" ", diagnostic.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));

    private static string Key(Diagnostic diagnostic) =>
        $"{Place(diagnostic.Location)} {diagnostic.Id} {string.Join(" ", diagnostic.AdditionalLocations.Select(Place))}";

    private static string Place(Location location)
    {
        var span = location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1:D5},{span.StartLinePosition.Character + 1:D3})-"
            + $"({span.EndLinePosition.Line + 1:D5},{span.EndLinePosition.Character + 1:D3})";
    }

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From(text, System.Text.Encoding.UTF8);
    }
}
