using System.Runtime.CompilerServices;

namespace OneOnOne;

/// <summary>
/// The embedded ledger store. It lives and ends with the process, and is therefore asked for by name. Safe for concurrent use;
/// appending and reading a node take constant time.
/// </summary>
public sealed class InMemoryDisclosureLedgerStore : IDisclosureLedgerStore
{
    private readonly object _lock = new();
    private readonly List<LedgerRow> _rows = [];
    private readonly List<List<LedgerHash>> _levels = [];
    private readonly HashSet<LedgerClaim> _claims = [];
    private readonly Dictionary<Guid, int> _claimCounts = [];
    private readonly Dictionary<PersonId, List<long>> _rowsOfConfider = [];

    /// <inheritdoc/>
    public ValueTask<long> ReadSizeAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return ValueTask.FromResult<long>(_rows.Count);
    }

    /// <inheritdoc/>
    public ValueTask<LedgerAppendOutcome> AppendAsync(LedgerAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (append.Claims.Any(_claims.Contains))
                return ValueTask.FromResult(LedgerAppendOutcome.ClaimTaken);
            if (append.Row.Index != _rows.Count)
                return ValueTask.FromResult(LedgerAppendOutcome.SizeMoved);

            Write(append);
            return ValueTask.FromResult(LedgerAppendOutcome.Appended);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<LedgerHash>> ReadNodesAsync(
        IReadOnlyList<MerkleNode> nodes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        cancellationToken.ThrowIfCancellationRequested();
        LedgerHash[] hashes = new LedgerHash[nodes.Count];
        lock (_lock)
        {
            for (int i = 0; i < hashes.Length; i++)
                hashes[i] = _levels[nodes[i].Level][(int)nodes[i].Index];
        }
        return ValueTask.FromResult<IReadOnlyList<LedgerHash>>(hashes);
    }

    /// <inheritdoc/>
    public ValueTask<LedgerRow?> FindAsync(long index, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(At(index));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<LedgerRow> ReadAsync(
        long from, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        long size = await ReadSizeAsync(cancellationToken).ConfigureAwait(false);
        for (long index = Math.Max(from, 0); index < size; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return At(index)!;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<LedgerRow> ReadForConfiderAsync(
        PersonId confider, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        long[] indexes;
        lock (_lock)
            indexes = _rowsOfConfider.TryGetValue(confider, out List<long>? known) ? [.. known] : [];

        foreach (long index in indexes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (At(index) is { IsErased: false } row)
                yield return row;
        }
        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<int> CountClaimsAsync(Guid subject, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
            return ValueTask.FromResult(_claimCounts.GetValueOrDefault(subject));
    }

    private LedgerRow? At(long index)
    {
        lock (_lock)
            return index >= 0 && index < _rows.Count ? _rows[(int)index] : null;
    }

    private void Write(LedgerAppend append)
    {
        _rows.Add(append.Row);
        foreach ((MerkleNode node, LedgerHash hash) in append.Nodes)
        {
            if (node.Level == _levels.Count)
                _levels.Add([]);
            _levels[node.Level].Add(hash);
        }
        foreach (LedgerClaim claim in append.Claims)
        {
            _claims.Add(claim);
            _claimCounts[claim.Subject] = Math.Max(claim.Number, _claimCounts.GetValueOrDefault(claim.Subject));
        }
        if (append.ErasedRow is { } erased)
            Erase((int)erased);
        if (append.Row.Opening is { } opening)
            Index(append.Row.Index, opening.Entry);
    }

    private void Erase(int index)
    {
        if (_rows[index].Opening is { } opening)
        {
            foreach (PersonId confider in opening.Entry.Confiders)
                _rowsOfConfider[confider].Remove(index);
        }
        _rows[index] = _rows[index].Erased();
    }

    private void Index(long index, LedgerEntry entry)
    {
        foreach (PersonId confider in entry.Confiders)
        {
            if (!_rowsOfConfider.TryGetValue(confider, out List<long>? rows))
                _rowsOfConfider.Add(confider, rows = []);
            rows.Add(index);
        }
    }
}
