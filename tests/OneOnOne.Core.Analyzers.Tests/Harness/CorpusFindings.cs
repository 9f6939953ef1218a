using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OneOnOne.Analyzers.Tests.Harness;

/// <summary>What the analyzers say about each corpus file by itself. Verdicts, ways and reports ask for the same: it is worked out once.</summary>
public static class CorpusFindings
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<ImmutableArray<Diagnostic>>>> s_alone = new(StringComparer.Ordinal);

    /// <summary>The diagnostics of a file that is the only one of its compilation.</summary>
    public static Task<ImmutableArray<Diagnostic>> Alone(string name) =>
        s_alone.GetOrAdd(name, static one => new Lazy<Task<ImmutableArray<Diagnostic>>>(() => Diagnose(one))).Value;

    /// <summary>Those diagnostics beside the file's marks.</summary>
    public static async Task<Scorecard> CardOf(string name) => Scorecard.Of(CorpusFile.Load(name), await Alone(name));

    private static async Task<ImmutableArray<Diagnostic>> Diagnose(string name)
    {
        var compilation = CorpusCompilation.Create(CorpusFile.Load(name));
        Assert.Empty(compilation.Errors());
        return await AnalyzerRun.Diagnose(compilation);
    }
}
