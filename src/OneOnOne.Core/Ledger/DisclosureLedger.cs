namespace OneOnOne;

/// <summary>
/// The append-only, content-free, tamper-evident record of disclosures, refusals, withdrawals and breaches: an RFC 6962 Merkle
/// log over salted commitments.
/// </summary>
/// <remarks>
/// Appending and proving read O(log n) hashes and never a row, so the cost of a disclosure does not grow with the history. The
/// row, its proof and its receipt are computed before the one write, so that nothing can fail between the write and the answer.
/// Safe for concurrent use, also by several processes over one store.
/// </remarks>
public sealed partial class DisclosureLedger
{
    /// <summary>How often a store may say that the size moved while it did not (a lagging replica) before it is at fault.</summary>
    private const int StandstillLimit = 16;

    private readonly IDisclosureLedgerStore _store;
    private readonly TimeProvider _clock;

    // Writers of one process queue here instead of colliding in the store; between processes the store's keys decide.
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Opens the ledger that a store keeps.</summary>
    /// <param name="store">Where the rows are.</param>
    /// <param name="clock">The clock for rows that the ledger writes by itself; the system's by default.</param>
    public DisclosureLedger(IDisclosureLedgerStore store, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        _store = store;
        _clock = clock ?? TimeProvider.System;
    }

    /// <summary>The ledger's size and root now.</summary>
    public async ValueTask<LedgerHead> ReadHeadAsync(CancellationToken cancellationToken = default) =>
        (await ReadFrontierAsync(cancellationToken).ConfigureAwait(false)).Head;

    /// <summary>The highest number that has been claimed of a subject, such as the uses that a consent has had; 0 where none has.</summary>
    /// <param name="subject">The id of what is used.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    public ValueTask<int> CountClaimsAsync(Guid subject, CancellationToken cancellationToken = default) =>
        _store.CountClaimsAsync(subject, cancellationToken);

    /// <summary>
    /// Appends an entry, and takes its claims in the same act. Of two callers with a claim in common exactly one gets
    /// <see cref="LedgerAppendResult.Recorded"/>.
    /// </summary>
    /// <param name="entry">What the row says.</param>
    /// <param name="claims">What the row takes; may be empty.</param>
    /// <param name="cancellationToken">Stops the waiting. Once the store is asked to write, it decides.</param>
    /// <exception cref="InvalidOperationException">The store contradicts itself.</exception>
    public ValueTask<LedgerAppendResult> AppendAsync(
        LedgerEntry entry, IReadOnlyCollection<LedgerClaim> claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(claims);
        return WriteAsync(entry, claims, erasedRow: null, cancellationToken);
    }

    private async ValueTask<LedgerAppendResult> WriteAsync(
        LedgerEntry entry, IReadOnlyCollection<LedgerClaim> claims, long? erasedRow, CancellationToken cancellationToken)
    {
        LedgerOpening opening = LedgerOpening.Seal(entry);
        LedgerHash commitment = opening.Commitment;

        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            long lastSize = -1;
            for (int standstills = 0; standstills < StandstillLimit;)
            {
                MerkleFrontier frontier = await ReadFrontierAsync(cancellationToken).ConfigureAwait(false);
                standstills = frontier.Size > lastSize ? 0 : standstills + 1;
                lastSize = frontier.Size;

                LedgerRow row = new(frontier.Size, commitment, opening);
                var nodes = frontier.Append(MerkleHashing.Leaf(commitment), out InclusionProof proof);
                LedgerReceipt receipt = new(commitment, proof, frontier.Head);
                switch (await _store.AppendAsync(new(row, nodes, claims, erasedRow), cancellationToken).ConfigureAwait(false))
                {
                    case LedgerAppendOutcome.Appended:
                        return new LedgerAppendResult.Recorded(row, receipt);
                    case LedgerAppendOutcome.ClaimTaken:
                        return new LedgerAppendResult.AlreadyClaimed();
                }
            }
            throw new InvalidOperationException("The ledger store says that the ledger grows, and returns the same size.");
        }
        finally
        {
            _turn.Release();
        }
    }

    private async ValueTask<MerkleFrontier> ReadFrontierAsync(CancellationToken cancellationToken)
    {
        long size = await _store.ReadSizeAsync(cancellationToken).ConfigureAwait(false);
        return new MerkleFrontier(size, await _store.ReadNodesAsync(MerkleTree.Peaks(size), cancellationToken).ConfigureAwait(false));
    }
}
