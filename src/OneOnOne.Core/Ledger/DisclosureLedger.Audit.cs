namespace OneOnOne;

public sealed partial class DisclosureLedger
{
    /// <summary>
    /// Reads every row and computes the tree anew. Whoever can write to the store can make rows and tree agree with each other, so
    /// an audit is as good as the heads it is held against: those that confiders have in their receipts.
    /// </summary>
    /// <param name="keptHeads">Heads that were kept outside the store.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async ValueTask<LedgerAuditReport> AuditAsync(
        IEnumerable<LedgerHead> keptHeads, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keptHeads);
        ILookup<long, LedgerHead> kept = keptHeads.ToLookup(head => head.Size);
        LedgerHead stored = await ReadHeadAsync(cancellationToken).ConfigureAwait(false);
        List<LedgerFault> faults = [];
        MerkleFrontier frontier = new(0, []);
        long erased = 0;

        CheckKept();
        await foreach (LedgerRow row in _store.ReadAsync(0, cancellationToken).ConfigureAwait(false))
        {
            // Rows that were appended since the head was read are not part of this audit.
            if (frontier.Size >= stored.Size)
                break;
            if (row.Index != frontier.Size)
                faults.Add(new(LedgerFaultKind.OutOfPlace, frontier.Size));
            if (row.Opening is null)
                erased++;
            else if (!row.Opens(row.Opening))
                faults.Add(new(LedgerFaultKind.OpeningDoesNotMatch, row.Index));
            frontier.Append(MerkleHashing.Leaf(row.Commitment), out _);
            CheckKept();
        }

        LedgerHead computed = frontier.Head;
        if (computed != stored)
            faults.Add(new(LedgerFaultKind.DiffersFromTree, stored.Size));
        foreach (IGrouping<long, LedgerHead> longer in kept.Where(heads => heads.Key > computed.Size))
            faults.Add(new(LedgerFaultKind.Truncated, longer.Key));
        return new(computed, erased, [.. faults]);

        void CheckKept()
        {
            if (kept.Contains(frontier.Size) && kept[frontier.Size].Any(head => head != frontier.Head))
                faults.Add(new(LedgerFaultKind.DiffersFromKeptHead, frontier.Size));
        }
    }
}
