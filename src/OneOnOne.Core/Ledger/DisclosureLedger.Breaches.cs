namespace OneOnOne;

public sealed partial class DisclosureLedger
{
    /// <summary>Records a breach (R8). It cannot be undone, and every confider is owed a notice from then on.</summary>
    /// <param name="report">What is known of it.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    public async ValueTask<BreachRecord> ReportBreachAsync(BreachReport report, CancellationToken cancellationToken = default)
    {
        BreachEntry entry = new(_clock.GetUtcNow(), report);
        LedgerReceipt receipt = await RecordAsync(entry, cancellationToken).ConfigureAwait(false);
        return new(receipt, [.. report.Confiders.Select(confider => new BreachNotice(confider, receipt.Index, report))]);
    }

    /// <summary>The breach notices that a confider is still owed, oldest first.</summary>
    /// <param name="confider">Whose confidence was broken.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    public async ValueTask<IReadOnlyList<BreachNotice>> ReadOwedNoticesAsync(
        PersonId confider, CancellationToken cancellationToken = default)
    {
        SortedDictionary<long, BreachNotice> owed = [];
        await foreach (LedgerRow row in _store.ReadForConfiderAsync(confider, cancellationToken).ConfigureAwait(false))
        {
            if (row.Opening?.Entry is BreachEntry breach)
                owed.Add(row.Index, new BreachNotice(confider, row.Index, breach.Report));
            else if (row.Opening?.Entry is NoticeEntry notice)
                owed.Remove(notice.Row);
        }
        return [.. owed.Values];
    }

    /// <summary>Records that a confider was told. She is owed that notice no longer.</summary>
    /// <param name="notice">The notice that was given.</param>
    /// <param name="givenBy">Who told her.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="ArgumentException">No breach of her confidence stands in that row.</exception>
    public async ValueTask<LedgerReceipt> RecordNoticeAsync(
        BreachNotice notice, PersonId givenBy, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        LedgerRow? row = await _store.FindAsync(notice.Row, cancellationToken).ConfigureAwait(false);
        if (row?.Opening?.Entry is not BreachEntry breach || !breach.Confiders.Contains(notice.Confider))
            throw new ArgumentException("No breach of this person's confidence stands in that row.", nameof(notice));
        NoticeEntry entry = new(_clock.GetUtcNow(), notice.Confider, notice.Row, givenBy);
        return await RecordAsync(entry, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<LedgerReceipt> RecordAsync(LedgerEntry entry, CancellationToken cancellationToken) =>
        await WriteAsync(entry, [], erasedRow: null, cancellationToken).ConfigureAwait(false) is LedgerAppendResult.Recorded recorded
            ? recorded.Receipt
            : throw new InvalidOperationException("The ledger store refused a row that claims nothing.");
}
