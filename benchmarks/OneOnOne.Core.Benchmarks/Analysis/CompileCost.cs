using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OneOnOne.Benchmarks.Analysis;

/// <summary>What compiling sources costs with one analyzer or another, as processor time of the whole process.</summary>
/// <remarks>
/// Everything is parsed anew each time, because a build starts so too. Outside the compiler the driver of analyzers binds once more on
/// its own account, so an analyzer's cost is told as the difference to one that is handed each file and does nothing, over the bare compile.
/// </remarks>
internal sealed class CompileCost(IReadOnlyList<(string Path, string Text)> sources, ImmutableArray<AdditionalText> models, ImmutableArray<MetadataReference> references, params string[] symbols)
{
    // By then what is called often has been compiled well: a compiler server and an editor are in that state all day.
    private const int WarmUp = 4;

    private readonly CSharpParseOptions _parse = new(LanguageVersion.Preview, preprocessorSymbols: symbols);

    /// <summary>Milliseconds of processor time of a compile without analyzers, and of one with each of some analyzers: the least of some rounds after a few for warming up, as whatever else a machine does only adds.</summary>
    internal (double Bare, double[] With) Measure(int rounds, params DiagnosticAnalyzer[] analyzers)
    {
        List<double> bare = [];
        List<double>[] with = [.. analyzers.Select(_ => new List<double>())];
        for (int round = 0; round < WarmUp + rounds; round++)
        {
            double time = Time(compilation => compilation.Emit(Stream.Null));
            if (round >= WarmUp)
                bare.Add(time);
            for (int i = 0; i < analyzers.Length; i++)
            {
                time = Time(compilation => Diagnose(compilation, analyzers[i]));
                if (round >= WarmUp)
                    with[i].Add(time);
            }
        }
        return (bare.Min(), [.. with.Select(times => times.Min())]);
    }

    internal ImmutableArray<Diagnostic> Diagnose(Compilation compilation, DiagnosticAnalyzer analyzer) =>
        compilation
            .WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions(models), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    internal Compilation Compile() => CSharpCompilation.Create(
        "Workload",
        sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, _parse, source.Path)),
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    private double Time(Action<Compilation> act)
    {
        GC.Collect();
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        act(Compile());
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
    }
}
