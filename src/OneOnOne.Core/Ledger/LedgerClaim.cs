namespace OneOnOne;

/// <summary>
/// Something that at most one row of the ledger may take: the n-th use of a consent, a permit, a duplicate of an event. It is
/// how a use is checked and recorded in one act: a row is appended only if nobody has taken its claims.
/// </summary>
/// <remarks>
/// A caller reads how many uses a consent has had (<see cref="DisclosureLedger.CountClaimsAsync"/>), decides, and claims the next
/// number. Of two callers that decided on the same reading one is refused. A withdrawal claims the next number as well, so that
/// a use which was decided before it cannot be appended after it. Immutable; equality is by content.
/// </remarks>
public sealed record LedgerClaim
{
    /// <summary>Names a claim.</summary>
    /// <param name="subject">The id of what is used: a consent's, a permit's. Not empty.</param>
    /// <param name="number">Which use it is, from 1.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is smaller than 1.</exception>
    public LedgerClaim(Guid subject, int number)
    {
        if (subject == Guid.Empty)
            throw new ArgumentException("A claim needs the id of what it claims.", nameof(subject));
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Subject = subject;
        Number = number;
    }

    /// <summary>The id of what is used.</summary>
    public Guid Subject { get; }

    /// <summary>Which use it is, from 1.</summary>
    public int Number { get; }
}
