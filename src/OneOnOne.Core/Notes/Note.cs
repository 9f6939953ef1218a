using System.Diagnostics;
using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>What was said in a meeting, whose confidence it is, and whom it is about.</summary>
/// <remarks>
/// The author is whoever wrote it down; the confider is the person whose confidence it is. They are often different, and only the
/// confider can release it. Immutable and thread-safe: a change gives a new <see cref="Note"/> with the next <see cref="Revision"/>,
/// which <see cref="Notebook"/> writes back.
/// </remarks>
[Confidential]
[DebuggerDisplay("Note {Id} v{Version} ({Tier})")]
public sealed class Note : IConfidentialRecord
{
    private readonly NoteState _state;

    private Note(NoteState state) => _state = NoteInvariants.Hold(state);

    /// <summary>The note's id. It says nothing and may be logged.</summary>
    [NotConfidential]
    public NoteId Id => _state.Id;

    NoteId IConfidentialRecord.NoteId => _state.Id;

    /// <summary>The version of the content, counted from 1. Consent binds to it.</summary>
    public int Version => _state.Version;

    /// <summary>How often anything was changed, the content or its surroundings, counted from 1. Stores compare it.</summary>
    public int Revision => _state.Revision;

    /// <summary>The meeting in which it was said.</summary>
    [NotConfidential]
    public MeetingId Meeting => _state.Meeting;

    /// <summary>The series of that meeting.</summary>
    [NotConfidential]
    public SeriesId Series => _state.Series;

    /// <summary>The two people of that meeting: the only ones who may read the note.</summary>
    public ParticipantPair Participants => _state.Participants;

    /// <summary>The reporting line as it was at that meeting.</summary>
    public FrozenLine Line => _state.Line;

    /// <summary>Who wrote the note.</summary>
    [NotConfidential]
    public PersonId Author => _state.Author;

    /// <summary>Whose confidence it is: one of the two participants, or both.</summary>
    public PersonSet Confiders => _state.Confiders;

    /// <summary>Whom it is about ("Evan's boss"); may be empty.</summary>
    public PersonSet About => _state.About;

    /// <summary>How closely it is held. It only ever tightens.</summary>
    public ConfidentialityTier Tier => _state.Tier;

    /// <summary>What it is about, roughly, as a participant tagged it.</summary>
    public TopicKind Topic => _state.Topic;

    /// <summary>When it was said.</summary>
    public DateTimeOffset HeardAt => _state.HeardAt;

    /// <summary>When it was written down.</summary>
    public DateTimeOffset TakenAt => _state.TakenAt;

    /// <summary>The version of the promise under which it was said.</summary>
    public int NoticeVersion => _state.NoticeVersion;

    /// <summary>What was said.</summary>
    public NoteContent Content => _state.Content;

    /// <summary>Writes down what was said in a meeting, in the meeting's tier (R1).</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="author">Who writes: one of the two.</param>
    /// <param name="confiders">Whose confidence it is: one of the two, or both.</param>
    /// <param name="content">What was said.</param>
    /// <param name="takenAt">When it is written down; not before the meeting.</param>
    /// <param name="about">Whom it is about. Default: nobody in particular.</param>
    /// <param name="topic">What it is about, roughly. Default: untagged.</param>
    /// <returns>Version 1 of the note.</returns>
    /// <exception cref="ArgumentException">Somebody took no part in the meeting, or the time is before it.</exception>
    public static Note Take(
        Meeting meeting,
        PersonId author,
        PersonSet confiders,
        NoteContent content,
        DateTimeOffset takenAt,
        PersonSet? about = null,
        TopicKind topic = TopicKind.Untagged)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return new Note(new NoteState
        {
            Id = NoteId.New(),
            Meeting = meeting.Id,
            Series = meeting.Series,
            Participants = meeting.Participants,
            Line = meeting.Line,
            Author = author,
            Confiders = confiders,
            About = about ?? PersonSet.Empty,
            Tier = meeting.Tier,
            Topic = topic,
            HeardAt = meeting.HeldAt,
            TakenAt = takenAt,
            NoticeVersion = meeting.NoticeVersion,
            Version = 1,
            Revision = 1,
            Content = content,
        });
    }

    /// <summary>Makes a note of what a store kept.</summary>
    /// <param name="state">What the store kept.</param>
    /// <returns>The note.</returns>
    /// <exception cref="ArgumentException">No note can be like that, for example looser than its relationship allows.</exception>
    public static Note Restore(NoteState state) => new(state);

    /// <summary>What a store keeps of this note.</summary>
    /// <returns>Everything that <see cref="Restore"/> needs.</returns>
    public NoteState ToState() => _state;

    /// <summary>Rewrites the content. Consent for the version before no longer covers it.</summary>
    /// <param name="content">The new content.</param>
    /// <param name="by">Who rewrites it: one of the two participants.</param>
    /// <returns>The note in its next version.</returns>
    /// <exception cref="ArgumentException"><paramref name="by"/> took no part in the meeting.</exception>
    public Note Revise(NoteContent content, PersonId by)
    {
        RequireParticipant(by);
        return new(_state with { Content = content, Version = Version + 1, Revision = Revision + 1 });
    }

    /// <summary>Adds people whom the note turns out to be about. Nobody can be taken off again.</summary>
    /// <param name="about">The people.</param>
    /// <param name="by">Who adds them: one of the two participants.</param>
    /// <returns>The note with them.</returns>
    /// <exception cref="ArgumentException"><paramref name="by"/> took no part in the meeting.</exception>
    public Note AddAbout(PersonSet about, PersonId by)
    {
        RequireParticipant(by);
        return new(_state with { About = About.Union(about), Revision = Revision + 1 });
    }

    /// <summary>Seals the note: from now on no consent opens it. There is no way back.</summary>
    /// <param name="by">Who seals it: one of the two participants.</param>
    /// <returns>The note, sealed.</returns>
    /// <exception cref="ArgumentException"><paramref name="by"/> took no part in the meeting.</exception>
    public Note Tighten(PersonId by)
    {
        RequireParticipant(by);
        return new(_state with { Tier = ConfidentialityTier.Sealed, Revision = Revision + 1 });
    }

    /// <summary>Tags what the note is about, roughly. It unlocks nothing (R4).</summary>
    /// <param name="topic">The tag.</param>
    /// <param name="by">Who tags it: one of the two participants.</param>
    /// <returns>The note with the tag.</returns>
    /// <exception cref="ArgumentException"><paramref name="by"/> took no part in the meeting.</exception>
    public Note Tag(TopicKind topic, PersonId by)
    {
        RequireParticipant(by);
        return new(_state with { Topic = topic, Revision = Revision + 1 });
    }

    /// <summary>Prints no content.</summary>
    /// <returns>The id, version and tier.</returns>
    [NotConfidential]
    public override string ToString() => $"Note {Id} v{Version} ({Tier})";

    /// <summary>
    /// Whether one of the note's own changes leads from one to this. A note that was restored by hand might be about fewer people, of
    /// other confiders, or say something else in the same version.
    /// </summary>
    internal bool Follows(Note before) =>
        Revision == before.Revision + 1
        && Tier <= before.Tier
        && before.About.All(About.Contains)
        && (Version == before.Version ? Content == before.Content : Version == before.Version + 1)
        && _state == before._state with
        {
            Tier = Tier, Topic = Topic, About = About, Content = Content, Version = Version, Revision = Revision,
        };

    private void RequireParticipant(PersonId by)
    {
        if (!Participants.Includes(by))
            throw new ArgumentException("Only the two participants may change a note.", nameof(by));
    }
}
