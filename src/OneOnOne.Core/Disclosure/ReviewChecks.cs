namespace OneOnOne;

/// <summary>What a review must say where the words of a consented disclosure were sanitised: at discretion, no risk is accepted.</summary>
internal static class ReviewChecks
{
    public static void Run(GateFindings found, GateCase asked, DisclosureConsent consent, SanitizationReview review)
    {
        bool sameWords = consent.Terms.Wording is { } wording && wording.Says(review.Statement);
        found.RefuseIf(!sameWords || !review.Covers(asked.Note, asked.Request.Recipient), RefusalReason.ReviewIsOfSomethingElse);
        found.RefuseIf(!review.IsClean, RefusalReason.SourceIsGuessable);
    }
}
