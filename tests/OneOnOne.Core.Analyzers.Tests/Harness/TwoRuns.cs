using System.Reflection;
using System.Runtime.Loader;
using Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace OneOnOne.Analyzers.Tests.Harness;

/// <summary>
/// Runs a corpus file twice, with contents of the same shape that share no letter. A receipt that differs between the runs
/// proves that content arrived; the corpus lines on its stack say through which call.
/// </summary>
public sealed class TwoRuns
{
    private TwoRuns(IReadOnlyList<Arrival> arrivals) => Arrivals = arrivals;

    /// <summary>Arrivals at sinks by the marked lines that they came through.</summary>
    public IReadOnlyList<Arrival> Arrivals { get; }

    /// <param name="file">What to run.</param>
    /// <param name="allLines">Whether every line counts, and not only those that bear a mark.</param>
    public static async Task<TwoRuns> Of(CorpusFile file, bool allLines = false)
    {
        var (assembly, symbols) = Compile(file);
        var first = await Once(file, Load(file, assembly, symbols), wording: 0);
        var second = await Once(file, Load(file, assembly, symbols), wording: 1);

        var marked = file.Marks.Select(mark => mark.Line).ToHashSet();
        var ways = first.Concat(second).Select(Way).Distinct();
        return new TwoRuns([.. ways.Select(way => Arrival.Compare(On(first, way), On(second, way)))]);

        // Lines without a mark say nothing, and those outside of asynchronous methods come and go.
        string Way(Receipt receipt) => string.Join(',', receipt.Lines.Where(line => allLines || marked.Contains(line)));

        Receipt[] On(IEnumerable<Receipt> receipts, string way) =>
            [.. receipts.Where(receipt => Way(receipt) == way).OrderBy(receipt => receipt.Printed, StringComparer.Ordinal)];
    }

    private static (byte[] Assembly, byte[] Symbols) Compile(CorpusFile file)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var compilation = CorpusCompilation.Create(file).WithAssemblyName(Recorder.RunPrefix + file.Name.Replace('/', '.'));
        var emitted = compilation.Emit(
            assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return (assembly.ToArray(), symbols.ToArray());
    }

    /// <summary>Each run has an assembly of its own, so that static state starts afresh.</summary>
    private static MethodInfo Load(CorpusFile file, byte[] assembly, byte[] symbols) =>
        new AssemblyLoadContext(file.Name, isCollectible: true)
            .LoadFromStream(new MemoryStream(assembly), new MemoryStream(symbols)).GetTypes()
            .Single(type => type.Name == "Scenario")
            .GetMethod("Run", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        ?? throw new InvalidOperationException($"{file.Name} has no Scenario.Run.");

    private static async Task<IReadOnlyList<Receipt>> Once(CorpusFile file, MethodInfo run, int wording)
    {
        var console = Console.Out;
        Recorder.Begin(file.CompiledPath, wording);
        Console.SetOut(new RecordingWriter());
        try
        {
            if (run.Invoke(null, null) is Task task)
                await task.WaitAsync(TimeSpan.FromMinutes(1));
        }
        finally
        {
            Console.SetOut(console);
        }

        return Recorder.End();
    }
}
