namespace OneOnOne.Tests;

/// <summary>
/// A store whose owner has written what he likes, and, being clever, renumbered the rows and rebuilt the whole tree over them.
/// </summary>
internal sealed class ForgedLedgerStore : IDisclosureLedgerStore
{
    private readonly List<LedgerRow> _rows;
    private readonly Dictionary<MerkleNode, LedgerHash> _nodes = [];

    internal ForgedLedgerStore(IEnumerable<LedgerRow> rows)
    {
        _rows = [.. rows.Select((row, index) => new LedgerRow(index, row.Commitment, row.Opening))];
        MerkleFrontier frontier = new(0, []);
        foreach (LedgerRow row in _rows)
        {
            foreach ((MerkleNode node, LedgerHash hash) in frontier.Append(MerkleHashing.Leaf(row.Commitment), out _))
                _nodes.Add(node, hash);
        }
    }

    public ValueTask<long> ReadSizeAsync(CancellationToken cancellationToken = default) => new(_rows.Count);

    public ValueTask<LedgerAppendOutcome> AppendAsync(LedgerAppend append, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public ValueTask<IReadOnlyList<LedgerHash>> ReadNodesAsync(IReadOnlyList<MerkleNode> nodes, CancellationToken cancellationToken = default) =>
        new([.. nodes.Select(node => _nodes[node])]);

    public ValueTask<LedgerRow?> FindAsync(long index, CancellationToken cancellationToken = default) =>
        new(index < _rows.Count ? _rows[(int)index] : null);

    public async IAsyncEnumerable<LedgerRow> ReadAsync(
        long from, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        foreach (LedgerRow row in _rows.Skip((int)from))
            yield return row;
    }

    public IAsyncEnumerable<LedgerRow> ReadForConfiderAsync(PersonId confider, CancellationToken cancellationToken = default) =>
        ReadAsync(0, cancellationToken);

    public ValueTask<int> CountClaimsAsync(Guid subject, CancellationToken cancellationToken = default) => new(0);
}
