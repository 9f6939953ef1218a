using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>What the events of a concern come to: one fold, in which every law of the life of a concern stands once.</summary>
internal sealed record ConcernProgress
{
    public required ConcernEvent.Raised Opening { get; init; }

    public required PersonSet Implicated { get; init; }

    public required DateTimeOffset LastAt { get; init; }

    /// <summary>Since when nobody has had it in hand.</summary>
    public required DateTimeOffset UnassignedAt { get; init; }

    public PersonId? Handler { get; init; }

    public DateTimeOffset? ToldAt { get; init; }

    public DateTimeOffset? AcknowledgedAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public PersonSet Notified { get; init; } = PersonSet.Empty;

    public ImmutableDictionary<PersonId, ConcernEvent.NoticeDeferred> Deferrals { get; init; } =
        ImmutableDictionary<PersonId, ConcernEvent.NoticeDeferred>.Empty;

    public ConcernEvent.Closed? Closing { get; init; }

    public ConcernState State =>
        Closing is not null ? ConcernState.Closed
        : AnsweredAt is not null ? ConcernState.Answered
        : AcknowledgedAt is not null ? ConcernState.Acknowledged
        : ToldAt is not null ? ConcernState.Told
        : Handler is not null ? ConcernState.Assigned
        : ConcernState.Raised;

    /// <summary>Whom the confidence was told on of, and who is not the one who raised it.</summary>
    public IEnumerable<PersonId> ToBeNotified => Opening.Confiders.Where(confider => confider != Opening.By && !Notified.Contains(confider));

    public static ConcernProgress Begin(ConcernEvent.Raised raised)
    {
        raised.Id.Required(nameof(raised));
        ArgumentNullException.ThrowIfNull(raised.Basis, nameof(raised));
        ArgumentNullException.ThrowIfNull(raised.Confiders, nameof(raised));
        ArgumentNullException.ThrowIfNull(raised.Implicated, nameof(raised));
        if (!Enum.IsDefined(raised.Category))
            throw new ArgumentException("A concern has a category from the list (R15).", nameof(raised));
        if (raised.Notes.IsDefaultOrEmpty || raised.Confiders.Count == 0)
            throw new ArgumentException("A concern rests on somebody's confidence.", nameof(raised));
        if (!raised.Notes.All(note => note.Participants.Includes(raised.By)))
            throw new ArgumentException("Only who was told can raise a concern on it.", nameof(raised));
        // Or a concern would open other people's notes to whoever raises it.
        raised.Basis.BoundToAny(raised.Notes.Select(note => note.Participants));
        return new() { Opening = raised, Implicated = raised.Implicated, LastAt = raised.At, UnassignedAt = raised.At };
    }

    /// <summary>What this comes to after one more event.</summary>
    /// <exception cref="ConcernEventException">The event cannot happen now, or not by that person.</exception>
    public ConcernProgress After(ConcernEvent next)
    {
        Require(next.At >= LastAt, "Events of a concern follow one another in time.");
        // Notices outlive the concern: what is owed to a confider does not lapse because the matter is settled.
        Require(Closing is null || next is ConcernEvent.ConfiderNotified, "The concern is closed.");
        return next switch
        {
            ConcernEvent.MoreImplicated implicated => Implicate(implicated),
            ConcernEvent.Assigned assigned => Assign(assigned),
            ConcernEvent.Told told => Tell(told),
            ConcernEvent.Acknowledged => ByHandler(next) with { AcknowledgedAt = AcknowledgedAt ?? next.At },
            ConcernEvent.Answered answered => Answer(answered),
            ConcernEvent.ConfiderNotified notified => Notify(notified),
            ConcernEvent.NoticeDeferred deferred => Defer(deferred),
            ConcernEvent.Closed closed => Close(closed),
            _ => throw new ConcernEventException("A concern is raised once, by its first event."),
        } with { LastAt = next.At };
    }

    private ConcernProgress Implicate(ConcernEvent.MoreImplicated implicated)
    {
        ByThoseConcerned(implicated);
        ConcernProgress wider = this with { Implicated = Implicated.Union(implicated.People) };
        // A handler who turns out to be implicated has nothing more to do with it.
        return Handler is { } handler && wider.Implicated.Contains(handler) ? wider.WithoutHandler(implicated.At) : wider;
    }

    private ConcernProgress Assign(ConcernEvent.Assigned assigned)
    {
        Require(assigned.By == Opening.By, "Whoever raised the concern has it routed.");
        Require(!Implicated.Contains(assigned.Handler), "Nobody implicated can handle the concern.");
        Require(assigned.Handler != Opening.By, "Whoever raised the concern cannot handle it.");
        return WithoutHandler(assigned.At) with { Handler = assigned.Handler };
    }

    private ConcernProgress Tell(ConcernEvent.Told told)
    {
        Require(Handler == told.Handler, "Only the one handler is told.");
        return this with { ToldAt = ToldAt ?? told.At };
    }

    private ConcernProgress Answer(ConcernEvent.Answered answered)
    {
        Require(AcknowledgedAt is not null, "A concern is acknowledged before it is answered.");
        ByHandler(answered);
        answered.Feedback.BoundTo(new ParticipantPair(Opening.By, answered.By));
        return this with { AnsweredAt = AnsweredAt ?? answered.At };
    }

    private ConcernProgress Notify(ConcernEvent.ConfiderNotified notified)
    {
        ByThoseConcerned(notified);
        Require(Opening.Confiders.Contains(notified.Confider), "Only confiders are owed a notice.");
        return this with { Notified = Notified.Union(notified.Confider), Deferrals = Deferrals.Remove(notified.Confider) };
    }

    private ConcernProgress Defer(ConcernEvent.NoticeDeferred deferred)
    {
        ByThoseConcerned(deferred);
        Require(ToBeNotified.Contains(deferred.Confider), "Only a notice that is owed can be put off.");
        Require(Enum.IsDefined(deferred.Reason), "A notice is put off for a reason from the list.");
        Require(deferred.Until > deferred.At, "A notice is put off until a time to come.");
        return this with { Deferrals = Deferrals.SetItem(deferred.Confider, deferred) };
    }

    private ConcernProgress Close(ConcernEvent.Closed closed)
    {
        Require(closed.Outcome != ConcernOutcome.None && Enum.IsDefined(closed.Outcome), "A concern is closed with an outcome (R17).");
        Require(!Implicated.Contains(closed.By), "Nobody implicated can close the concern (R17).");
        ByHandler(closed);
        Require(
            ToBeNotified.All(confider => Deferrals.TryGetValue(confider, out var deferral) && deferral.Until > closed.At),
            "A confider has not been told, and telling her was not put off.");
        closed.Account.BoundTo(new ParticipantPair(Opening.By, closed.By));
        return this with { Closing = closed };
    }

    private ConcernProgress ByHandler(ConcernEvent next)
    {
        Require(Handler == next.By && !Implicated.Contains(next.By), "Only the handler can do this.");
        Require(ToldAt is not null, "The handler has not been told yet.");
        return this;
    }

    private void ByThoseConcerned(ConcernEvent next) =>
        Require(next.By == Opening.By || next.By == Handler, "Only whoever raised the concern or handles it can do this.");

    private ConcernProgress WithoutHandler(DateTimeOffset at) =>
        this with { Handler = null, ToldAt = null, AcknowledgedAt = null, AnsweredAt = null, UnassignedAt = at };

    private static void Require(bool holds, string law)
    {
        if (!holds)
            throw new ConcernEventException(law);
    }
}
