namespace OneOnOne;

/// <summary>The people to whom concerns can be taken, as the host has appointed them.</summary>
/// <remarks>Implementations must be safe for concurrent calls.</remarks>
public interface IConcernRoute
{
    /// <summary>Names the possible handlers of a category, the first choice first; best with somebody outside the line at the end.</summary>
    /// <param name="category">What the concern is about.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    ValueTask<PersonSet> GetHandlersAsync(ConcernCategory category, CancellationToken cancellationToken = default);
}
