using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>A note as a store keeps it. <see cref="Note.Restore"/> checks it and makes it a note again.</summary>
/// <remarks>Keep <see cref="Content"/> sealed (<see cref="NoteContent.Seal"/>); the rest tells who met and may be stored as it is.</remarks>
[Confidential]
public sealed record NoteState
{
    /// <summary>The note's id.</summary>
    public required NoteId Id { get; init; }

    /// <summary>The meeting in which it was said.</summary>
    public required MeetingId Meeting { get; init; }

    /// <summary>The series of that meeting.</summary>
    public required SeriesId Series { get; init; }

    /// <summary>The two people of that meeting.</summary>
    public required ParticipantPair Participants { get; init; }

    /// <summary>The reporting line as it was at that meeting.</summary>
    public required FrozenLine Line { get; init; }

    /// <summary>Who wrote the note.</summary>
    public required PersonId Author { get; init; }

    /// <summary>Whose confidence it is.</summary>
    public required PersonSet Confiders { get; init; }

    /// <summary>Whom it is about.</summary>
    public required PersonSet About { get; init; }

    /// <summary>How closely it is held.</summary>
    public required ConfidentialityTier Tier { get; init; }

    /// <summary>What it is about, roughly.</summary>
    public required TopicKind Topic { get; init; }

    /// <summary>When it was said.</summary>
    public required DateTimeOffset HeardAt { get; init; }

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset TakenAt { get; init; }

    /// <summary>The version of the promise under which it was said.</summary>
    public required int NoticeVersion { get; init; }

    /// <summary>The version of the content, counted from 1.</summary>
    public required int Version { get; init; }

    /// <summary>How often anything was changed, the content or its surroundings, counted from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>What was said.</summary>
    public required NoteContent Content { get; init; }
}
