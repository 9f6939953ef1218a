namespace OneOnOne;

/// <summary>The regular 1:1 of the same two people. Immutable.</summary>
public sealed class MeetingSeries
{
    /// <summary>Describes a series.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="participants">The two people who meet each time.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is <c>default</c>.</exception>
    public MeetingSeries(SeriesId id, ParticipantPair participants)
    {
        ArgumentNullException.ThrowIfNull(participants);
        Id = id.Required(nameof(id));
        Participants = participants;
    }

    /// <summary>Begins a series under a fresh id.</summary>
    /// <param name="first">One of the two.</param>
    /// <param name="second">The other.</param>
    /// <exception cref="ArgumentException">One is <c>default</c>, or both are the same person.</exception>
    public MeetingSeries(PersonId first, PersonId second) : this(SeriesId.New(), new ParticipantPair(first, second))
    {
    }

    /// <summary>Its id.</summary>
    public SeriesId Id { get; }

    /// <summary>The two people who meet each time.</summary>
    public ParticipantPair Participants { get; }
}
