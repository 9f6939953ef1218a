using System.Diagnostics;
using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>Something that one of the two wants to talk about next time. Its title is content, not a string (invariant 12).</summary>
/// <remarks>Immutable. It belongs to the series of the same two people: on anybody else's agenda it would be a disclosure.</remarks>
[Confidential]
[DebuggerDisplay("Agenda item {Id} ({Tier})")]
public sealed class AgendaItem : IDerivedRecord
{
    /// <summary>Rebuilds an item that a store kept.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="series">The series on whose agenda it is.</param>
    /// <param name="title">What to talk about.</param>
    /// <param name="addedBy">Who added it: one of the two.</param>
    /// <param name="topic">What it is about, roughly.</param>
    /// <param name="noteId">The note that it comes from, or an id of its own.</param>
    /// <param name="version">The version of that note's content; at least 1.</param>
    /// <param name="tier">The tier of that note.</param>
    /// <exception cref="ArgumentException">Somebody is no participant, an id is <c>default</c>, or the title belongs to other people.</exception>
    public AgendaItem(
        AgendaItemId id,
        MeetingSeries series,
        NoteContent title,
        PersonId addedBy,
        TopicKind topic,
        NoteId noteId,
        int version,
        ConfidentialityTier tier)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        if (!series.Participants.Includes(addedBy)) throw new ArgumentException("Only the two participants add to their agenda.", nameof(addedBy));
        if (!Enum.IsDefined(topic)) throw new ArgumentException("There is no such kind of topic.", nameof(topic));
        if (!Enum.IsDefined(tier)) throw new ArgumentException("There is no such tier.", nameof(tier));
        Id = id.Required(nameof(id));
        Series = series;
        Title = title.BoundTo(series.Participants);
        AddedBy = addedBy;
        Topic = topic;
        NoteId = noteId.Required(nameof(noteId));
        Version = version;
        Tier = tier;
    }

    /// <summary>Its id.</summary>
    [NotConfidential]
    public AgendaItemId Id { get; }

    /// <summary>The series on whose agenda it is.</summary>
    public MeetingSeries Series { get; }

    /// <summary>What to talk about.</summary>
    public NoteContent Title { get; }

    /// <summary>Who added it.</summary>
    [NotConfidential]
    public PersonId AddedBy { get; }

    /// <summary>What it is about, roughly, as a participant tagged it.</summary>
    public TopicKind Topic { get; }

    /// <summary>The note that it comes from. An item that comes from none has an id of its own, which names no note.</summary>
    [NotConfidential]
    public NoteId NoteId { get; }

    /// <summary>The version of that note's content.</summary>
    public int Version { get; }

    /// <summary>The tier of that note; sealed for an item that comes from none, because no reporting line speaks for it yet.</summary>
    public ConfidentialityTier Tier { get; }

    NoteContent IDerivedRecord.Content => Title;

    /// <summary>Adds something new to an agenda.</summary>
    /// <param name="series">The series.</param>
    /// <param name="title">What to talk about.</param>
    /// <param name="addedBy">Who adds it: one of the two.</param>
    /// <param name="topic">What it is about, roughly. Default: untagged.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException"><paramref name="addedBy"/> is no participant, or the title belongs to other people.</exception>
    public static AgendaItem Add(MeetingSeries series, NoteContent title, PersonId addedBy, TopicKind topic = TopicKind.Untagged) =>
        new(AgendaItemId.New(), series, title, addedBy, topic, NoteId.New(), 1, ConfidentialityTier.Sealed);

    /// <summary>Puts something on the agenda that a note brings up. It keeps the note's label (R14).</summary>
    /// <param name="series">A series of the same two people.</param>
    /// <param name="note">The note.</param>
    /// <param name="title">What to talk about.</param>
    /// <param name="addedBy">Who adds it: one of the two.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The series is that of other people, or <paramref name="addedBy"/> is no participant.</exception>
    public static AgendaItem From(MeetingSeries series, Note note, NoteContent title, PersonId addedBy)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(note);
        return series.Participants.Equals(note.Participants)
            ? new(AgendaItemId.New(), series, title, addedBy, note.Topic, note.Id, note.Version, note.Tier)
            : throw new ArgumentException("On the agenda of other people it would be a disclosure.", nameof(series));
    }

    /// <summary>Prints no content.</summary>
    /// <returns>The id and tier.</returns>
    [NotConfidential]
    public override string ToString() => $"Agenda item {Id} ({Tier})";
}
