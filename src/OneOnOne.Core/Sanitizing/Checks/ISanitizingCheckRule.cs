namespace OneOnOne;

/// <summary>One check. Checks run in the order of their ids, because S9 and S10 count with what S7 found.</summary>
internal interface ISanitizingCheckRule
{
    ValueTask<CheckResult> RunAsync(SanitizationContext context, CancellationToken cancellationToken);
}
