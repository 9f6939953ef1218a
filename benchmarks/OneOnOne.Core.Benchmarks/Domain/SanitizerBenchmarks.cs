namespace OneOnOne.Benchmarks.Domain;

/// <summary>A review of statements of one to a hundred thousand words, against a note of the same length.</summary>
internal static class SanitizerBenchmarks
{
    private const string Sentence = "Answers to requests in this area should be given faster, and that needs support from more people. ";

    private const string Other = "It takes very long until anything is decided here, which makes planning of the next steps hard for all. ";

    internal static async Task RunAsync()
    {
        Workplace place = new();
        List<(long Words, double Microseconds)> rows = [];
        await MeasureAsync(place, 600); // for the compiler
        foreach (int times in new[] { 6, 60, 600, 6_000 })
        {
            rows.Add(await MeasureAsync(place, times));
        }
        Table.Print("Review of a statement", "words", rows);
        Table.Print("The same per word", "words", [.. rows.Select(row => (row.Words, row.Microseconds / row.Words))]);
    }

    private static async Task<(long Words, double Microseconds)> MeasureAsync(Workplace place, int times)
    {
        Note note = await place.TakeAsync(Repeat(Other, times));
        SanitizationRequest request = new(
            new NoteContent(Repeat(Sentence, times)), "en", place.You, [note], place.Hana, [place.Evan],
            attestation: SanitizationAttestation.Full(place.You, DateTimeOffset.UnixEpoch, 5));
        long words = (await place.Sanitizer.ReviewAsync(request)).Measures.Words;
        double time = await Stopclock.MicrosecondsAsync(Math.Max(1, 6_000 / times), async () => await place.Sanitizer.ReviewAsync(request));
        return (words, time);
    }

    private static string Repeat(string sentence, int times) => string.Concat(Enumerable.Repeat(sentence, times));
}
