using System.Collections.Immutable;
using System.Diagnostics;
using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>
/// Something illegal, unethical or imminently harmful that was heard in confidence: the duty that outranks the promise (R15). It needs
/// no consent and no wait, and it stays open until it has an outcome (R17).
/// </summary>
/// <remarks>
/// It is nothing but its events. Immutable and thread-safe; <see cref="ConcernBook"/> keeps it, and what happens to it gives a new
/// instance.
/// </remarks>
[Confidential]
[DebuggerDisplay("Concern {Id} ({State})")]
public sealed class SeriousConcern
{
    private readonly ConcernProgress _progress;

    private SeriousConcern(ImmutableArray<ConcernEvent> events, ConcernProgress progress)
    {
        Events = events;
        _progress = progress;
    }

    /// <summary>Its id. It says nothing and may be logged.</summary>
    [NotConfidential]
    public ConcernId Id => Opening.Id;

    /// <summary>Everything that happened to it, in order.</summary>
    public ImmutableArray<ConcernEvent> Events { get; }

    /// <summary>What it is about.</summary>
    public ConcernCategory Category => Opening.Category;

    /// <summary>What it rests on, in writing.</summary>
    public NoteContent Basis => Opening.Basis;

    /// <summary>The notes it comes from.</summary>
    public ImmutableArray<ConcernNote> Notes => Opening.Notes;

    /// <summary>Whose confidence is told on.</summary>
    public PersonSet Confiders => Opening.Confiders;

    /// <summary>Who is implicated, as far as is known by now.</summary>
    public PersonSet Implicated => _progress.Implicated;

    /// <summary>Who raised it.</summary>
    public PersonId RaisedBy => Opening.By;

    /// <summary>When it was raised.</summary>
    public DateTimeOffset RaisedAt => Opening.At;

    /// <summary>Its one handler; <see langword="null"/> while there is none.</summary>
    public PersonId? Handler => _progress.Handler;

    /// <summary>Where it stands.</summary>
    public ConcernState State => _progress.State;

    /// <summary>Whether it is still open.</summary>
    public bool IsOpen => State != ConcernState.Closed;

    /// <summary>What came of it; <see cref="ConcernOutcome.None"/> while it is open.</summary>
    public ConcernOutcome Outcome => _progress.Closing?.Outcome ?? ConcernOutcome.None;

    /// <summary>Rebuilds a concern from the events that a store kept.</summary>
    /// <param name="events">The events, in order.</param>
    /// <exception cref="ArgumentException">There are none, or the first one does not raise a concern as it must be.</exception>
    /// <exception cref="ConcernEventException">One of them could not have happened.</exception>
    public static SeriousConcern Replay(IReadOnlyList<ConcernEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (events is not [ConcernEvent.Raised raised, ..])
            throw new ArgumentException("A concern begins by being raised.", nameof(events));
        return new([.. events], events.Skip(1).Aggregate(ConcernProgress.Begin(raised), (progress, next) => progress.After(next)));
    }

    /// <summary>Whether it rests on this note in this version.</summary>
    /// <param name="record">The note, or something derived from it.</param>
    public bool RestsOn(IConfidentialRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Notes.Any(note => note.NoteId == record.NoteId && note.Version == record.Version);
    }

    /// <summary>The confiders who have not been told that their confidence is told on, and of whom it was not put off either.</summary>
    /// <param name="now">The time.</param>
    public PersonSet OwedNotices(DateTimeOffset now) => PersonSet.From(_progress.ToBeNotified.Where(
        confider => !_progress.Deferrals.TryGetValue(confider, out ConcernEvent.NoticeDeferred? deferral) || deferral.Until <= now));

    /// <summary>What is due now and by when, earliest first.</summary>
    /// <param name="policy">How long each duty may take.</param>
    public IReadOnlyList<ConcernDuty> Duties(ConfidentialityPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return [.. ConcernDuties.Of(_progress, policy).OrderBy(duty => duty.By)];
    }

    /// <summary>Prints no content.</summary>
    [NotConfidential]
    public override string ToString() => $"Concern {Id} ({State})";

    internal ConcernEvent.Raised Opening => _progress.Opening;

    internal SeriousConcern After(ConcernEvent next) => new(Events.Add(next), _progress.After(next));

    /// <summary>A clock that runs backwards does not undo what has happened.</summary>
    internal DateTimeOffset Next(DateTimeOffset now) => now < _progress.LastAt ? _progress.LastAt : now;
}
