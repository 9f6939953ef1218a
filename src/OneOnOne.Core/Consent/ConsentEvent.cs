using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>Something that happened to a consent. The list is closed; a consent is nothing but its events.</summary>
/// <remarks>Immutable. A store keeps events in order and never changes one.</remarks>
public abstract record ConsentEvent
{
    private ConsentEvent(DateTimeOffset at, PersonId by)
    {
        At = at;
        By = by.Required(nameof(by));
    }

    /// <summary>When it happened. Never before the event before it.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Who did it.</summary>
    public PersonId By { get; }

    /// <summary>It was asked for or offered. Always the first event, and only that.</summary>
    /// <param name="Id">The consent's id.</param>
    /// <param name="Initiative">Whose idea it was.</param>
    /// <param name="NoteId">The note.</param>
    /// <param name="Version">The version of its content.</param>
    /// <param name="HeardAt">When it was said: nothing can have been agreed before.</param>
    /// <param name="Participants">The two people of the meeting.</param>
    /// <param name="Confiders">Who must agree: all the confiders of the note.</param>
    /// <param name="NoticeVersion">The version of the promise under which it was said.</param>
    /// <param name="Terms">What is to be agreed. Its wording is content: a store seals it.</param>
    /// <param name="Expires">When it ends.</param>
    /// <param name="Line">The steps of the reporting line that touched confiders, discloser or recipients.</param>
    /// <param name="Supersedes">The consent whose place it takes once it is granted, if any.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who asked or offered.</param>
    public sealed record Opened(
        ConsentId Id,
        ConsentInitiative Initiative,
        NoteId NoteId,
        int Version,
        DateTimeOffset HeardAt,
        ParticipantPair Participants,
        PersonSet Confiders,
        int NoticeVersion,
        ConsentTerms Terms,
        DateTimeOffset Expires,
        ImmutableArray<LineStep> Line,
        ConsentId? Supersedes,
        DateTimeOffset At,
        PersonId By) : ConsentEvent(At, By);

    /// <summary>A confider agreed.</summary>
    /// <param name="Confider">Who agreed.</param>
    /// <param name="Evidence">How that is known.</param>
    /// <param name="TalkedAt">When the two talked it through.</param>
    /// <param name="At">When it was entered.</param>
    /// <param name="By">Who entered it: the confider, or the holder who asserts it.</param>
    public sealed record Granted(
        PersonId Confider, ConsentEvidence Evidence, DateTimeOffset TalkedAt, DateTimeOffset At, PersonId By) : ConsentEvent(At, By);

    /// <summary>A confider said no.</summary>
    /// <param name="At">When.</param>
    /// <param name="By">The confider.</param>
    public sealed record Declined(DateTimeOffset At, PersonId By) : ConsentEvent(At, By);

    /// <summary>A confider wants to think about it. Silence is no consent, and neither is this.</summary>
    /// <param name="At">When.</param>
    /// <param name="By">The confider.</param>
    public sealed record Deferred(DateTimeOffset At, PersonId By) : ConsentEvent(At, By);

    /// <summary>A confider took it back. Needs no reason.</summary>
    /// <param name="At">When.</param>
    /// <param name="By">The confider.</param>
    public sealed record Withdrawn(DateTimeOffset At, PersonId By) : ConsentEvent(At, By);

    /// <summary>Somebody was told.</summary>
    /// <param name="Recipient">Who was told.</param>
    /// <param name="At">When.</param>
    /// <param name="By">The discloser.</param>
    public sealed record Exercised(PersonId Recipient, DateTimeOffset At, PersonId By) : ConsentEvent(At, By);

    /// <summary>What was agreed is no longer what is there.</summary>
    /// <param name="Cause">What changed.</param>
    /// <param name="At">When it was noticed.</param>
    /// <param name="By">Who noticed it, by wanting to use the consent.</param>
    public sealed record Invalidated(InvalidationCause Cause, DateTimeOffset At, PersonId By) : ConsentEvent(At, By);

    /// <summary>Another consent took its place.</summary>
    /// <param name="Successor">The other.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who granted the other.</param>
    public sealed record Superseded(ConsentId Successor, DateTimeOffset At, PersonId By) : ConsentEvent(At, By);
}
