namespace OneOnOne;

public sealed partial class DisclosureGate
{
    private async ValueTask<GateOutcome> DecideAsync(GateRequest request, CancellationToken cancellationToken)
    {
        Note? note = await _notes.FindAsync(request.NoteId, cancellationToken).ConfigureAwait(false);

        // The one answer for outsiders, before anything that could make it differ.
        if (note is null || !note.Participants.Includes(request.Discloser)) return GateOutcome.Outsider;

        if (request.Ground is ConcernGround concern)
            return await DecideAsync(new GateCase(request, note, Line: null, _time.GetUtcNow()), concern, cancellationToken).ConfigureAwait(false);

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

        // Count before reading. A withdrawal enters its event first and claims the next use then, so one that comes after the count
        // takes the very claim that this use needs, and one that came before it is among the events.
        int taken = await _ledger.CountClaimsAsync(id.Value, cancellationToken).ConfigureAwait(false);
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
        ConsentChecks.Run(found, asked, consent, taken, _policy);
        if (ground.Review is { } review) ReviewChecks.Run(found, asked, consent, review);
        if (!found.HasRefusals && !consent.Terms.WaivesEmbargo)
            await CheckInferenceAsync(found, asked, ground, cancellationToken).ConfigureAwait(false);
        return new GateOutcome(found.Obstacle(asked.Now), asked.Note, consent, UsesTaken: taken);
    }

    // Telling is acting (R10), so the wait binds a consented disclosure as well, unless the confider waived it (invariant 8).
    private async ValueTask CheckInferenceAsync(
        GateFindings found, GateCase asked, ConsentGround ground, CancellationToken cancellationToken)
    {
        var action = new PlannedAction(
            [asked.Note], asked.Request.Discloser, asked.Request.Recipient, ground.PossibleSources, ground.Acceptance);
        try
        {
            switch (await _inference.CheckAsync(action, cancellationToken).ConfigureAwait(false))
            {
                case InferenceVerdict.NotYet notYet:
                    found.Wait(notYet.Earliest, IsNamed(asked) ? 0 : notYet.CoverMissing);
                    break;
                case InferenceVerdict.NeedsPerson needs:
                    found.Wait(needs.Earliest);
                    found.AskIf(!IsNamed(asked), OpenQuestion.TooFewOtherSources);
                    break;
            }
        }
        catch (ReportingLineException)
        {
            found.RefuseIf(true, RefusalReason.ReportingLineIsCircular);
        }
    }

    // Whoever agreed to be named is not hidden by others; the time remains, in which they may think again.
    private static bool IsNamed(GateCase asked) => asked.Request.Scope.Attribution == Attribution.Named;

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
