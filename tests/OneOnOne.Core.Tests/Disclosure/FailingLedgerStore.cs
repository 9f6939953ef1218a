namespace OneOnOne.Tests;

/// <summary>A ledger store that breaks down on demand, before or after it has written.</summary>
internal sealed class FailingLedgerStore(InMemoryDisclosureLedgerStore inner) : IDisclosureLedgerStore
{
    public bool Fails { get; set; }

    public bool FailAfterWriting { get; init; }

    public ValueTask<long> ReadSizeAsync(CancellationToken cancellationToken = default) => inner.ReadSizeAsync(cancellationToken);

    public async ValueTask<LedgerAppendOutcome> AppendAsync(LedgerAppend append, CancellationToken cancellationToken = default)
    {
        if (Fails && !FailAfterWriting) throw new IOException("The disk is full.");
        LedgerAppendOutcome outcome = await inner.AppendAsync(append, cancellationToken);
        return Fails ? throw new IOException("The connection was lost.") : outcome;
    }

    public ValueTask<IReadOnlyList<LedgerHash>> ReadNodesAsync(IReadOnlyList<MerkleNode> nodes, CancellationToken cancellationToken = default) =>
        inner.ReadNodesAsync(nodes, cancellationToken);

    public ValueTask<LedgerRow?> FindAsync(long index, CancellationToken cancellationToken = default) => inner.FindAsync(index, cancellationToken);

    public IAsyncEnumerable<LedgerRow> ReadAsync(long from, CancellationToken cancellationToken = default) => inner.ReadAsync(from, cancellationToken);

    public IAsyncEnumerable<LedgerRow> ReadForConfiderAsync(PersonId confider, CancellationToken cancellationToken = default) =>
        inner.ReadForConfiderAsync(confider, cancellationToken);

    public ValueTask<int> CountClaimsAsync(Guid subject, CancellationToken cancellationToken = default) => inner.CountClaimsAsync(subject, cancellationToken);
}
