using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>
/// One append, with everything that must happen together or not at all. <see cref="DisclosureLedger"/> makes it; a store carries
/// it out in one transaction.
/// </summary>
public sealed class LedgerAppend
{
    internal LedgerAppend(
        LedgerRow row,
        IEnumerable<KeyValuePair<MerkleNode, LedgerHash>> nodes,
        IEnumerable<LedgerClaim> claims,
        long? erasedRow)
    {
        Row = row;
        Nodes = [.. nodes];
        Claims = [.. claims];
        ErasedRow = erasedRow;
    }

    /// <summary>The row. Its index must be the size of the ledger at this moment; otherwise <see cref="LedgerAppendOutcome.SizeMoved"/>.</summary>
    public LedgerRow Row { get; }

    /// <summary>The complete subtrees that the row completes, the leaf first. They are written once and never change.</summary>
    public ImmutableArray<KeyValuePair<MerkleNode, LedgerHash>> Nodes { get; }

    /// <summary>What the row takes. If any of them is taken already: <see cref="LedgerAppendOutcome.ClaimTaken"/>, and nothing is written.</summary>
    public ImmutableArray<LedgerClaim> Claims { get; }

    /// <summary>The row whose opening is erased by this one, or <see langword="null"/>.</summary>
    public long? ErasedRow { get; }
}
