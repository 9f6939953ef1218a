namespace OneOnOne.Tests;

/// <summary>A ledger in memory, and rows to fill it with.</summary>
internal sealed class LedgerScene
{
    internal static readonly PersonId Carly = PersonId.New(), Evan = PersonId.New(), Dana = PersonId.New(), Hugo = PersonId.New();

    internal readonly ManualTime Time = new();
    internal readonly InMemoryDisclosureLedgerStore Store = new();
    internal readonly DisclosureLedger Ledger;

    internal LedgerScene() => Ledger = new DisclosureLedger(Store, Time);

    internal DisclosureEntry Disclosure(PersonSet? confiders = null, Guid? consent = null) => new(
        Time.Now, confiders ?? Carly, NoteId.New(), 1, Dana, Hugo, DisclosureExtent.Summary, Attribution.Unattributed,
        DisclosurePurpose.CareerStep, LedgerGround.Consent, consent ?? Guid.NewGuid());

    internal RefusalEntry Refusal(PersonSet? confiders = null) => new(
        Time.Now, confiders ?? Carly, NoteId.New(), 1, Dana, Hugo, [RefusalReason.NoteIsSealed, RefusalReason.RecipientIsBetween],
        LedgerGround.Consent, Guid.NewGuid());

    internal BreachReport Breach(PersonSet? confiders = null) =>
        new(NoteId.New(), confiders ?? Carly, BreachKind.ToldOn, Time.Now, Dana, Hugo);

    internal async Task<LedgerAppendResult.Recorded> RecordAsync(LedgerEntry entry, params LedgerClaim[] claims) =>
        Assert.IsType<LedgerAppendResult.Recorded>(await Ledger.AppendAsync(entry, claims));

    internal async Task FillAsync(int rows)
    {
        for (int i = 0; i < rows; i++)
            await RecordAsync(i % 3 == 0 ? Refusal(Evan) : Disclosure(i % 2 == 0 ? Carly : Evan));
    }

    internal async Task<List<LedgerRow>> RowsAsync()
    {
        List<LedgerRow> rows = [];
        await foreach (LedgerRow row in Store.ReadAsync(0))
            rows.Add(row);
        return rows;
    }
}
