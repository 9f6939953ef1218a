namespace OneOnOne;

/// <summary>Who reports to whom, as the host's directory knows it now.</summary>
/// <remarks>
/// The library walks the line itself and refuses one that runs in a circle. Implementations must be safe for concurrent calls.
/// </remarks>
public interface IReportingLine
{
    /// <summary>Names the people to whom a person reports.</summary>
    /// <param name="person">The person who reports.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>
    /// Their bosses: usually one, more in a matrix (a dotted-line boss is a boss), none at the top or for a stranger.
    /// </returns>
    ValueTask<PersonSet> GetManagersAsync(PersonId person, CancellationToken cancellationToken = default);
}
