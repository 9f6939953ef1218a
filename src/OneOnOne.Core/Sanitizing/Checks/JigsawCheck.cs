namespace OneOnOne;

/// <summary>
/// S10. Earlier statements to the same recipient that came from one of the same confiders narrow her down further: whoever fits must
/// fit all of them. Statements from other sources say nothing about this one.
/// </summary>
internal sealed class JigsawCheck(IStatementHistory history, AnonymitySets sets) : ISanitizingCheckRule
{
    public async ValueTask<CheckResult> RunAsync(SanitizationContext context, CancellationToken cancellationToken)
    {
        PersonId recipient = context.Request.Recipient;
        IReadOnlyList<ReleasedStatement> told = await history.GetToAsync(recipient, cancellationToken).ConfigureAwait(false);
        PersonSet confiders = context.Request.Confiders;
        IEnumerable<SanitizingAttribute> attributes = told
            .Where(statement => statement.Confiders.Any(confiders.Contains))
            .SelectMany(statement => statement.Attributes)
            .Concat(context.Attributes)
            .Distinct();

        AnonymitySet set = await sets.OfAsync(attributes, recipient, cancellationToken).ConfigureAwait(false);
        context.JigsawSet = set.People;
        CheckOutcome outcome = set switch
        {
            { IsUnknown: true } => CheckOutcome.NeedsPerson,
            { People: { } people } when people.Count < context.Policy.SmallestAnonymitySet => CheckOutcome.Failed,
            _ => CheckOutcome.Passed,
        };
        return CheckResult.Of(SanitizingCheck.Jigsaw, outcome);
    }
}
