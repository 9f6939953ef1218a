namespace OneOnOne;

/// <summary>What something is told for. A closed list, because a free text would repeat the confidence.</summary>
/// <remarks>
/// There is no code for "it feels like it needs addressing": that feeling is no ground (R20). The numbers stand in the ledger and
/// never change.
/// </remarks>
public enum DisclosurePurpose
{
    /// <summary>Nobody has said. Refused wherever a purpose is asked for, and therefore the default.</summary>
    Unspecified = 0,

    /// <summary>To ask somebody for advice.</summary>
    AskForAdvice = 1,

    /// <summary>To arrange support for the confider.</summary>
    ArrangeSupport = 2,

    /// <summary>To change the confider's work: its amount, kind, place or hours.</summary>
    AdjustWork = 3,

    /// <summary>To further the confider's role or career.</summary>
    CareerStep = 4,

    /// <summary>To settle a conflict that the confider has.</summary>
    ResolveConflict = 5,

    /// <summary>To inform a decision that touches the confider.</summary>
    InformDecision = 6,

    /// <summary>To act on a serious concern (R15). Consent is never for this; a concern needs none.</summary>
    AddressSeriousConcern = 7,
}
