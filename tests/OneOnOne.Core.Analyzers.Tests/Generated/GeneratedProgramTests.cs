using OneOnOne.Analyzers.Tests.Harness;
using Xunit.Abstractions;

namespace OneOnOne.Analyzers.Tests.Generated;

/// <summary>
/// Programs that nobody thought of, run for real and analysed: what a run shows to leak, the analyzers must have said. Alarms that
/// no run confirms are counted: some are true, on a way that no coin fell.
/// </summary>
[Collection(SerialExecution.Name)]
public sealed class GeneratedProgramTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Programs_compile_end_and_some_of_their_ways_leak()
    {
        var (leaks, clean) = (0, 0);
        for (var seed = 0; seed < 10; seed++)
        {
            var program = CorpusFile.From("Generated/Program", new ProgramGenerator(seed).Write());
            var runs = await TwoRuns.Of(program, allLines: true);
            leaks += runs.Arrivals.Count(arrival => arrival.Differs);
            clean += runs.Arrivals.Count(arrival => !arrival.Differs);
        }

        output.WriteLine($"leaking ways {leaks}, clean ways {clean}");
        Assert.True(leaks > 20 && clean > 20, $"leaking ways {leaks}, clean ways {clean}");
    }

    [Fact]
    public async Task Whatever_leaks_in_a_run_is_found()
    {
        var seed = Budget.Seed;
        output.WriteLine($"ONEONONE_SEED={seed} ONEONONE_PROGRAMS={Budget.Programs}");
        var (leaks, alarms, unconfirmed) = (0, 0, 0);
        var missed = new List<string>();
        var programs = new List<string>();

        for (var number = 0; number < Budget.Programs; number++)
        {
            var program = CorpusFile.From("Generated/Program", new ProgramGenerator(unchecked(seed + number)).Write());
            var compilation = CorpusCompilation.Create(program);
            Assert.True(compilation.Errors().Count == 0, $"ONEONONE_SEED={seed + number}\n{string.Join("\n", compilation.Errors())}\n{program.Text}");

            var arrivals = (await TwoRuns.Of(program, allLines: true)).Arrivals.Where(arrival => arrival.Differs).ToArray();
            var flagged = (await AnalyzerRun.Diagnose(compilation))
                .Where(diagnostic => AnalyzerRun.IsFlowRule(diagnostic.Id))
                .Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1)
                .ToHashSet();

            if (arrivals.Any(arrival => !arrival.Lines.Any(flagged.Contains)))
                programs.Add(program.Text);
            leaks += arrivals.Length;
            alarms += flagged.Count;
            unconfirmed += flagged.Count(line => !arrivals.Any(arrival => arrival.Lines.Contains(line)));
            missed.AddRange(arrivals
                .Where(arrival => !arrival.Lines.Any(flagged.Contains))
                .Select(arrival => $"ONEONONE_SEED={seed + number} ONEONONE_PROGRAMS=1: {arrival.Example}\n{string.Join("\n", arrival.Lines.Select(program.Quote))}"));
        }

        output.WriteLine($"leaking ways {leaks}, missed {missed.Count}; flagged lines {alarms}, of which no run confirms {unconfirmed}");
        Assert.True(missed.Count == 0, string.Join("\n\n", missed.Take(5)) + "\n\n" + programs.FirstOrDefault());
    }
}
