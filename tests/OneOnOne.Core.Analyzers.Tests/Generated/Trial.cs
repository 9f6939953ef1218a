using OneOnOne.Analyzers.Tests.Harness;

namespace OneOnOne.Analyzers.Tests.Generated;

/// <summary>One generated program: what its runs showed, and what the analyzers said.</summary>
internal sealed record Trial(CorpusFile Program, IReadOnlyList<Arrival> Leaks, IReadOnlySet<int> Flagged)
{
    /// <summary>Ways on which content arrived, and of which no line was reported.</summary>
    public IEnumerable<Arrival> Missed => Leaks.Where(leak => !leak.Lines.Any(Flagged.Contains));

    /// <summary>Reported lines that no run confirms.</summary>
    public int Unconfirmed => Flagged.Count(line => !Leaks.Any(leak => leak.Lines.Contains(line)));

    public static async Task<Trial?> Of(string text)
    {
        var program = CorpusFile.From("Generated/Program", text);
        var compilation = CorpusCompilation.Create(program);
        if (compilation.Errors().Count > 0)
            return null;

        var runs = await TwoRuns.Of(program, allLines: true);
        var flagged = (await AnalyzerRun.Diagnose(compilation))
            .Where(diagnostic => AnalyzerRun.IsFlowRule(diagnostic.Id))
            .Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
        return new Trial(program, [.. runs.Arrivals.Where(arrival => arrival.Differs)], flagged.ToHashSet());
    }

    public string Explain() => string.Join("\n\n", Missed.Select(miss => $"{miss.Example}\n{string.Join("\n", miss.Lines.Select(Program.Quote))}"));
}
