namespace OneOnOne;

/// <summary>A meeting history that is kept in this process and forgotten with it. Thread-safe.</summary>
public sealed class InMemoryMeetingHistory : IMeetingHistory
{
    private readonly object _gate = new();
    private readonly Dictionary<MeetingId, Meeting> _meetings = [];

    /// <inheritdoc/>
    public ValueTask AddAsync(Meeting meeting, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            if (!_meetings.TryAdd(meeting.Id, meeting)) throw new DuplicateIdException("There is a meeting with this id already.");
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<Meeting?> FindAsync(MeetingId id, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return new(_meetings.GetValueOrDefault(id));
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Meeting>> GetMeetingsOfAsync(
        PersonId person, DateTimeOffset since, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return new([.. _meetings.Values
                .Where(meeting => meeting.Participants.Includes(person) && meeting.HeldAt >= since)
                .OrderBy(meeting => meeting.HeldAt)]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Meeting>> GetLatestAsync(
        SeriesId series, int count, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            return new([.. _meetings.Values
                .Where(meeting => meeting.Series == series)
                .OrderByDescending(meeting => meeting.HeldAt)
                .Take(count)]);
        }
    }
}
