namespace OneOnOne.Benchmarks.Domain;

/// <summary>What a disclosure, a proof and a review cost as the ledger and the text grow.</summary>
internal static class DomainBenchmarks
{
    internal static async Task RunAsync()
    {
        await LedgerBenchmarks.RunAsync();
        await SanitizerBenchmarks.RunAsync();
    }
}
