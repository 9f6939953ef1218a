namespace OneOnOne;

/// <summary>What the ledger was at one moment: how many rows it had, and the one hash that stands for all of them, in order.</summary>
/// <remarks>
/// Whoever keeps a head can later demand that the ledger be consistent with it. Two heads of one size with different roots are
/// proof of tampering. Immutable.
/// </remarks>
public sealed record LedgerHead
{
    /// <summary>Names a head.</summary>
    /// <param name="size">The number of rows, zero or more.</param>
    /// <param name="root">The RFC 6962 root over the rows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    public LedgerHead(long size, LedgerHash root)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        Size = size;
        Root = root;
    }

    /// <summary>The head of a ledger without rows.</summary>
    public static LedgerHead Empty { get; } = new(0, MerkleHashing.EmptyRoot);

    /// <summary>The number of rows.</summary>
    public long Size { get; }

    /// <summary>The RFC 6962 root over the rows.</summary>
    public LedgerHash Root { get; }
}
