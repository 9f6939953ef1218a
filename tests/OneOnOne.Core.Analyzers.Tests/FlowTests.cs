using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests;

/// <summary>The analyzers say about each corpus file exactly what its marks say.</summary>
public sealed class FlowTests
{
    [Theory]
    [MemberData(nameof(CorpusFile.Theory), MemberType = typeof(CorpusFile))]
    public async Task Findings_are_the_lines_marked_as_leaks(string name)
    {
        var file = CorpusFile.Load(name);
        var compilation = CorpusCompilation.Create(file);
        Assert.Empty(compilation.Errors());

        var card = Scorecard.Of(file, await AnalyzerRun.Diagnose(compilation));

        Assert.True(card.IsClean, card.ToString());
    }
}
