using System.Diagnostics;
using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>Something to do that a note brings up. Its title is content, not a string (invariant 12), and it keeps the note's label.</summary>
/// <remarks>
/// "Resist this urge" (R7): of a sealed note only the two participants get an item. For a third person there is one only of
/// what the gate has disclosed to that very person, because acting is disclosing (R10). Immutable.
/// </remarks>
[Confidential]
[DebuggerDisplay("Action item {Id} ({Tier})")]
public sealed class ActionItem : IDerivedRecord
{
    /// <summary>Rebuilds an item that a store kept.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="participants">The two people of the note.</param>
    /// <param name="title">What to do.</param>
    /// <param name="owner">Who does it.</param>
    /// <param name="noteId">The note that it comes from.</param>
    /// <param name="version">The version of that note's content; at least 1.</param>
    /// <param name="tier">The tier of that note.</param>
    /// <param name="due">The day by which it should be done, if any.</param>
    /// <param name="isDone">Whether it is done.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, the title belongs to other people, or a third person owns a sealed item.</exception>
    public ActionItem(
        ActionItemId id,
        ParticipantPair participants,
        NoteContent title,
        PersonId owner,
        NoteId noteId,
        int version,
        ConfidentialityTier tier,
        DateOnly? due = null,
        bool isDone = false)
    {
        ArgumentNullException.ThrowIfNull(participants);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        if (!Enum.IsDefined(tier)) throw new ArgumentException("There is no such tier.", nameof(tier));
        Id = id.Required(nameof(id));
        Participants = participants;
        Title = title.BoundTo(participants);
        Owner = owner.Required(nameof(owner));
        NoteId = noteId.Required(nameof(noteId));
        Version = version;
        Tier = tier;
        Due = due;
        IsDone = isDone;
        if (tier == ConfidentialityTier.Sealed && !participants.Includes(owner))
            throw new ArgumentException("A sealed note gives no third person anything to do (R7).", nameof(owner));
    }

    /// <summary>Its id.</summary>
    [NotConfidential]
    public ActionItemId Id { get; }

    /// <summary>The two people of the note, who may read it.</summary>
    public ParticipantPair Participants { get; }

    /// <summary>What to do.</summary>
    public NoteContent Title { get; }

    /// <summary>Who does it.</summary>
    [NotConfidential]
    public PersonId Owner { get; }

    /// <summary>The note that it comes from.</summary>
    [NotConfidential]
    public NoteId NoteId { get; }

    /// <summary>The version of that note's content.</summary>
    public int Version { get; }

    /// <summary>The tier of that note.</summary>
    public ConfidentialityTier Tier { get; }

    /// <summary>The day by which it should be done, if any.</summary>
    public DateOnly? Due { get; }

    /// <summary>Whether it is done.</summary>
    public bool IsDone { get; }

    NoteContent IDerivedRecord.Content => Title;

    /// <summary>Makes a private reminder for one of the two.</summary>
    /// <param name="note">The note that brings it up.</param>
    /// <param name="title">What to do.</param>
    /// <param name="owner">Who does it: one of the two.</param>
    /// <param name="due">The day by which it should be done. Default: none.</param>
    /// <returns>The item, in the note's tier.</returns>
    /// <exception cref="DisclosureRefusedException">
    /// The owner took no part in the meeting: it would tell them. Disclose first, and use <see cref="Delegate"/>; from a sealed note
    /// that is impossible as well (R7).
    /// </exception>
    public static ActionItem Remind(Note note, NoteContent title, PersonId owner, DateOnly? due = null)
    {
        ArgumentNullException.ThrowIfNull(note);
        if (note.Participants.Includes(owner)) return new(ActionItemId.New(), note.Participants, title, owner, note.Id, note.Version, note.Tier, due);
        throw note.Tier == ConfidentialityTier.Sealed
            ? new DisclosureRefusedException(RefusalReason.NotAParticipant, RefusalReason.NoteIsSealed)
            : new DisclosureRefusedException(RefusalReason.NotAParticipant);
    }

    /// <summary>Gives a third person something to do, in exactly the words that the gate has disclosed to them.</summary>
    /// <param name="note">The note.</param>
    /// <param name="disclosure">What was disclosed of it, and to whom: the owner of the item.</param>
    /// <param name="due">The day by which it should be done. Default: none.</param>
    /// <returns>The item, in the note's tier.</returns>
    /// <exception cref="ArgumentException">The disclosure is of another note or version.</exception>
    /// <exception cref="DisclosureRefusedException">The note is sealed by now (R7).</exception>
    public static ActionItem Delegate(Note note, Disclosure disclosure, DateOnly? due = null)
    {
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(disclosure);
        if (disclosure.NoteId != note.Id || disclosure.Version != note.Version)
            throw new ArgumentException("This was disclosed of another note or version.", nameof(disclosure));
        if (note.Tier == ConfidentialityTier.Sealed) throw new DisclosureRefusedException(RefusalReason.NoteIsSealed);
        return new(
            ActionItemId.New(), note.Participants, new NoteContent(disclosure.Text), disclosure.Recipient, note.Id, note.Version, note.Tier, due);
    }

    /// <summary>Ticks it off.</summary>
    /// <returns>The item, done.</returns>
    public ActionItem Complete() => new(Id, Participants, Title, Owner, NoteId, Version, Tier, Due, isDone: true);

    /// <summary>Prints no content.</summary>
    /// <returns>The id and tier.</returns>
    [NotConfidential]
    public override string ToString() => $"Action item {Id} ({Tier})";
}
