using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>The gate: the only place where the text of a note comes out.</summary>
/// <remarks>
/// It believes no copy: note, consent, reporting line and ledger are read anew each time. Nothing is opened before the ledger has
/// it, so a store that fails in between discloses nothing. Thread-safe if its stores are.
/// </remarks>
public sealed partial class DisclosureGate
{
    private readonly INoteStore _notes;
    private readonly IConsentStore _consents;
    private readonly IConcernStore _concerns;
    private readonly IStatementHistory _statements;
    private readonly IReportingLine _line;
    private readonly DisclosureLedger _ledger;
    private readonly InferenceGuard _inference;
    private readonly ConfidentialityPolicy _policy;
    private readonly TimeProvider _time;

    internal DisclosureGate(
        INoteStore notes,
        IConsentStore consents,
        IConcernStore concerns,
        IStatementHistory statements,
        IReportingLine line,
        DisclosureLedger ledger,
        InferenceGuard inference,
        ConfidentialityPolicy policy,
        TimeProvider time)
    {
        _notes = notes;
        _consents = consents;
        _concerns = concerns;
        _statements = statements;
        _line = line;
        _ledger = ledger;
        _inference = inference;
        _policy = policy;
        _time = time;
    }

    /// <summary>Opens a note for one of its two participants. That is no disclosure, and needs no consent.</summary>
    /// <param name="record">The note, or something derived from it.</param>
    /// <param name="reader">Who wants to read: the person, as the host has authenticated them.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>The note in its latest version, or the words of what is derived from it, to be shown to that reader.</returns>
    /// <exception cref="DisclosureRefusedException">
    /// They took no part in the meeting, whatever their role is (R12), or there is no such note: the two look the same.
    /// </exception>
    public async ValueTask<ParticipantView> ReadAsync(
        IConfidentialRecord record, PersonId reader, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        reader.Required(nameof(reader));
        Note? note = await _notes.FindAsync(record.NoteId.Required(nameof(record)), cancellationToken).ConfigureAwait(false);
        if (note is not null && note.Participants.Includes(reader))
        {
            return record is IDerivedRecord derived
                ? new ParticipantView(record, derived.Content.BoundTo(note.Participants), reader)
                : new ParticipantView(note, note.Content, reader);
        }

        // An agenda item that comes from no note has its two people with it.
        return note is null && record is AgendaItem item && item.Series.Participants.Includes(reader)
            ? new ParticipantView(item, item.Title, reader)
            : throw new DisclosureRefusedException(RefusalReason.NotAParticipant);
    }

    /// <summary>Answers somebody who asks whether something was said. It looks nothing up, so the answer cannot differ.</summary>
    /// <param name="inquirer">Who asks.</param>
    /// <param name="about">Whom they ask about.</param>
    /// <returns>The one constant answer.</returns>
    public InquiryAnswer AnswerInquiry(PersonId inquirer, PersonId about)
    {
        inquirer.Required(nameof(inquirer));
        about.Required(nameof(about));
        return InquiryAnswer.NothingToSay;
    }

    /// <summary>Answers whether something may be told, without acting on it.</summary>
    /// <param name="record">The note, or something derived from it.</param>
    /// <param name="ground">The ground; a <see cref="DisclosureConsent"/> is one.</param>
    /// <param name="discloser">Who would tell: one of the two participants.</param>
    /// <param name="recipient">Who would be told.</param>
    /// <param name="scope">How much, and in which way. Default: exactly as the ground says.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>The decision; if it is a refusal, with all the reasons.</returns>
    public async ValueTask<GateDecision> EvaluateAsync(
        IConfidentialRecord record,
        DisclosureGround ground,
        PersonId discloser,
        PersonId recipient,
        DisclosureScope? scope = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ground);
        var request = GateRequest.For(record, ground, discloser, recipient, scope ?? ScopeOf(ground));
        GateOutcome outcome = await DecideAsync(request, cancellationToken).ConfigureAwait(false);
        return outcome.Obstacle
            ?? new GateDecision.Permitted(new DisclosurePermit(request, _time.GetUtcNow() + _policy.PermitLifetime, _ledger));
    }

    /// <summary>Tells what was permitted: enters it in the ledger, and opens it then.</summary>
    /// <param name="permit">The permit. It is used up, whatever comes of it.</param>
    /// <param name="cancellationToken">Stops the look-up or the store.</param>
    /// <returns>The words, and the ledger's receipt.</returns>
    /// <exception cref="DisclosureRefusedException">
    /// The permit was used, or is too old, or what it rests on has changed since.
    /// </exception>
    public async ValueTask<Disclosure> DiscloseAsync(DisclosurePermit permit, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(permit);
        if (!permit.TryUse()) throw new DisclosureRefusedException(RefusalReason.PermitIsUsed);
        if (permit.Issuer != _ledger) throw new DisclosureRefusedException(RefusalReason.PermitIsForSomethingElse);
        if (_time.GetUtcNow() >= permit.Deadline) throw new DisclosureRefusedException(RefusalReason.PermitIsExpired);
        return await ActAsync(permit.Request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Evaluates and tells in one step.</summary>
    /// <param name="record">The note, or something derived from it.</param>
    /// <param name="ground">The ground; a <see cref="DisclosureConsent"/> is one.</param>
    /// <param name="discloser">Who tells: one of the two participants.</param>
    /// <param name="recipient">Who is told.</param>
    /// <param name="scope">How much, and in which way. Default: exactly as the ground says.</param>
    /// <param name="cancellationToken">Stops the look-up or the store.</param>
    /// <returns>The words, and the ledger's receipt.</returns>
    /// <exception cref="DisclosureRefusedException">It is not permitted; the exception has the decision.</exception>
    public ValueTask<Disclosure> DiscloseAsync(
        IConfidentialRecord record,
        DisclosureGround ground,
        PersonId discloser,
        PersonId recipient,
        DisclosureScope? scope = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ground);
        return ActAsync(GateRequest.For(record, ground, discloser, recipient, scope ?? ScopeOf(ground)), cancellationToken);
    }

    /// <summary>Uses a consent for text that the host holds itself: checks everything, takes one use, and enters it in the ledger.</summary>
    /// <param name="consent">The consent. Its discloser is the one who tells.</param>
    /// <param name="record">The host's record, or the note.</param>
    /// <param name="recipient">Who is told.</param>
    /// <param name="cancellationToken">Stops the look-up or the store.</param>
    /// <returns>
    /// <see langword="true"/> if the record may now be told to this recipient, once and as agreed; otherwise nothing may be told.
    /// </returns>
    [ConsentGuard]
    public async ValueTask<bool> TryExerciseAsync(
        DisclosureConsent consent, IConfidentialRecord record, PersonId recipient, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(consent);
        var request = GateRequest.For(record, consent, consent.Terms.Discloser, recipient, DisclosureScope.Of(consent.Terms));
        return (await EnterAsync(request, cancellationToken).ConfigureAwait(false)).Receipt is not null;
    }

    private static DisclosureScope ScopeOf(DisclosureGround ground) =>
        ground is ConsentGround { Consent.Terms: var terms } ? DisclosureScope.Of(terms) : ConcernChecks.Scope;
}
