namespace OneOnOne;

/// <summary>How closely a confidence is held. It may be tightened and never loosened (invariant 7).</summary>
public enum ConfidentialityTier
{
    /// <summary>
    /// "100% confidential" (R6): no consent opens it, only a serious concern does. Skip-level and unknown relationships. The
    /// strictest value, and therefore the default.
    /// </summary>
    Sealed = 0,

    /// <summary>Between the two, unless the confider consents to a specific disclosure (R13). Own reports, peers, mentors (R21).</summary>
    Private = 1,
}
