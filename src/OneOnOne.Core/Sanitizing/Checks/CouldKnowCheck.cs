namespace OneOnOne;

/// <summary>S11. What only the source could know tells the source, however it is put. A person answers, and the number is held to.</summary>
internal sealed class CouldKnowCheck : ISanitizingCheckRule
{
    public ValueTask<CheckResult> RunAsync(SanitizationContext context, CancellationToken cancellationToken)
    {
        CheckOutcome outcome = context.Request.Attestation switch
        {
            null => CheckOutcome.NeedsPerson,
            { CouldKnow: var others } when others < context.Policy.RequiredCover => CheckOutcome.Failed,
            _ => CheckOutcome.Passed,
        };
        return new(CheckResult.Of(SanitizingCheck.CouldKnow, outcome));
    }
}
