namespace OneOnOne;

/// <summary>A 1:1 meeting that was held: two people, a time, and the reporting line as it was then.</summary>
/// <remarks>Immutable and thread-safe. <see cref="MeetingBook.HoldAsync"/> makes one and reads the line; stores rebuild it with the constructor.</remarks>
public sealed class Meeting
{
    /// <summary>Rebuilds a meeting that a store kept.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="series">The series it belongs to; a meeting that stands alone has a series of its own.</param>
    /// <param name="participants">The two people.</param>
    /// <param name="heldAt">When it was held.</param>
    /// <param name="line">The reporting line as it was then.</param>
    /// <param name="noticeVersion">The version of the <see cref="ConfidentialityNotice"/> that the two knew; at least 1.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or a participant is named as a boss between the two.</exception>
    public Meeting(MeetingId id, SeriesId series, ParticipantPair participants, DateTimeOffset heldAt, FrozenLine line, int noticeVersion)
    {
        ArgumentNullException.ThrowIfNull(participants);
        ArgumentNullException.ThrowIfNull(line);
        ArgumentOutOfRangeException.ThrowIfLessThan(noticeVersion, 1);
        Id = id.Required(nameof(id));
        Series = series.Required(nameof(series));
        Participants = participants;
        HeldAt = heldAt;
        Line = line;
        NoticeVersion = noticeVersion;
        if (line.Between.Any(participants.Includes))
            throw new ArgumentException("A participant cannot stand between the two participants.", nameof(line));
    }

    /// <summary>Its id.</summary>
    public MeetingId Id { get; }

    /// <summary>The series it belongs to.</summary>
    public SeriesId Series { get; }

    /// <summary>The two people.</summary>
    public ParticipantPair Participants { get; }

    /// <summary>When it was held, and so when what was said was heard.</summary>
    public DateTimeOffset HeldAt { get; }

    /// <summary>The reporting line as it was then (R9).</summary>
    public FrozenLine Line { get; }

    /// <summary>The version of the promise that the two knew when they met.</summary>
    public int NoticeVersion { get; }

    /// <summary>The tier in which everything that is said here is born.</summary>
    public ConfidentialityTier Tier => Line.Tier;
}
