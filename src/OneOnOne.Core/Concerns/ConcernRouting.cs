namespace OneOnOne;

/// <summary>What became of the search for a handler: <see cref="To"/> somebody, or <see cref="NobodyLeft"/>.</summary>
public abstract record ConcernRouting
{
    private ConcernRouting()
    {
    }

    /// <summary>It has a handler.</summary>
    /// <param name="Handler">Who handles it.</param>
    /// <param name="Concern">The concern as it is now.</param>
    public sealed record To(PersonId Handler, SeriousConcern Concern) : ConcernRouting;

    /// <summary>
    /// Everybody on the route is implicated, reports to somebody who is, or raised or confided it. A person must name somebody outside:
    /// <see cref="ConcernBook.AssignAsync"/>.
    /// </summary>
    public sealed record NobodyLeft : ConcernRouting;
}
