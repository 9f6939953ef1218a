namespace OneOnOne;

/// <summary>The meetings that were held. It knows who met when, and nothing of what was said.</summary>
/// <remarks>
/// Cover ("who else could have said it") and the health signal are computed from it. Implementations must be safe for concurrent
/// calls. Who met whom is itself confidential towards outsiders: show it to the two participants only.
/// </remarks>
public interface IMeetingHistory
{
    /// <summary>Keeps a meeting.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <returns>A task that ends when the meeting is kept.</returns>
    /// <exception cref="DuplicateIdException">There is a meeting with that id already; nothing is changed.</exception>
    ValueTask AddAsync(Meeting meeting, CancellationToken cancellationToken = default);

    /// <summary>Looks a meeting up.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>The meeting, or <see langword="null"/> if there is none.</returns>
    ValueTask<Meeting?> FindAsync(MeetingId id, CancellationToken cancellationToken = default);

    /// <summary>The meetings of a person, with whomever, from a time on.</summary>
    /// <param name="person">One of the two people of each meeting.</param>
    /// <param name="since">Meetings held at or after this time.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>The meetings, earliest first.</returns>
    ValueTask<IReadOnlyList<Meeting>> GetMeetingsOfAsync(
        PersonId person, DateTimeOffset since, CancellationToken cancellationToken = default);

    /// <summary>The latest meetings of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="count">How many at most; at least 1.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>The meetings, latest first.</returns>
    ValueTask<IReadOnlyList<Meeting>> GetLatestAsync(SeriesId series, int count, CancellationToken cancellationToken = default);
}
