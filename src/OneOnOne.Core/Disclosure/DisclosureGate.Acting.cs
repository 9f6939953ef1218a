namespace OneOnOne;

public sealed partial class DisclosureGate
{
    private async ValueTask<Disclosure> ActAsync(GateRequest request, CancellationToken cancellationToken)
    {
        GateOutcome entered = await EnterAsync(request, cancellationToken).ConfigureAwait(false);
        if (entered.Receipt is null) throw new DisclosureRefusedException(entered.Obstacle!);

        // The row stands; only now is anything opened.
        NoteContent released = request.Ground is ConcernGround concern
            ? concern.Review.Statement
            : entered.Consent!.Terms.Wording ?? entered.Note!.Content;
        return new Disclosure(request, entered.Note!.Confiders, released, entered.Receipt);
    }

    /// <summary>Decides, and enters what is permitted in the ledger, taking a use of the ground in the same act.</summary>
    private async ValueTask<GateOutcome> EnterAsync(GateRequest request, CancellationToken cancellationToken)
    {
        while (true)
        {
            GateOutcome outcome = await DecideAsync(request, cancellationToken).ConfigureAwait(false);
            if (outcome.Obstacle is not null)
            {
                await NoteObstacleAsync(request, outcome, cancellationToken).ConfigureAwait(false);
                return outcome;
            }

            if (request.Ground is ConcernGround ground)
                return await EnterAsync(request, ground, outcome, cancellationToken).ConfigureAwait(false);

            DisclosureConsent consent = outcome.Consent!;
            var entry = new DisclosureEntry(
                _time.GetUtcNow(), outcome.Note!.Confiders, request.NoteId, request.Version, request.Discloser, request.Recipient,
                request.Scope.Extent, request.Scope.Attribution, consent.Terms.Purpose, LedgerGround.Consent, consent.Id.Value);
            LedgerClaim use = new(consent.Id.Value, outcome.UsesTaken + 1);
            if (await _ledger.AppendAsync(entry, [use], cancellationToken).ConfigureAwait(false) is LedgerAppendResult.Recorded recorded)
            {
                await RecordUseAsync(consent.Id, request.Recipient, cancellationToken).ConfigureAwait(false);
                await RememberAsync((request.Ground as ConsentGround)?.Review, cancellationToken).ConfigureAwait(false);
                return outcome with { Receipt = recorded.Receipt };
            }

            // Somebody used or withdrew it in between: decide again on what is there now. The number of uses bounds the repeats.
        }
    }

    // The ledger decides whether a use was free; the consent's own events then tell the two who was told.
    private async ValueTask RecordUseAsync(ConsentId id, PersonId recipient, CancellationToken cancellationToken)
    {
        await ChangeAsync(id, consent => consent.Exercise(recipient), cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask NoteObstacleAsync(GateRequest request, GateOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is not { Obstacle: GateDecision.Refused refused, Note: { } note }) return;

        // Losing a race for the last use, or coming back for more, is no attempt on the confidence; the uses stand in the ledger.
        if (refused.Reasons is not [RefusalReason.ConsentIsUsedUp])
        {
            (LedgerGround ground, Guid id) = request.Ground is ConcernGround { Concern.Id: var concern }
                ? (LedgerGround.SeriousConcern, concern.Value)
                : (LedgerGround.Consent, ((ConsentGround)request.Ground).Consent.Id.Value);
            var entry = new RefusalEntry(
                _time.GetUtcNow(), note.Confiders, note.Id, note.Version, request.Discloser, request.Recipient, refused.Reasons, ground, id);
            await _ledger.AppendAsync(entry, [], cancellationToken).ConfigureAwait(false);
        }

        if (outcome.Consent is { } consent) await InvalidateAsync(request, refused, note, consent, cancellationToken).ConfigureAwait(false);
    }

    // What has changed since makes a consent invalid for good, even if it changes back.
    private async ValueTask InvalidateAsync(
        GateRequest request, GateDecision.Refused refused, Note note, DisclosureConsent consent, CancellationToken cancellationToken)
    {
        InvalidationCause? cause =
            refused.Reasons.Contains(RefusalReason.ReportingLineHasChanged) ? InvalidationCause.ReportingLineChanged
            : note.Id == consent.NoteId && note.Version != consent.Version ? InvalidationCause.NoteWasRewritten
            : null;
        if (cause is null) return;
        await ChangeAsync(
            consent.Id,
            latest => latest.IsOpenOrGranted ? latest.Invalidate(cause.Value, request.Discloser) : latest,
            cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask ChangeAsync(
        ConsentId id, Func<DisclosureConsent, DisclosureConsent> change, CancellationToken cancellationToken)
    {
        await ConsentChange.ApplyAsync(_consents, id, change, _time, cancellationToken).ConfigureAwait(false);
    }
}
