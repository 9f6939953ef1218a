namespace OneOnOne;

/// <summary>
/// What a confider is given for a row about her: the head of the ledger and the proof that her row is in it. She needs nothing
/// else, and sees nobody else's row. Any later head must be consistent with this one, which is what catches truncation.
/// </summary>
public sealed class LedgerReceipt
{
    /// <summary>Rebuilds a receipt from its parts.</summary>
    /// <param name="commitment">The row's commitment.</param>
    /// <param name="proof">The proof of its place; its size must be the head's.</param>
    /// <param name="head">The ledger's size and root when the receipt was made.</param>
    /// <exception cref="ArgumentException">Proof and head speak of ledgers of different sizes.</exception>
    public LedgerReceipt(LedgerHash commitment, InclusionProof proof, LedgerHead head)
    {
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(head);
        if (proof.Size != head.Size)
            throw new ArgumentException("The proof speaks of a ledger of another size than the head.", nameof(proof));
        Commitment = commitment;
        Proof = proof;
        Head = head;
    }

    /// <summary>The row's position, from 0.</summary>
    public long Index => Proof.Index;

    /// <summary>The row's commitment.</summary>
    public LedgerHash Commitment { get; }

    /// <summary>The proof of the row's place.</summary>
    public InclusionProof Proof { get; }

    /// <summary>The ledger's size and root when the receipt was made.</summary>
    public LedgerHead Head { get; }

    /// <summary>Whether the row stands at its place in the ledger that <see cref="Head"/> names.</summary>
    public bool Verifies() => Proof.Verifies(Commitment, Head);

    /// <summary>Whether, besides, the row says what the opening says.</summary>
    /// <param name="opening">The salt and bytes that are claimed for the row.</param>
    public bool Verifies(LedgerOpening opening)
    {
        ArgumentNullException.ThrowIfNull(opening);
        return opening.Commitment == Commitment && Verifies();
    }
}
