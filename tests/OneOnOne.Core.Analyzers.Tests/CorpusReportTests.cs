using System.Text;
using OneOnOne.Analyzers.Tests.Harness;
using Xunit.Abstractions;

namespace OneOnOne.Analyzers.Tests;

/// <summary>Where the engine stands over the whole corpus: written to the test output and to <c>corpus-report.txt</c> beside it.</summary>
public sealed class CorpusReportTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_corpus_is_broad_and_its_score_is_reported()
    {
        var cards = new List<Scorecard>();
        foreach (var name in CorpusFile.Names)
            cards.Add(await CorpusFindings.CardOf(name));

        var report = Report(cards);
        output.WriteLine(report);
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "corpus-report.txt"), report);

        Assert.True(cards.Sum(card => card.File.Leaks.Count()) >= 350);
        Assert.True(cards.Sum(card => card.File.Safe.Count()) >= 350);
    }

    private static string Report(IReadOnlyList<Scorecard> cards)
    {
        var text = new StringBuilder();
        foreach (var area in cards.GroupBy(card => card.File.Name.Split('/')[0]).Append(cards.GroupBy(_ => "All").Single()))
        {
            var leaks = area.Sum(card => card.File.Leaks.Count());
            var missed = area.Sum(card => card.Misses.Count);
            text.AppendLine(
                $"{area.Key,-14} files {area.Count(),4}   leaks {leaks,4}   found {leaks - missed,4}   "
                + $"safe {area.Sum(card => card.File.Safe.Count()),4}   false alarms {area.Sum(card => card.FalseAlarmLines),4}");
        }

        text.AppendLine();
        foreach (var card in cards.Where(card => !card.IsClean))
            text.Append(card);
        return text.ToString();
    }
}
