namespace OneOnOne;

/// <summary>S8. "Several people" from one source is a lie, and puts the blame on others.</summary>
internal sealed class FalsePluralCheck : ISanitizingCheckRule
{
    public ValueTask<CheckResult> RunAsync(SanitizationContext context, CancellationToken cancellationToken)
    {
        if (context.Request.IndependentSources >= context.Policy.IndependentSources)
            return new(CheckResult.Of(SanitizingCheck.FalsePlural, CheckOutcome.Passed));
        if (context.Language is not { } language)
            return new(CheckResult.Of(SanitizingCheck.FalsePlural, CheckOutcome.Failed));
        return new(CheckResult.Clean(SanitizingCheck.FalsePlural, language.PluralFinder.Find(context.Words).Select(found => found.Span)));
    }
}
