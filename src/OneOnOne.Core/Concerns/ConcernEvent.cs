using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>Something that happened to a concern. The list is closed; a concern is nothing but its events.</summary>
/// <remarks>Immutable. A store keeps events in order and never changes one; what is <see cref="NoteContent"/> it keeps sealed.</remarks>
public abstract record ConcernEvent
{
    private ConcernEvent(DateTimeOffset at, PersonId by)
    {
        At = at;
        By = by.Required(nameof(by));
    }

    /// <summary>When it happened. Never before the event before it.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Who did it.</summary>
    public PersonId By { get; }

    /// <summary>It was raised. Always the first event, and only that.</summary>
    /// <param name="Id">The concern's id.</param>
    /// <param name="Category">What it is about.</param>
    /// <param name="Basis">What it rests on, in writing.</param>
    /// <param name="Notes">The notes it comes from, each with the version of its content.</param>
    /// <param name="Confiders">Whose confidence is told on.</param>
    /// <param name="Implicated">Who is said to be at fault, or shielding who is.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who raised it.</param>
    public sealed record Raised(
        ConcernId Id,
        ConcernCategory Category,
        NoteContent Basis,
        ImmutableArray<ConcernNote> Notes,
        PersonSet Confiders,
        PersonSet Implicated,
        DateTimeOffset At,
        PersonId By) : ConcernEvent(At, By);

    /// <summary>More people turned out to be implicated. Nobody can be taken off again.</summary>
    /// <param name="People">The people.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who says so.</param>
    public sealed record MoreImplicated(PersonSet People, DateTimeOffset At, PersonId By) : ConcernEvent(At, By);

    /// <summary>It got its one handler, or another one.</summary>
    /// <param name="Handler">Who handles it.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who had it routed.</param>
    public sealed record Assigned(PersonId Handler, DateTimeOffset At, PersonId By) : ConcernEvent(At, By);

    /// <summary>The handler was told, through the gate.</summary>
    /// <param name="Handler">Who was told.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who told.</param>
    public sealed record Told(PersonId Handler, DateTimeOffset At, PersonId By) : ConcernEvent(At, By);

    /// <summary>The handler confirmed having it in hand.</summary>
    /// <param name="At">When.</param>
    /// <param name="By">The handler.</param>
    public sealed record Acknowledged(DateTimeOffset At, PersonId By) : ConcernEvent(At, By);

    /// <summary>The handler said what is being done.</summary>
    /// <param name="Feedback">What was said, for whoever raised it.</param>
    /// <param name="At">When.</param>
    /// <param name="By">The handler.</param>
    public sealed record Answered(NoteContent Feedback, DateTimeOffset At, PersonId By) : ConcernEvent(At, By);

    /// <summary>A confider was told that her confidence had to be told on.</summary>
    /// <param name="Confider">Who was told.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who told her.</param>
    public sealed record ConfiderNotified(PersonId Confider, DateTimeOffset At, PersonId By) : ConcernEvent(At, By);

    /// <summary>Telling a confider was put off.</summary>
    /// <param name="Confider">Who is not told yet.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Until">When she has to be told at the latest.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who put it off.</param>
    public sealed record NoticeDeferred(
        PersonId Confider, NoticeDeferralReason Reason, DateTimeOffset Until, DateTimeOffset At, PersonId By) : ConcernEvent(At, By);

    /// <summary>It was closed. Always the last event.</summary>
    /// <param name="Outcome">What came of it.</param>
    /// <param name="Account">What came of it, in writing.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who closed it.</param>
    public sealed record Closed(ConcernOutcome Outcome, NoteContent Account, DateTimeOffset At, PersonId By) : ConcernEvent(At, By);
}
