namespace OneOnOne;

public sealed partial class DisclosureLedger
{
    /// <summary>
    /// Erases what opens a row, at the wish of all whose confidence it is about. The row stays, says nothing, and every proof over it
    /// still verifies. The erasure itself becomes a row, in the same act.
    /// </summary>
    /// <param name="index">The row.</param>
    /// <param name="askedBy">Who asks: every confider of the row.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    public async ValueTask<ErasureOutcome> EraseAsync(long index, PersonSet askedBy, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(askedBy);
        if (await _store.FindAsync(index, cancellationToken).ConfigureAwait(false) is not { } row)
            return ErasureOutcome.NoSuchRow;
        if (row.Opening is not { } opening)
            return ErasureOutcome.AlreadyErased;
        if (!opening.Entry.Confiders.All(askedBy.Contains))
            return ErasureOutcome.NotAllConfidersAsked;
        if (opening.Entry.Kind is not (LedgerEntryKind.Disclosure or LedgerEntryKind.Refusal or LedgerEntryKind.Withdrawal))
            return ErasureOutcome.NeverErased;

        ErasureEntry erasure = new(_clock.GetUtcNow(), opening.Entry.Confiders, index);
        await WriteAsync(erasure, [], erasedRow: index, cancellationToken).ConfigureAwait(false);
        return ErasureOutcome.Erased;
    }
}
