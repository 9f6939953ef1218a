namespace OneOnOne;

/// <summary>One row of a confider's account, with all that she needs to check it by herself.</summary>
/// <param name="Opening">The salt and bytes that open the row; <see cref="LedgerOpening.Entry"/> is what it says.</param>
/// <param name="Receipt">The proof that it stands in the ledger.</param>
public sealed record AccountLine(LedgerOpening Opening, LedgerReceipt Receipt)
{
    /// <summary>What the row says.</summary>
    public LedgerEntry Entry => Opening.Entry;

    /// <summary>Whether the row stands in the ledger and says what it is shown to say.</summary>
    public bool Verifies() => Receipt.Verifies(Opening);
}
