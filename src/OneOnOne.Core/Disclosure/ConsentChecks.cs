namespace OneOnOne;

/// <summary>What a consent must be for the gate to accept it. Every check runs, because a refusal lists all the reasons.</summary>
internal static class ConsentChecks
{
    /// <param name="found">Where findings go.</param>
    /// <param name="asked">The case.</param>
    /// <param name="consent">The consent as the store has it.</param>
    /// <param name="usesTaken">How often the ledger knows it to be used.</param>
    /// <param name="policy">The policy.</param>
    public static void Run(GateFindings found, GateCase asked, DisclosureConsent consent, int usesTaken, ConfidentialityPolicy policy)
    {
        (GateRequest request, Note note) = (asked.Request, asked.Note);
        ConsentTerms terms = consent.Terms;
        found.Refuse(RecipientRules.Check(note, request.Recipient, asked.Line));
        found.RefuseIf(IsSealedAgainst(note, consent.Initiative, policy), RefusalReason.NoteIsSealed);

        found.RefuseIf(consent.NoteId != note.Id, RefusalReason.ConsentIsForAnotherNote);
        found.RefuseIf(consent.Version != note.Version || request.Version != note.Version, RefusalReason.ConsentIsForAnotherVersion);
        found.RefuseIf(terms.Discloser != request.Discloser, RefusalReason.ConsentIsForAnotherDiscloser);
        found.RefuseIf(!terms.Recipients.Contains(request.Recipient), RefusalReason.RecipientIsNotNamed);
        found.RefuseIf(!note.Confiders.All(consent.Confiders.Contains), RefusalReason.ConfiderIsMissing);
        CheckState(found, consent, consent.StateAt(asked.Now), usesTaken, policy);

        found.RefuseIf(request.Scope.Extent > terms.Extent, RefusalReason.ExtentIsBeyondConsent);
        found.AskIf(request.Scope.Extent < terms.Extent, OpenQuestion.WhichWordsForLess);
        found.RefuseIf(request.Scope.Attribution > terms.Attribution, RefusalReason.AttributionIsBeyondConsent);
        found.RefuseIf(request.Scope.Channel != terms.Channel, RefusalReason.ChannelIsNotAgreed);
        found.RefuseIf(asked.Line is { } line && HasMoved(consent, line), RefusalReason.ReportingLineHasChanged);
        found.Wait(terms.NotBefore);
    }

    /// <summary>Whether no consent of this initiative opens the note (R6, and the settled tension on skip-level consent).</summary>
    public static bool IsSealedAgainst(Note note, ConsentInitiative initiative, ConfidentialityPolicy policy) =>
        note.Tier == ConfidentialityTier.Sealed
        && !(policy.SkipLevelConsent == SkipLevelConsent.ConfiderInitiated && initiative == ConsentInitiative.Confider);

    /// <summary>Whether the reporting line of anybody concerned is another than when the consent was opened.</summary>
    public static bool HasMoved(DisclosureConsent consent, ReportingGraph line) =>
        !LineOf(consent.Confiders, consent.Terms, line).ToHashSet().SetEquals(consent.Opening.Line);

    /// <summary>The steps of the line that touch anybody concerned.</summary>
    public static IEnumerable<LineStep> LineOf(PersonSet confiders, ConsentTerms terms, ReportingGraph line) =>
        line.Touching(Concerned(confiders, terms)).Select(step => new LineStep(step.Report, step.Manager));

    /// <summary>Everybody whose place on the line matters to a consent.</summary>
    public static PersonSet Concerned(PersonSet confiders, ConsentTerms terms) =>
        confiders.Union(terms.Discloser).Union(terms.Recipients);

    private static void CheckState(
        GateFindings found, DisclosureConsent consent, ConsentState state, int usesTaken, ConfidentialityPolicy policy)
    {
        found.RefuseIf(
            state is ConsentState.Requested or ConsentState.Deferred or ConsentState.PartlyGranted, RefusalReason.ConsentIsNotGranted);
        found.RefuseIf(state == ConsentState.Declined, RefusalReason.ConsentIsDeclined);
        found.RefuseIf(state == ConsentState.Withdrawn || consent.IsWithdrawn, RefusalReason.ConsentIsWithdrawn);
        found.RefuseIf(state == ConsentState.Expired, RefusalReason.ConsentIsExpired);
        found.RefuseIf(state == ConsentState.Invalidated, RefusalReason.ConsentIsInvalidated);
        found.RefuseIf(state == ConsentState.Superseded, RefusalReason.ConsentIsSuperseded);
        // A withdrawal claims a use in the ledger as well; it is no use.
        int uses = consent.IsWithdrawn ? consent.UsesTaken : Math.Max(usesTaken, consent.UsesTaken);
        found.RefuseIf(uses >= consent.Terms.Uses, RefusalReason.ConsentIsUsedUp);
        found.RefuseIf(state == ConsentState.Granted && consent.Evidence < policy.RequiredEvidence, RefusalReason.EvidenceIsTooWeak);
    }
}
