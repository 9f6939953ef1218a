using System.Collections.Immutable;

namespace OneOnOne;

public sealed partial class ConsentRegistry
{
    /// <summary>Asks the confiders. Permits nothing until all of them have granted it.</summary>
    /// <param name="note">The note.</param>
    /// <param name="holder">Who asks: the participant whose confidence it is not.</param>
    /// <param name="terms">What is asked for.</param>
    /// <param name="supersedes">An earlier consent of the same note whose place this takes once it is granted. Default: none.</param>
    /// <param name="cancellationToken">Stops the look-up or the store.</param>
    /// <returns>The consent, requested.</returns>
    /// <exception cref="DisclosureRefusedException">
    /// The note is sealed (R6), a recipient can never be told, another request is open, or they were asked not long ago.
    /// </exception>
    /// <exception cref="ArgumentException">The terms are those of no consent, or do not suit the note.</exception>
    public ValueTask<DisclosureConsent> RequestAsync(
        NoteId note, PersonId holder, ConsentTerms terms, ConsentId? supersedes = null, CancellationToken cancellationToken = default) =>
        OpenAsync(note, holder, terms, ConsentInitiative.Holder, supersedes, cancellationToken);

    /// <summary>Offers a release of one's own accord, which grants it as far as the one who offers is concerned.</summary>
    /// <param name="note">The note.</param>
    /// <param name="confider">Who offers: one of the confiders.</param>
    /// <param name="terms">What is offered.</param>
    /// <param name="supersedes">An earlier consent of the same note whose place this takes once it is granted. Default: none.</param>
    /// <param name="cancellationToken">Stops the look-up or the store.</param>
    /// <returns>The consent: granted, or partly if there are other confiders.</returns>
    /// <exception cref="DisclosureRefusedException">
    /// The note is sealed and the policy has no <see cref="SkipLevelConsent.ConfiderInitiated"/>, or a recipient can never be told.
    /// </exception>
    /// <exception cref="ArgumentException">The terms are those of no consent, or do not suit the note.</exception>
    public async ValueTask<DisclosureConsent> OfferAsync(
        NoteId note, PersonId confider, ConsentTerms terms, ConsentId? supersedes = null, CancellationToken cancellationToken = default)
    {
        DisclosureConsent offered = await OpenAsync(note, confider, terms, ConsentInitiative.Confider, supersedes, cancellationToken)
            .ConfigureAwait(false);
        await TakePlaceAsync(offered, confider, cancellationToken).ConfigureAwait(false);
        return offered;
    }

    private async ValueTask<DisclosureConsent> OpenAsync(
        NoteId id, PersonId by, ConsentTerms terms, ConsentInitiative initiative, ConsentId? supersedes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(terms);
        by.Required(nameof(by));
        while (true)
        {
            Note? note = await _notes.FindAsync(id.Required(nameof(id)), cancellationToken).ConfigureAwait(false);
            if (note is null || !note.Participants.Includes(by)) throw new DisclosureRefusedException(RefusalReason.NotAParticipant);
            IReadOnlyList<DisclosureConsent> earlier = await GetForNoteAsync(id, by, cancellationToken).ConfigureAwait(false);
            if (supersedes is { } old && earlier.All(consent => consent.Id != old))
                throw new ArgumentException("There is no such consent of this note to supersede.", nameof(supersedes));

            ImmutableArray<LineStep> line = await CheckAsync(note, terms, initiative, earlier, cancellationToken).ConfigureAwait(false);
            DisclosureConsent opened = Open(note, by, terms, initiative, supersedes, line);
            if (await _consents.TryOpenAsync(opened, earlier.Count, cancellationToken).ConfigureAwait(false)) return opened;
        }
    }

    private async ValueTask<ImmutableArray<LineStep>> CheckAsync(
        Note note,
        ConsentTerms terms,
        ConsentInitiative initiative,
        IReadOnlyList<DisclosureConsent> earlier,
        CancellationToken cancellationToken)
    {
        ReportingGraph? line = null;
        try
        {
            PersonSet concerned = ConsentChecks.Concerned(note.Confiders, terms).Union(note.Participants.First).Union(note.Participants.Second);
            line = await ReportingGraph.ReadAsync(_line, concerned, cancellationToken).ConfigureAwait(false);
        }
        catch (ReportingLineException)
        {
            // a refusal of its own, among all the others
        }

        DateTimeOffset now = _time.GetUtcNow();
        var found = new GateFindings();
        found.RefuseIf(ConsentChecks.IsSealedAgainst(note, initiative, _policy), RefusalReason.NoteIsSealed);
        // A participant among the recipients is a mistake in the terms, not a refusal; the terms say so below.
        found.Refuse(terms.Recipients.SelectMany(recipient => RecipientRules.Check(note, recipient, line))
            .Where(reason => reason != RefusalReason.RecipientIsParticipant));
        if (initiative == ConsentInitiative.Holder)
        {
            found.RefuseIf(earlier.Any(consent => consent.IsOpen), RefusalReason.RequestIsOpen);
            found.RefuseIf(earlier.Any(consent => consent.RestUntil(_policy.AskAgainAfter) > now), RefusalReason.AskedTooSoon);
        }

        return found.Obstacle(now) is { } obstacle
            ? throw new DisclosureRefusedException(obstacle)
            : [.. ConsentChecks.LineOf(note.Confiders, terms, line!)];
    }

    private DisclosureConsent Open(
        Note note, PersonId by, ConsentTerms terms, ConsentInitiative initiative, ConsentId? supersedes, ImmutableArray<LineStep> line)
    {
        DateTimeOffset now = _time.GetUtcNow();
        DateTimeOffset expires = terms.Expires ?? now + _policy.ConsentLifetime;
        if (expires > now + _policy.LongestConsent) throw new ArgumentException("The policy allows no consent for so long.", nameof(terms));
        if (terms is { Extent: DisclosureExtent.Excerpt, Wording: { } excerpt } && !excerpt.IsRunOf(note.Content))
            throw new ArgumentException("An excerpt is a run of the note's own text.", nameof(terms));

        var opened = new ConsentEvent.Opened(
            ConsentId.New(), initiative, note.Id, note.Version, note.HeardAt, note.Participants, note.Confiders, note.NoticeVersion,
            terms, expires, line, supersedes, now, by);
        var consent = DisclosureConsent.Replay([opened], _time);
        return initiative == ConsentInitiative.Confider ? consent.Grant(by) : consent;
    }
}
