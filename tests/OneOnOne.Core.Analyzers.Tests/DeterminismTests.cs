using Microsoft.CodeAnalysis.CSharp;
using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests;

/// <summary>The same code gives the same diagnostics, whatever order trees and threads come in.</summary>
public sealed class DeterminismTests
{
    private const int FilesTogether = 12;

    public static TheoryData<int> Groups => [.. Enumerable.Range(0, (CorpusFile.Names.Count + FilesTogether - 1) / FilesTogether)];

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task The_order_of_files_does_not_matter(int group)
    {
        var files = Files(group);

        var forwards = await Printed(CorpusCompilation.Create(files));
        var backwards = await Printed(CorpusCompilation.Create(files.Reverse()));

        Assert.Equal(forwards, backwards);
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task The_number_of_threads_does_not_matter(int group)
    {
        var files = Files(group);

        var together = await Printed(CorpusCompilation.Create(files), concurrent: true);
        var oneByOne = await Printed(CorpusCompilation.Create(files), concurrent: false);

        Assert.Equal(oneByOne, together);
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public async Task A_file_among_others_has_the_findings_that_it_has_alone(int group)
    {
        var files = Files(group);
        var alone = new List<string>();
        foreach (var file in files)
            alone.AddRange(await Printed(CorpusCompilation.Create(file)));

        var together = await Printed(CorpusCompilation.Create(files));

        Assert.Equal(alone.Order(StringComparer.Ordinal), together);
    }

    private static CorpusFile[] Files(int group) =>
        [.. CorpusFile.Names.Skip(group * FilesTogether).Take(FilesTogether).Select(CorpusFile.Load)];

    private static async Task<string[]> Printed(CSharpCompilation compilation, bool concurrent = true) =>
        [.. (await AnalyzerRun.Diagnose(compilation, concurrent)).Select(AnalyzerRun.Print).Order(StringComparer.Ordinal)];
}
