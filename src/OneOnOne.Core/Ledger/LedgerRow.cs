namespace OneOnOne;

/// <summary>
/// One row: its place, its commitment, and what opens it until that is erased. Only the commitment takes part in the tree, so an
/// erased row still proves that something stood there and that nothing around it moved.
/// </summary>
public sealed class LedgerRow
{
    /// <summary>Rebuilds a row as a store kept it.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <param name="commitment">HMAC-SHA256 over the entry's canonical bytes, under the row's salt.</param>
    /// <param name="opening">The salt and bytes, or <see langword="null"/> where they were erased.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative.</exception>
    public LedgerRow(long index, LedgerHash commitment, LedgerOpening? opening)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        Index = index;
        Commitment = commitment;
        Opening = opening;
    }

    /// <summary>The position, from 0.</summary>
    public long Index { get; }

    /// <summary>The salted commitment to the row's entry.</summary>
    public LedgerHash Commitment { get; }

    /// <summary>What opens the commitment; <see langword="null"/> once it was erased.</summary>
    public LedgerOpening? Opening { get; }

    /// <summary>Whether the opening was erased, so that the row says nothing.</summary>
    public bool IsErased => Opening is null;

    /// <summary>Whether the commitment is really one to this opening: false once either was edited.</summary>
    /// <param name="opening">The salt and bytes that are claimed for this row.</param>
    public bool Opens(LedgerOpening opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return opening.Commitment == Commitment;
    }

    internal LedgerRow Erased() => new(Index, Commitment, null);
}
