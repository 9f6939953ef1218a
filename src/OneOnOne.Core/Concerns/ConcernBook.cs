namespace OneOnOne;

/// <summary>Where serious concerns are raised, routed around the implicated, followed up, and closed with an outcome (R15–R17).</summary>
/// <remarks>
/// Telling the handler is a disclosure and goes through the gate, on a <see cref="ConcernGround"/>, with a
/// <see cref="SanitizationReview"/>. Thread-safe if its stores are.
/// </remarks>
/// <param name="concerns">Where concerns are kept.</param>
/// <param name="notes">Where notes are kept.</param>
/// <param name="route">Who may handle a concern.</param>
/// <param name="line">Who reports to whom.</param>
/// <param name="policy">How long each duty may take.</param>
/// <param name="time">The clock.</param>
public sealed partial class ConcernBook(
    IConcernStore concerns, INoteStore notes, IConcernRoute route, IReportingLine line, ConfidentialityPolicy policy, TimeProvider time)
{
    /// <summary>Raises a concern. It needs nobody's consent and no wait.</summary>
    /// <param name="by">Who raises it: a participant of each note's meeting.</param>
    /// <param name="from">The notes it comes from; at least one.</param>
    /// <param name="category">What it is about.</param>
    /// <param name="basis">What it rests on, in writing: what was said, and why it is serious.</param>
    /// <param name="implicated">Who is said to be at fault, or shielding who is; may be empty.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <returns>The concern, kept.</returns>
    /// <exception cref="ArgumentException">
    /// There is no note, or no such note for this person, or the category is none of the list, or the basis is other people's content.
    /// </exception>
    public async ValueTask<SeriousConcern> RaiseAsync(
        PersonId by,
        IEnumerable<NoteId> from,
        ConcernCategory category,
        NoteContent basis,
        PersonSet implicated,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(implicated);
        List<Note> found = [];
        foreach (NoteId id in from.Distinct())
        {
            Note? note = await notes.FindAsync(id, cancellationToken).ConfigureAwait(false);
            // An outsider learns nothing from the difference between a note that is not there and one that is not theirs.
            if (note is null || !note.Participants.Includes(by))
                throw new ArgumentException("There is no such note for this person.", nameof(from));
            found.Add(note);
        }

        SeriousConcern concern = SeriousConcern.Replay(
        [
            new ConcernEvent.Raised(
                ConcernId.New(),
                category,
                basis,
                [.. found.Select(note => new ConcernNote(note.Id, note.Version, note.Participants))],
                PersonSet.From(found.SelectMany(note => note.Confiders)),
                implicated,
                time.GetUtcNow(),
                by),
        ]);
        await concerns.AddAsync(concern, cancellationToken).ConfigureAwait(false);
        return concern;
    }

    /// <summary>Looks a concern up for who raised it or handles it.</summary>
    /// <param name="id">The concern.</param>
    /// <param name="reader">Who wants to know: the person, as the host has authenticated them.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>The concern; <see langword="null"/> if there is none, or the reader is neither of the two.</returns>
    public async ValueTask<SeriousConcern?> FindAsync(ConcernId id, PersonId reader, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ConcernEvent> events = await concerns.ReadAsync(id.Required(nameof(id)), cancellationToken).ConfigureAwait(false);
        if (events.Count == 0)
            return null;
        SeriousConcern concern = SeriousConcern.Replay(events);
        return reader == concern.RaisedBy || reader == concern.Handler ? concern : null;
    }

    /// <summary>Reads one of a concern's writings. That is no disclosure: only those who exchange them may read them.</summary>
    /// <param name="id">The concern.</param>
    /// <param name="text">Which of its writings.</param>
    /// <param name="reader">Who wants to read: the person, as the host has authenticated them.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <exception cref="DisclosureRefusedException">
    /// There is no such concern or writing, or it is not for this reader: all of these look the same.
    /// </exception>
    public async ValueTask<ParticipantView> ReadAsync(
        ConcernId id, ConcernText text, PersonId reader, CancellationToken cancellationToken = default)
    {
        SeriousConcern? concern = await FindAsync(id, reader, cancellationToken).ConfigureAwait(false);
        NoteContent? content = text switch
        {
            ConcernText.Feedback => concern?.Events.OfType<ConcernEvent.Answered>().LastOrDefault()?.Feedback,
            ConcernText.Account => concern?.Events.OfType<ConcernEvent.Closed>().LastOrDefault()?.Account,
            _ => concern?.RaisedBy == reader ? concern.Basis : null,
        };
        return concern is not null && content is not null
            ? new ParticipantView(concern.Notes[0], content, reader)
            : throw new DisclosureRefusedException(RefusalReason.NotAParticipant);
    }

    /// <summary>What is overdue of all concerns, for reminders. It names the concern, the duty and who has it, and nothing else.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async ValueTask<IReadOnlyList<(ConcernId Concern, ConcernDuty Duty)>> GetOverdueAsync(CancellationToken cancellationToken = default)
    {
        DateTimeOffset now = time.GetUtcNow();
        List<(ConcernId, ConcernDuty)> overdue = [];
        await foreach (ConcernId id in concerns.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            SeriousConcern concern = SeriousConcern.Replay(await concerns.ReadAsync(id, cancellationToken).ConfigureAwait(false));
            overdue.AddRange(concern.Duties(policy).Where(duty => duty.IsOverdue(now)).Select(duty => (id, duty)));
        }
        return overdue;
    }

    private ValueTask<SeriousConcern> ChangeAsync(
        ConcernId id, Func<SeriousConcern, DateTimeOffset, ConcernEvent> next, CancellationToken cancellationToken) =>
        ConcernChange.ApplyAsync(concerns, id, next, time, cancellationToken);
}
