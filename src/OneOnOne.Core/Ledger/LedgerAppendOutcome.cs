namespace OneOnOne;

/// <summary>How a store answered an append.</summary>
public enum LedgerAppendOutcome
{
    /// <summary>Somebody has taken one of the claims. Nothing was written. The strictest value, and therefore the default.</summary>
    ClaimTaken = 0,

    /// <summary>The ledger has grown since its size was read. Nothing was written; the ledger reads again and retries.</summary>
    SizeMoved = 1,

    /// <summary>Row, nodes, claims and erasure were written together.</summary>
    Appended = 2,
}
