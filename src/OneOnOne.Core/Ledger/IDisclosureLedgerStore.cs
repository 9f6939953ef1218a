namespace OneOnOne;

/// <summary>Keeps the rows of the ledger. It has one way to write, and no way to change or delete.</summary>
/// <remarks>
/// <para>
/// <b>For a database.</b> Four tables: rows (primary key: index), nodes (primary key: level, index), claims (primary key: subject,
/// number), confiders of rows (person, index). <see cref="AppendAsync"/> is one transaction that inserts into all four and, where
/// asked, nulls one row's salt and bytes. A violated key of claims means <see cref="LedgerAppendOutcome.ClaimTaken"/>, a violated
/// key of rows <see cref="LedgerAppendOutcome.SizeMoved"/>; either way the transaction is rolled back. No other lock is needed, also
/// not between processes. Salt and bytes belong in columns that are not part of any index or history.
/// </para>
/// <para>Implementations must be safe for concurrent use. An exception means that nothing was written, or that it is unknown; the
/// caller then discloses nothing.</para>
/// </remarks>
public interface IDisclosureLedgerStore
{
    /// <summary>The number of rows that have been appended.</summary>
    ValueTask<long> ReadSizeAsync(CancellationToken cancellationToken = default);

    /// <summary>Writes a row, its nodes, its claims and its erasure together, or nothing.</summary>
    ValueTask<LedgerAppendOutcome> AppendAsync(LedgerAppend append, CancellationToken cancellationToken = default);

    /// <summary>The hashes of complete subtrees, in the order asked for; all of them have been written by earlier appends.</summary>
    ValueTask<IReadOnlyList<LedgerHash>> ReadNodesAsync(
        IReadOnlyList<MerkleNode> nodes, CancellationToken cancellationToken = default);

    /// <summary>The row at an index, or <see langword="null"/> where there is none.</summary>
    ValueTask<LedgerRow?> FindAsync(long index, CancellationToken cancellationToken = default);

    /// <summary>The rows from an index on, in order, as many as exist when the reading begins.</summary>
    IAsyncEnumerable<LedgerRow> ReadAsync(long from, CancellationToken cancellationToken = default);

    /// <summary>The rows, in order, whose entry names this person as a confider and has not been erased.</summary>
    IAsyncEnumerable<LedgerRow> ReadForConfiderAsync(PersonId confider, CancellationToken cancellationToken = default);

    /// <summary>The highest number that has been claimed of a subject; 0 where none has.</summary>
    ValueTask<int> CountClaimsAsync(Guid subject, CancellationToken cancellationToken = default);
}
