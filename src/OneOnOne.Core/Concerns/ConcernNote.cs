namespace OneOnOne;

/// <summary>A note that a concern rests on, in the version it had then.</summary>
public sealed record ConcernNote : IConfidentialRecord
{
    /// <summary>Names a note.</summary>
    /// <param name="noteId">The note.</param>
    /// <param name="version">The version of its content, from 1.</param>
    /// <param name="participants">The two people of its meeting.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the version smaller than 1.</exception>
    public ConcernNote(NoteId noteId, int version, ParticipantPair participants)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        NoteId = noteId.Required(nameof(noteId));
        Version = version;
        ArgumentNullException.ThrowIfNull(participants);
        Participants = participants;
    }

    /// <inheritdoc/>
    public NoteId NoteId { get; }

    /// <inheritdoc/>
    public int Version { get; }

    /// <summary>The two people of its meeting.</summary>
    public ParticipantPair Participants { get; }
}
