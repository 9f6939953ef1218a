namespace OneOnOne;

/// <summary>
/// A serious concern as a ground, with the review of the statement that is told (R16). The gate reads the concern anew from the store,
/// so that a stale copy is worth nothing.
/// </summary>
public sealed class ConcernGround : DisclosureGround
{
    /// <summary>Rests a disclosure on a concern.</summary>
    /// <param name="concern">The concern.</param>
    /// <param name="review">The review of the statement for the concern's handler. A missing one is no option.</param>
    public ConcernGround(SeriousConcern concern, SanitizationReview review)
    {
        ArgumentNullException.ThrowIfNull(concern);
        ArgumentNullException.ThrowIfNull(review);
        Concern = concern;
        Review = review;
    }

    /// <summary>The concern, as the caller knows it.</summary>
    public SeriousConcern Concern { get; }

    /// <summary>The review of the statement that is told.</summary>
    public SanitizationReview Review { get; }
}
