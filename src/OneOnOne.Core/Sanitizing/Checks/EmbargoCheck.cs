namespace OneOnOne;

/// <summary>S12. Telling is acting: too soon, or without cover, the moment tells what the words do not.</summary>
internal sealed class EmbargoCheck(InferenceGuard guard) : ISanitizingCheckRule
{
    public async ValueTask<CheckResult> RunAsync(SanitizationContext context, CancellationToken cancellationToken)
    {
        SanitizationRequest request = context.Request;
        PlannedAction telling = new(request.Notes, request.Writer, request.Recipient);
        CheckOutcome outcome = await guard.CheckAsync(telling, cancellationToken).ConfigureAwait(false) switch
        {
            InferenceVerdict.Clear => CheckOutcome.Passed,
            InferenceVerdict.NeedsPerson => CheckOutcome.NeedsPerson,
            _ => CheckOutcome.Failed,
        };
        return CheckResult.Of(SanitizingCheck.Embargo, outcome);
    }
}
