namespace OneOnOne;

/// <summary>
/// What is due of a concern. The terms are those that the European whistleblower directive made customary: seven days to acknowledge, three months
/// from then to answer, counted from the end of the seven days where nobody acknowledged.
/// </summary>
internal static class ConcernDuties
{
    internal static IEnumerable<ConcernDuty> Of(ConcernProgress concern, ConfidentialityPolicy policy)
    {
        PersonId raiser = concern.Opening.By;
        foreach (PersonId confider in concern.ToBeNotified)
        {
            DateTimeOffset by = concern.Deferrals.TryGetValue(confider, out ConcernEvent.NoticeDeferred? deferral)
                ? deferral.Until
                : concern.Opening.At + policy.ConcernTelling;
            yield return new(ConcernDutyKind.NotifyConfider, by, raiser);
        }
        if (concern.Closing is not null)
            yield break;
        if (concern.Handler is not { } handler || concern.ToldAt is not { } told)
        {
            yield return new(ConcernDutyKind.Tell, concern.UnassignedAt + policy.ConcernTelling, raiser);
            yield break;
        }
        DateTimeOffset acknowledgement = told + policy.ConcernAcknowledgement;
        if (concern.AcknowledgedAt is null)
            yield return new(ConcernDutyKind.Acknowledge, acknowledgement, handler);
        if (concern.AnsweredAt is null)
            yield return new(ConcernDutyKind.Answer, (concern.AcknowledgedAt ?? acknowledgement).AddMonths(policy.ConcernFeedbackMonths), handler);
    }
}
