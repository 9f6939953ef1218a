namespace OneOnOne;

/// <summary>What a serious concern must be like, and its review, before its handler is told (R15–R17).</summary>
internal static class ConcernChecks
{
    /// <summary>What is told of a concern: a statement in reviewed words, by word of mouth, and never whose confidence it was.</summary>
    public static DisclosureScope Scope { get; } = new(DisclosureExtent.Summary);

    /// <param name="found">Where findings go.</param>
    /// <param name="asked">The request.</param>
    /// <param name="concern">The concern as the store has it; <see langword="null"/> if there is none.</param>
    /// <param name="review">The review of the statement that would be told.</param>
    public static void Run(GateFindings found, GateCase asked, SeriousConcern? concern, SanitizationReview review)
    {
        GateRequest request = asked.Request;
        found.RefuseIf(request.Scope.Extent > Scope.Extent, RefusalReason.ExtentIsBeyondConsent);
        found.RefuseIf(request.Scope.Attribution > Scope.Attribution, RefusalReason.AttributionIsBeyondConsent);
        found.RefuseIf(!review.Covers(new ConcernNote(request.NoteId, request.Version, asked.Note.Participants), request.Recipient),
            RefusalReason.ReviewIsOfSomethingElse);
        if (concern is null || !concern.IsOpen)
        {
            found.RefuseIf(true, RefusalReason.ConcernIsNotOpen);
            return;
        }

        found.RefuseIf(
            !concern.RestsOn(new ConcernNote(request.NoteId, request.Version, asked.Note.Participants)),
            RefusalReason.ConcernIsAboutAnotherNote);
        found.RefuseIf(concern.Implicated.Contains(request.Recipient), RefusalReason.RecipientIsImplicated);
        found.RefuseIf(concern.Handler != request.Recipient, RefusalReason.RecipientIsNotHandler);

        // Never blocked by what is left of the risk: somebody has to answer for it by name.
        found.AskIf(!review.SufficesForConcern, OpenQuestion.WhoAcceptsTheRisk);
        found.AskIf(concern.OwedNotices(asked.Now).Count > 0, OpenQuestion.WhoTellsTheConfider);
    }
}
