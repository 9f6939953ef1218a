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

        Assert.True(leaks > 20 && clean > 20, $"leaking ways {leaks}, clean ways {clean}");
    }

    [Fact]
    public async Task Whatever_leaks_in_a_run_is_found()
    {
        var first = Budget.Seed;
        var (leaks, alarms, unconfirmed) = (0, 0, 0);
        var failing = new List<(int Seed, Trial Trial)>();
        for (var seed = first; seed != unchecked(first + Budget.Programs); seed++)
        {
            var trial = await Trial.Of(new ProgramGenerator(seed).Write());
            Assert.True(trial is not null, $"ONEONONE_SEED={seed} does not compile");
            leaks += trial.Leaks.Count;
            alarms += trial.Flagged.Count;
            unconfirmed += trial.Unconfirmed;
            if (trial.Missed.Any())
                failing.Add((seed, trial));
        }

        output.WriteLine(
            $"ONEONONE_SEED={first} ONEONONE_PROGRAMS={Budget.Programs}: leaking ways {leaks}, "
            + $"missed {failing.Sum(one => one.Trial.Missed.Count())}; reported lines {alarms}, of which no run confirms {unconfirmed}");
        Assert.True(failing.Count == 0, failing.Count == 0 ? "" : await Explain(failing));
    }

    private static async Task<string> Explain(IReadOnlyList<(int Seed, Trial Trial)> failing)
    {
        var smallest = await Shrinker.Shrink(failing[0].Trial);
        return $"missed with ONEONONE_PROGRAMS=1 and ONEONONE_SEED={string.Join(", ", failing.Select(one => one.Seed))}\n"
            + $"{smallest.Explain()}\n\n{smallest.Program.Text}";
    }
}
