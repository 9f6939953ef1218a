namespace OneOnOne.EntityFrameworkCore.Rows;

/// <summary>One row of the ledger. Salt and bytes are the erasable part, in no index.</summary>
internal sealed class LedgerRowRow
{
    public required long Index { get; init; }

    public required byte[] Commitment { get; init; }

    public byte[]? Salt { get; set; }

    public byte[]? CanonicalBytes { get; set; }
}

/// <summary>The hash of a complete subtree of the ledger. Written once.</summary>
internal sealed class LedgerNodeRow
{
    public required int Level { get; init; }

    public required long Index { get; init; }

    public required byte[] Hash { get; init; }
}

/// <summary>Something that at most one row of the ledger may take. Its key is what makes a one-use consent usable once.</summary>
internal sealed class LedgerClaimRow
{
    public required Guid Subject { get; init; }

    public required int Number { get; init; }
}

/// <summary>Whom a row of the ledger concerns. Gone once the row is erased.</summary>
internal sealed class LedgerConfiderRow
{
    public required Guid Person { get; init; }

    public required long Index { get; init; }
}
