namespace OneOnOne;

public sealed partial class DisclosureLedger
{
    /// <summary>The receipt for a row, in the ledger as it is now.</summary>
    /// <param name="index">The row.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <returns>The receipt, or <see langword="null"/> where there is no such row.</returns>
    public async ValueTask<LedgerReceipt?> ReadReceiptAsync(long index, CancellationToken cancellationToken = default)
    {
        if (await _store.FindAsync(index, cancellationToken).ConfigureAwait(false) is not { } row)
            return null;
        return await ReceiptForAsync(row, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Proves that a row stands at its place in the ledger of a given size.</summary>
    /// <param name="index">The row.</param>
    /// <param name="size">The size of the ledger that the verifier has a head of.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is not within the size, or the ledger is not that long.</exception>
    public async ValueTask<InclusionProof> ProveInclusionAsync(long index, long size, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, await _store.ReadSizeAsync(cancellationToken).ConfigureAwait(false));
        var path = await HashAsync(MerkleTree.InclusionSteps(index, size), cancellationToken).ConfigureAwait(false);
        return new InclusionProof(index, size, path);
    }

    /// <summary>
    /// Proves that the ledger now begins with the one that the verifier once saw. A shorter ledger has no such proof: it was truncated.
    /// </summary>
    /// <param name="earlier">A head that the verifier kept.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <returns>The head now and the proof; the proof is <see langword="null"/> where the ledger is shorter than it once was.</returns>
    public async ValueTask<(LedgerHead Head, ConsistencyProof? Proof)> ProveConsistencyAsync(
        LedgerHead earlier, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        LedgerHead head = await ReadHeadAsync(cancellationToken).ConfigureAwait(false);
        if (head.Size < earlier.Size)
            return (head, null);
        var path = await HashAsync(MerkleTree.ConsistencySteps(earlier.Size, head.Size), cancellationToken).ConfigureAwait(false);
        return (head, new ConsistencyProof(earlier.Size, head.Size, path));
    }

    /// <summary>Whether the ledger still begins with everything that a receipt's head stands for, and still holds its row.</summary>
    /// <param name="receipt">A receipt that a confider kept.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    public async ValueTask<bool> HonoursAsync(LedgerReceipt receipt, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        if (!receipt.Verifies())
            return false;
        (LedgerHead head, ConsistencyProof? proof) = await ProveConsistencyAsync(receipt.Head, cancellationToken).ConfigureAwait(false);
        LedgerRow? row = await _store.FindAsync(receipt.Index, cancellationToken).ConfigureAwait(false);
        return proof is not null && proof.Verifies(receipt.Head, head) && row is not null && row.Commitment == receipt.Commitment;
    }

    private async ValueTask<LedgerReceipt> ReceiptForAsync(LedgerRow row, CancellationToken cancellationToken)
    {
        LedgerHead head = await ReadHeadAsync(cancellationToken).ConfigureAwait(false);
        return new(row.Commitment, await ProveInclusionAsync(row.Index, head.Size, cancellationToken).ConfigureAwait(false), head);
    }

    /// <summary>One question to the store for all the subtrees, then one hash for each step.</summary>
    private async ValueTask<List<LedgerHash>> HashAsync(List<List<MerkleNode>> steps, CancellationToken cancellationToken)
    {
        List<MerkleNode> nodes = [.. steps.SelectMany(step => step)];
        IReadOnlyList<LedgerHash> hashes = await _store.ReadNodesAsync(nodes, cancellationToken).ConfigureAwait(false);
        List<LedgerHash> path = new(steps.Count);
        int read = 0;
        foreach (List<MerkleNode> step in steps)
        {
            path.Add(MerkleTree.Fold([.. hashes.Skip(read).Take(step.Count)]));
            read += step.Count;
        }
        return path;
    }
}
