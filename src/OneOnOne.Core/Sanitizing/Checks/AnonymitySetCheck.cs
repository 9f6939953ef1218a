namespace OneOnOne;

/// <summary>
/// S9. At least k people fit everything that the statement tells about its source. The recipient does not count: everybody knows
/// about themselves. A source who does not fit makes the statement point at others, which a person has to answer for.
/// </summary>
internal sealed class AnonymitySetCheck(AnonymitySets sets) : ISanitizingCheckRule
{
    public async ValueTask<CheckResult> RunAsync(SanitizationContext context, CancellationToken cancellationToken)
    {
        PersonId recipient = context.Request.Recipient;
        AnonymitySet set = await sets.OfAsync(context.Attributes, recipient, cancellationToken).ConfigureAwait(false);
        context.AnonymitySet = set.People;
        CheckOutcome outcome = set switch
        {
            { IsUnknown: true } => CheckOutcome.NeedsPerson,
            { People: null } => CheckOutcome.Passed,
            { People: var people } when people.Count < context.Policy.SmallestAnonymitySet => CheckOutcome.Failed,
            { People: var people } when !Sources(context).All(people.Contains) => CheckOutcome.NeedsPerson,
            _ => CheckOutcome.Passed,
        };
        return CheckResult.Of(SanitizingCheck.AnonymitySet, outcome);
    }

    private static IEnumerable<PersonId> Sources(SanitizationContext context) =>
        context.Request.Confiders.Where(confider => confider != context.Request.Writer);
}
