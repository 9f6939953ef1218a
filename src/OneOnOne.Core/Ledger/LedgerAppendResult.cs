namespace OneOnOne;

/// <summary>The answer to an append: <see cref="Recorded"/> or <see cref="AlreadyClaimed"/>. There is no third.</summary>
public abstract record LedgerAppendResult
{
    private LedgerAppendResult()
    {
    }

    /// <summary>The row stands in the ledger and took its claims.</summary>
    /// <param name="Row">The row, with its opening.</param>
    /// <param name="Receipt">The receipt for the row, in the ledger as it was right after it.</param>
    public sealed record Recorded(LedgerRow Row, LedgerReceipt Receipt) : LedgerAppendResult;

    /// <summary>Somebody else took a claim first. Nothing was written, and nothing may be disclosed on the strength of it.</summary>
    public sealed record AlreadyClaimed : LedgerAppendResult;
}
