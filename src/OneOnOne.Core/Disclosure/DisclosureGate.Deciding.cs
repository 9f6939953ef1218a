namespace OneOnOne;

public sealed partial class DisclosureGate
{
    private async ValueTask<GateOutcome> DecideAsync(GateRequest request, CancellationToken cancellationToken)
    {
        Note? note = await _notes.FindAsync(request.NoteId, cancellationToken).ConfigureAwait(false);

        // The one answer for outsiders, before anything that could make it differ.
        if (note is null || !note.Participants.Includes(request.Discloser)) return GateOutcome.Outsider;

        var asked = new GateCase(request, note, await ReadLineAsync(request, note, cancellationToken).ConfigureAwait(false), _time.GetUtcNow());
        return request.Ground switch
        {
            ConsentGround ground => await DecideAsync(asked, ground, cancellationToken).ConfigureAwait(false),
            _ => throw new NotSupportedException("There is no such ground."),
        };
    }

    private async ValueTask<GateOutcome> DecideAsync(GateCase asked, ConsentGround ground, CancellationToken cancellationToken)
    {
        ConsentId id = ground.Consent.Id;
        IReadOnlyList<ConsentEvent> events = await _consents.ReadAsync(id, cancellationToken).ConfigureAwait(false);
        var found = new GateFindings();
        if (events.Count == 0)
        {
            found.Refuse(RecipientRules.Check(asked.Note, asked.Request.Recipient, asked.Line));
            found.RefuseIf(ConsentChecks.IsSealedAgainst(asked.Note, ground.Consent.Initiative, _policy), RefusalReason.NoteIsSealed);
            found.RefuseIf(true, RefusalReason.ConsentIsUnknown);
            return new GateOutcome(found.Obstacle(asked.Now), asked.Note);
        }

        var consent = DisclosureConsent.Replay(events, _time);
        int taken = await _ledger.CountClaimsAsync(id.Value, cancellationToken).ConfigureAwait(false);
        ConsentChecks.Run(found, asked, consent, taken, _policy);
        return new GateOutcome(found.Obstacle(asked.Now), asked.Note, consent, taken);
    }

    private async ValueTask<ReportingGraph?> ReadLineAsync(GateRequest request, Note note, CancellationToken cancellationToken)
    {
        PersonSet concerned = PersonSet.Create([note.Participants.First, note.Participants.Second, request.Recipient]);
        if (request.Ground is ConsentGround { Consent: var consent }) concerned = concerned.Union(consent.Terms.Recipients);
        try
        {
            return await ReportingGraph.ReadAsync(_line, concerned, cancellationToken).ConfigureAwait(false);
        }
        catch (ReportingLineException)
        {
            return null; // a refusal of its own
        }
    }
}
