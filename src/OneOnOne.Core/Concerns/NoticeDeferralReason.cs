namespace OneOnOne;

/// <summary>Why a confider is not told yet that her confidence had to be told on. The list is closed.</summary>
public enum NoticeDeferralReason
{
    /// <summary>Telling her now would endanger somebody. The default.</summary>
    WouldEndangerSomebody = 0,

    /// <summary>Telling her now would spoil the evidence.</summary>
    WouldSpoilEvidence = 1,

    /// <summary>An authority forbids it for now.</summary>
    AuthorityForbids = 2,

    /// <summary>She cannot be reached.</summary>
    CannotBeReached = 3,
}
