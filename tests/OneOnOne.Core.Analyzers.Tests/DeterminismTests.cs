using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests;

/// <summary>The same code gives the same diagnostics, whatever order trees and threads come in.</summary>
public sealed class DeterminismTests
{
    private const int FilesTogether = 12;

    private static readonly ConcurrentDictionary<int, Lazy<Task<string[]>>> s_together = new();

    public static TheoryData<int> Groups => [.. Enumerable.Range(0, (CorpusFile.Names.Count + FilesTogether - 1) / FilesTogether)];

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task The_order_of_files_does_not_matter(int group) =>
        Assert.Equal(await Together(group), await Printed(CorpusCompilation.Create(Files(group).Reverse())));

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task The_number_of_threads_does_not_matter(int group) =>
        Assert.Equal(await Together(group), await Printed(CorpusCompilation.Create(Files(group)), concurrent: false));

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task A_file_among_others_has_the_findings_that_it_has_alone(int group)
    {
        var alone = new List<string>();
        foreach (var file in Files(group))
            alone.AddRange(Printed(await CorpusFindings.Alone(file.Name)));

        Assert.Equal(alone.Order(StringComparer.Ordinal), await Together(group));
    }

    private static CorpusFile[] Files(int group) =>
        [.. CorpusFile.Names.Skip(group * FilesTogether).Take(FilesTogether).Select(CorpusFile.Load)];

    /// <summary>The files of a group in their order, on as many threads as there are: what each test holds another way against.</summary>
    private static Task<string[]> Together(int group) =>
        s_together.GetOrAdd(group, static one => new Lazy<Task<string[]>>(() => Printed(CorpusCompilation.Create(Files(one))))).Value;

    private static async Task<string[]> Printed(CSharpCompilation compilation, bool concurrent = true) =>
        Printed(await AnalyzerRun.Diagnose(compilation, concurrent));

    private static string[] Printed(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(AnalyzerRun.Print).Order(StringComparer.Ordinal)];
}
