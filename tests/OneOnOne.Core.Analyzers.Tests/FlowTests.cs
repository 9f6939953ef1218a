using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests;

/// <summary>
/// The analyzers say about each corpus file exactly what its marks say, but for the gaps that <c>Flows/Gaps.txt</c> names: lines where
/// the engine is known to be wrong. A gap that is closed fails here until its line is taken out.
/// </summary>
public sealed class FlowTests
{
    [Theory]
    [MemberData(nameof(CorpusFile.Theory), MemberType = typeof(CorpusFile))]
    public async Task Findings_are_the_lines_marked_as_leaks(string name)
    {
        var card = await CorpusFindings.CardOf(name);

        var expected = Gaps.Of(name);
        var actual = card.Gaps();
        Assert.True(expected.SetEquals(actual), card + "\nas against the gaps known of it:\n" + string.Join("\n", expected));
    }

    [Fact]
    public void Every_known_gap_is_a_marked_line_of_the_corpus()
    {
        foreach (var gap in Gaps.All)
        {
            var file = CorpusFile.Load(gap.File);
            Assert.Contains(file.Lines, line => line.Trim() == gap.Code);
        }
    }
}
