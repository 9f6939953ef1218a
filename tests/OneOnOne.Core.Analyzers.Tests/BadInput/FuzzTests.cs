using System.Collections.Concurrent;
using OneOnOne.Analyzers.Tests.Harness;
using Xunit.Abstractions;

namespace OneOnOne.Analyzers.Tests.BadInput;

/// <summary>No code, however broken, makes an analyzer throw or hang.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Mutants_of_the_corpus_are_analysed_without_failure()
    {
        var seed = Budget.Seed;
        output.WriteLine($"ONEONONE_SEED={seed} ONEONONE_MUTANTS={Budget.Mutants}");
        var failures = new ConcurrentQueue<string>();

        await Parallel.ForEachAsync(Enumerable.Range(0, Budget.Mutants), async (number, _) =>
        {
            var random = new Random(HashCode(seed, number));
            var file = CorpusFile.Load(CorpusFile.Names[random.Next(CorpusFile.Names.Count)]);
            var mutant = CorpusFile.From(file.Name, Mutation.Of(file, random));
            if (await Failure(mutant) is { } failure)
                failures.Enqueue($"mutant {number} of {file.Name}: {failure}\n{mutant.Text}");
        });

        Assert.True(failures.IsEmpty, $"ONEONONE_SEED={seed}\n{string.Join("\n\n", failures.Take(3))}");
    }

    // System.HashCode is seeded anew in each process.
    private static int HashCode(int seed, int number) => unchecked((seed * 397) ^ (number * 16777619));

    private static async Task<string?> Failure(CorpusFile mutant)
    {
        using var patience = new CancellationTokenSource(Budget.Patience);
        try
        {
            await AnalyzerRun.Diagnose(CorpusCompilation.Create(mutant), cancellation: patience.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            return "it does not end";
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return failure.ToString();
        }
    }
}
