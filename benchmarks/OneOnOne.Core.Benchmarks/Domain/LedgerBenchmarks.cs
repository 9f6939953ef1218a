namespace OneOnOne.Benchmarks.Domain;

/// <summary>A disclosure and the proofs, over ledgers of one, ten thousand and a million rows.</summary>
internal static class LedgerBenchmarks
{
    private static readonly long[] Sizes = [1, 10_000, 1_000_000];

    internal static async Task RunAsync()
    {
        // The first pass is for the compiler: code that has just been compiled to be fast would flatter the larger ledgers.
        await MeasureAsync(10_000);

        List<(long, double)> disclosing = [], including = [], consistent = [];
        foreach (long size in Sizes)
        {
            (double disclosure, double inclusion, double consistency) = await MeasureAsync(size);
            disclosing.Add((size, disclosure));
            including.Add((size, inclusion));
            consistent.Add((size, consistency));
        }
        Table.Print("Evaluate and disclose once (median of 7 rounds of 200; the ledger grows by as many rows)", "rows", disclosing);
        Table.Print("Inclusion proof", "rows", including);
        Table.Print("Consistency proof", "rows", consistent);
    }

    private static async Task<(double Disclosure, double Inclusion, double Consistency)> MeasureAsync(long size)
    {
        Workplace place = new();
        await place.FillAsync(size);
        long index = 0;
        double inclusion = await Stopclock.MicrosecondsAsync(
            5_000, async () => await place.Ledger.ProveInclusionAsync(index = (index + 7919) % size, size));
        LedgerHead earlier = new(size / 2 + 1, default);
        double consistency = await Stopclock.MicrosecondsAsync(5_000, async () => await place.Ledger.ProveConsistencyAsync(earlier));
        return (await DiscloseAsync(place), inclusion, consistency);
    }

    /// <summary>A fresh note and consent for each, because a consent has one use; only evaluating and disclosing is timed.</summary>
    private static async Task<double> DiscloseAsync(Workplace place)
    {
        Queue<(Note Note, DisclosureConsent Consent)> ready = [];
        for (int i = 0; i < 8 * 200; i++)
        {
            Note note = await place.TakeAsync("I would like to work on something else for a while.");
            ready.Enqueue((note, await place.AgreeAsync(note)));
        }
        return await Stopclock.MicrosecondsAsync(200, async () =>
        {
            (Note note, DisclosureConsent consent) = ready.Dequeue();
            if (await place.Gate.EvaluateAsync(note, consent, place.You, place.Hana) is not GateDecision.Permitted permitted)
                throw new InvalidOperationException("The benchmark's disclosure is not permitted.");
            await place.Gate.DiscloseAsync(permitted.Permit);
        });
    }
}
