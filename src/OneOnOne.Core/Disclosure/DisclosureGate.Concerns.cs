namespace OneOnOne;

public sealed partial class DisclosureGate
{
    // A concern outranks the seal, the wait and every refusal (R15); what is left to check is that it goes the right way.
    private async ValueTask<GateOutcome> DecideAsync(GateCase asked, ConcernGround ground, CancellationToken cancellationToken)
    {
        IReadOnlyList<ConcernEvent> events = await _concerns.ReadAsync(ground.Concern.Id, cancellationToken).ConfigureAwait(false);
        SeriousConcern? concern = events.Count == 0 ? null : SeriousConcern.Replay(events);
        var found = new GateFindings();
        ConcernChecks.Run(found, asked, concern, ground.Review);
        return new GateOutcome(found.Obstacle(asked.Now), asked.Note, Concern: concern);
    }

    /// <summary>Enters what a concern makes one tell. The concern must still have this handler when the row stands, or nothing is opened.</summary>
    private async ValueTask<GateOutcome> EnterAsync(
        GateRequest request, ConcernGround ground, GateOutcome outcome, CancellationToken cancellationToken)
    {
        ConcernId id = ground.Concern.Id;
        var entry = new DisclosureEntry(
            _time.GetUtcNow(), outcome.Note!.Confiders, request.NoteId, request.Version, request.Discloser, request.Recipient,
            request.Scope.Extent, request.Scope.Attribution, DisclosurePurpose.AddressSeriousConcern, LedgerGround.SeriousConcern, id.Value);
        if (await _ledger.AppendAsync(entry, [], cancellationToken).ConfigureAwait(false) is not LedgerAppendResult.Recorded recorded)
            throw new InvalidOperationException("The ledger store refused a row that claims nothing.");

        await ConcernChange.ApplyAsync(
            _concerns,
            id,
            (_, at) => new ConcernEvent.Told(request.Recipient, at, request.Discloser),
            _time,
            cancellationToken).ConfigureAwait(false);
        await RememberAsync(ground.Review, cancellationToken).ConfigureAwait(false);
        return outcome with { Receipt = recorded.Receipt };
    }

    // Later statements to the same recipient are held against this one (S10).
    private async ValueTask RememberAsync(SanitizationReview? review, CancellationToken cancellationToken)
    {
        if (review is not null)
            await _statements.AddAsync(review.Told(_time.GetUtcNow()), cancellationToken).ConfigureAwait(false);
    }
}
