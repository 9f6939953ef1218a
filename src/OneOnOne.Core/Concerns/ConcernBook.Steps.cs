namespace OneOnOne;

public sealed partial class ConcernBook
{
    /// <summary>
    /// Finds the concern's handler: the first on the route who is not implicated, reports to nobody implicated, and neither raised nor
    /// confided it. Asked again, it finds another one only if the present one has let the time for acknowledging pass.
    /// </summary>
    /// <param name="id">The concern.</param>
    /// <param name="by">Who raised it.</param>
    /// <param name="cancellationToken">Stops the look-up or the store.</param>
    /// <exception cref="KeyNotFoundException">There is no such concern.</exception>
    /// <exception cref="ConcernEventException">Somebody else raised it, it is closed, or it has a handler who is in time.</exception>
    public async ValueTask<ConcernRouting> RouteAsync(ConcernId id, PersonId by, CancellationToken cancellationToken = default)
    {
        SeriousConcern concern = await FindAsync(id, by, cancellationToken).ConfigureAwait(false)
            ?? throw new KeyNotFoundException("There is no concern with this id.");
        PersonSet candidates = await route.GetHandlersAsync(concern.Category, cancellationToken).ConfigureAwait(false);
        PersonSet others = PersonSet.From(candidates.Where(candidate => candidate != concern.Handler));
        return await ConcernRouter.FindAsync(concern, others, line, cancellationToken).ConfigureAwait(false) is { } handler
            ? new ConcernRouting.To(handler, await AssignAsync(id, handler, by, cancellationToken).ConfigureAwait(false))
            : new ConcernRouting.NobodyLeft();
    }

    /// <summary>Names a handler by hand, for example one outside the company where nobody on the route is left.</summary>
    /// <param name="id">The concern.</param>
    /// <param name="handler">Who handles it: neither implicated nor who raised it.</param>
    /// <param name="by">Who raised it.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <exception cref="KeyNotFoundException">There is no such concern.</exception>
    /// <exception cref="ConcernEventException">It cannot be this handler, or it has one who is in time.</exception>
    public ValueTask<SeriousConcern> AssignAsync(
        ConcernId id, PersonId handler, PersonId by, CancellationToken cancellationToken = default) => ChangeAsync(
            id,
            (concern, at) => HasHandlerInTime(concern, at)
                ? throw new ConcernEventException("The concern has a handler who is in time; there is only one.")
                : new ConcernEvent.Assigned(handler.Required(nameof(handler)), at, by),
            cancellationToken);

    /// <summary>Adds people who turn out to be implicated. A handler among them has nothing more to do with the concern.</summary>
    /// <param name="id">The concern.</param>
    /// <param name="people">The people.</param>
    /// <param name="by">Who raised it or handles it.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <exception cref="KeyNotFoundException">There is no such concern.</exception>
    /// <exception cref="ConcernEventException">It is closed, or it is somebody else's.</exception>
    public ValueTask<SeriousConcern> ImplicateAsync(
        ConcernId id, PersonSet people, PersonId by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(people);
        return ChangeAsync(id, (_, at) => new ConcernEvent.MoreImplicated(people, at, by), cancellationToken);
    }

    /// <summary>The handler confirms having it in hand.</summary>
    /// <param name="id">The concern.</param>
    /// <param name="by">The handler.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <exception cref="KeyNotFoundException">There is no such concern.</exception>
    /// <exception cref="ConcernEventException">It is closed, somebody else handles it, or the handler has not been told yet.</exception>
    public ValueTask<SeriousConcern> AcknowledgeAsync(ConcernId id, PersonId by, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, (_, at) => new ConcernEvent.Acknowledged(at, by), cancellationToken);

    /// <summary>The handler says what is being done.</summary>
    /// <param name="id">The concern.</param>
    /// <param name="feedback">What is being done, for who raised it.</param>
    /// <param name="by">The handler.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <exception cref="KeyNotFoundException">There is no such concern.</exception>
    /// <exception cref="ConcernEventException">It is closed, not acknowledged yet, or somebody else handles it.</exception>
    public ValueTask<SeriousConcern> AnswerAsync(
        ConcernId id, NoteContent feedback, PersonId by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(feedback);
        return ChangeAsync(id, (_, at) => new ConcernEvent.Answered(feedback, at, by), cancellationToken);
    }

    /// <summary>Records that a confider was told that her confidence had to be told on. It is owed also after the concern is closed.</summary>
    /// <param name="id">The concern.</param>
    /// <param name="confider">Who was told.</param>
    /// <param name="by">Who raised the concern or handles it.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <exception cref="KeyNotFoundException">There is no such concern.</exception>
    /// <exception cref="ConcernEventException">She is no confider, or it is somebody else's concern.</exception>
    public ValueTask<SeriousConcern> NotifyConfiderAsync(
        ConcernId id, PersonId confider, PersonId by, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, (_, at) => new ConcernEvent.ConfiderNotified(confider.Required(nameof(confider)), at, by), cancellationToken);

    /// <summary>Puts off telling a confider, for a reason and until a date.</summary>
    /// <param name="id">The concern.</param>
    /// <param name="confider">Who is not told yet.</param>
    /// <param name="reason">Why.</param>
    /// <param name="until">When she has to be told at the latest; the policy limits it.</param>
    /// <param name="by">Who raised the concern or handles it.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <exception cref="KeyNotFoundException">There is no such concern.</exception>
    /// <exception cref="ConcernEventException">She is owed no notice, the date is past or too far off, or it is somebody else's concern.</exception>
    public ValueTask<SeriousConcern> DeferNoticeAsync(
        ConcernId id,
        PersonId confider,
        NoticeDeferralReason reason,
        DateTimeOffset until,
        PersonId by,
        CancellationToken cancellationToken = default) => ChangeAsync(
            id,
            (_, at) => until - at > policy.LongestNoticeDeferral
                ? throw new ConcernEventException("Telling a confider cannot be put off for so long.")
                : new ConcernEvent.NoticeDeferred(confider.Required(nameof(confider)), reason, until, at, by),
            cancellationToken);

    /// <summary>Closes the concern with an outcome (R17).</summary>
    /// <param name="id">The concern.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="account">What came of it, in writing, for who raised it.</param>
    /// <param name="by">The handler.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <exception cref="KeyNotFoundException">There is no such concern.</exception>
    /// <exception cref="ConcernEventException">
    /// There is no outcome, the person is implicated or not the handler, or a confider is still owed a notice.
    /// </exception>
    public ValueTask<SeriousConcern> CloseAsync(
        ConcernId id, ConcernOutcome outcome, NoteContent account, PersonId by, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(account);
        return ChangeAsync(id, (_, at) => new ConcernEvent.Closed(outcome, account, at, by), cancellationToken);
    }

    private bool HasHandlerInTime(SeriousConcern concern, DateTimeOffset at) =>
        concern.Handler is not null
        && !concern.Duties(policy).Any(duty => duty.Kind is ConcernDutyKind.Acknowledge or ConcernDutyKind.Tell && duty.IsOverdue(at));
}
