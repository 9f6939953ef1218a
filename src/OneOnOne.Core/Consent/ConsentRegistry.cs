namespace OneOnOne;

/// <summary>Where consent is asked for, offered, given, refused and taken back, and kept.</summary>
/// <remarks>
/// There is no consent by silence and none after the fact (R13). Asking is pressure: one open request per note, and a wait before
/// asking again. Thread-safe if its stores are.
/// </remarks>
public sealed partial class ConsentRegistry
{
    private readonly INoteStore _notes;
    private readonly IConsentStore _consents;
    private readonly IReportingLine _line;
    private readonly DisclosureLedger _ledger;
    private readonly ConfidentialityPolicy _policy;
    private readonly TimeProvider _time;

    internal ConsentRegistry(
        INoteStore notes,
        IConsentStore consents,
        IReportingLine line,
        DisclosureLedger ledger,
        ConfidentialityPolicy policy,
        TimeProvider time)
    {
        _notes = notes;
        _consents = consents;
        _line = line;
        _ledger = ledger;
        _policy = policy;
        _time = time;
    }

    /// <summary>Grants it, by the confider's own act. If all have, it takes the place of the consent that it supersedes.</summary>
    /// <param name="id">The consent.</param>
    /// <param name="confider">The confider, who is the one acting.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <returns>The consent as it is now.</returns>
    /// <exception cref="KeyNotFoundException">There is no such consent.</exception>
    /// <exception cref="ConsentEventException">They are no confider of the note, or the consent has ended.</exception>
    public ValueTask<DisclosureConsent> GrantAsync(ConsentId id, PersonId confider, CancellationToken cancellationToken = default) =>
        GrantAsync(id, confider, consent => consent.Grant(confider), cancellationToken);

    /// <summary>Enters that a confider granted it when the two talked, on the holder's word.</summary>
    /// <param name="id">The consent.</param>
    /// <param name="confider">Who agreed.</param>
    /// <param name="assertedBy">The other participant, who says so.</param>
    /// <param name="talkedAt">When they talked it through; after it was confided, and not in the future.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <returns>The consent as it is now.</returns>
    /// <exception cref="KeyNotFoundException">There is no such consent.</exception>
    /// <exception cref="ConsentEventException">Somebody is not who they must be, or the consent has ended.</exception>
    public ValueTask<DisclosureConsent> AssertGrantAsync(
        ConsentId id,
        PersonId confider,
        PersonId assertedBy,
        DateTimeOffset talkedAt,
        CancellationToken cancellationToken = default) =>
        GrantAsync(id, assertedBy, consent => consent.AssertGrant(confider, assertedBy, talkedAt), cancellationToken);

    /// <summary>Says no. Needs no reason, and shows nowhere but to the two.</summary>
    /// <param name="id">The consent.</param>
    /// <param name="confider">The confider.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <returns>The consent as it is now.</returns>
    /// <exception cref="KeyNotFoundException">There is no such consent.</exception>
    /// <exception cref="ConsentEventException">They are no confider of the note, or it was granted or has ended.</exception>
    public ValueTask<DisclosureConsent> DeclineAsync(ConsentId id, PersonId confider, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, consent => consent.Decline(confider), cancellationToken);

    /// <summary>Leaves it open for now. It permits nothing.</summary>
    /// <param name="id">The consent.</param>
    /// <param name="confider">The confider.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <returns>The consent as it is now.</returns>
    /// <exception cref="KeyNotFoundException">There is no such consent.</exception>
    /// <exception cref="ConsentEventException">They are no confider of the note, or have granted it, or it has ended.</exception>
    public ValueTask<DisclosureConsent> DeferAsync(ConsentId id, PersonId confider, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, consent => consent.Defer(confider), cancellationToken);

    /// <summary>Takes it back. Needs no reason, and is possible at any time.</summary>
    /// <remarks>
    /// The ledger shows it, and which disclosures relied on it before. Those cannot be undone; see
    /// <see cref="DisclosureConsent.ToRecall"/>.
    /// </remarks>
    /// <param name="id">The consent.</param>
    /// <param name="confider">One of the confiders; one is enough.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <returns>The consent as it is now.</returns>
    /// <exception cref="KeyNotFoundException">There is no such consent.</exception>
    /// <exception cref="ConsentEventException">They are no confider of the note.</exception>
    public async ValueTask<DisclosureConsent> WithdrawAsync(
        ConsentId id, PersonId confider, CancellationToken cancellationToken = default)
    {
        DisclosureConsent withdrawn = await ChangeAsync(id, consent => consent.Withdraw(confider), cancellationToken).ConfigureAwait(false);
        if (!withdrawn.WasGranted) return withdrawn; // nobody was told, and a refusal shows nowhere but to the two

        var entry = new WithdrawalEntry(_time.GetUtcNow(), withdrawn.Confiders, withdrawn.NoteId, id, confider);

        // Claiming the next use shuts out one that was decided before and is not entered yet.
        LedgerClaim claim;
        do
        {
            claim = new LedgerClaim(id.Value, await _ledger.CountClaimsAsync(id.Value, cancellationToken).ConfigureAwait(false) + 1);
        }
        while (await _ledger.AppendAsync(entry, [claim], cancellationToken).ConfigureAwait(false) is LedgerAppendResult.AlreadyClaimed);

        return await FindAsync(id, confider, cancellationToken).ConfigureAwait(false) ?? withdrawn;
    }

    /// <summary>Looks a consent up for one of the two whom it concerns.</summary>
    /// <param name="id">The consent.</param>
    /// <param name="reader">Who wants to know: the person, as the host has authenticated them.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>The consent; <see langword="null"/> if there is none, or the reader took no part in the meeting.</returns>
    public async ValueTask<DisclosureConsent?> FindAsync(ConsentId id, PersonId reader, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ConsentEvent> events = await _consents.ReadAsync(id.Required(nameof(id)), cancellationToken).ConfigureAwait(false);
        if (events.Count == 0) return null;
        var consent = DisclosureConsent.Replay(events, _time);
        return consent.Opening.Participants.Includes(reader) ? consent : null;
    }

    /// <summary>Lists the consents of a note for one of the two whom it concerns.</summary>
    /// <param name="note">The note.</param>
    /// <param name="reader">Who wants to know.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>The consents in the order in which they were opened; none for anybody else.</returns>
    public async ValueTask<IReadOnlyList<DisclosureConsent>> GetForNoteAsync(
        NoteId note, PersonId reader, CancellationToken cancellationToken = default)
    {
        var consents = new List<DisclosureConsent>();
        foreach (ConsentId id in await _consents.GetForNoteAsync(note, cancellationToken).ConfigureAwait(false))
        {
            if (await FindAsync(id, reader, cancellationToken).ConfigureAwait(false) is { } consent) consents.Add(consent);
        }

        return consents;
    }

    /// <summary>From when on the confiders of a note may be asked again, after they did not agree.</summary>
    /// <param name="note">The note.</param>
    /// <param name="holder">Who wants to ask.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>The time; <see cref="DateTimeOffset.MinValue"/> if nothing stands against it, and for anybody else.</returns>
    public async ValueTask<DateTimeOffset> MayAskFromAsync(NoteId note, PersonId holder, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<DisclosureConsent> earlier = await GetForNoteAsync(note, holder, cancellationToken).ConfigureAwait(false);
        return earlier.Select(consent => consent.RestUntil(_policy.AskAgainAfter)).DefaultIfEmpty(DateTimeOffset.MinValue).Max();
    }

    private async ValueTask<DisclosureConsent> GrantAsync(
        ConsentId id, PersonId by, Func<DisclosureConsent, DisclosureConsent> grant, CancellationToken cancellationToken)
    {
        DisclosureConsent granted = await ChangeAsync(id, grant, cancellationToken).ConfigureAwait(false);
        await TakePlaceAsync(granted, by, cancellationToken).ConfigureAwait(false);
        return granted;
    }

    private async ValueTask TakePlaceAsync(DisclosureConsent granted, PersonId by, CancellationToken cancellationToken)
    {
        if (granted.Opening.Supersedes is not { } old || granted.State != ConsentState.Granted) return;
        await ChangeAsync(old, consent => consent.IsOpenOrGranted ? consent.Supersede(granted.Id, by) : consent, cancellationToken)
            .ConfigureAwait(false);
    }

    private ValueTask<DisclosureConsent> ChangeAsync(
        ConsentId id, Func<DisclosureConsent, DisclosureConsent> change, CancellationToken cancellationToken) =>
        ConsentChange.ApplyAsync(_consents, id.Required(nameof(id)), change, _time, cancellationToken);
}
