using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OneOnOne.Analyzers.Rules;

namespace OneOnOne.Benchmarks.Analysis;

/// <summary>What the analyzer costs: on generated applications, or on any folder of sources.</summary>
internal static class AnalysisBenchmarks
{
    private const int Rounds = 7;

    internal static void Run()
    {
        CompileCostReferences references = new();
        const int classes = 300;
        Print("nothing confidential used", new CompileCost(Workload.Office(classes, 0), [], references.All));
        Print("one class of fifty handles content", new CompileCost(Workload.Office(classes, 50), [], references.All));
        Print("every class handles content", new CompileCost(Workload.Office(classes, 1), [], references.All));
    }

    /// <summary>A folder of sources.</summary>
    /// <param name="folder">Searched with all that is below it.</param>
    /// <param name="model">A model file; <see langword="null"/> for none.</param>
    /// <param name="symbols">What the sources are compiled with: the names of their <c>#if</c>.</param>
    internal static void Run(string folder, string? model, params string[] symbols)
    {
        List<(string, string)> sources = [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(path)))];
        ImmutableArray<AdditionalText> models = model is null ? [] : [new ModelText(model)];
        CompileCost cost = new(sources, models, new CompileCostReferences().All, symbols);
        Print($"{sources.Count} files of {folder}", cost);
        foreach (Diagnostic finding in cost.Diagnose(cost.Compile(), new DisclosureAnalyzer()).OrderBy(one => one.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(one => one.Location.SourceSpan.Start))
            Console.WriteLine("  " + finding.ToString());
    }

    private static void Print(string name, CompileCost cost)
    {
        (double bare, double[] with) = cost.Measure(Rounds, new IdleAnalyzer(), new WalkingAnalyzer(), new DisclosureAnalyzer());
        (double idle, double walking, double ours) = (with[0], with[1], with[2]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: bare compile {bare:N0} ms; over an idle analyzer, as a share of the bare compile: walking every graph {(walking - idle) / bare:P1}, ours {(ours - idle) / bare:P1}; ours / walking × {(ours - idle) / Math.Max(1, walking - idle):N2} (processor time, least of {Rounds})"));
    }

    private sealed class ModelText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }
}
