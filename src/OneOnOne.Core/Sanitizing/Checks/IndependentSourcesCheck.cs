namespace OneOnOne;

/// <summary>S13. A theme that one person raised is that person's.</summary>
internal sealed class IndependentSourcesCheck : ISanitizingCheckRule
{
    public ValueTask<CheckResult> RunAsync(SanitizationContext context, CancellationToken cancellationToken)
    {
        bool isEnough = !context.Request.IsTheme || context.Request.IndependentSources >= context.Policy.IndependentSources;
        return new(CheckResult.Of(SanitizingCheck.IndependentSources, isEnough ? CheckOutcome.Passed : CheckOutcome.Failed));
    }
}
