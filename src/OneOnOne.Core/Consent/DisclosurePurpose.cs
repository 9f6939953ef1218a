namespace OneOnOne;

/// <summary>
/// What a disclosure is for. A closed list, because the ledger records the purpose and a free text would repeat the confidence; what
/// was agreed in words is in the consent.
/// </summary>
public enum DisclosurePurpose
{
    /// <summary>Nobody has said. The default; a consent does not accept it.</summary>
    Unstated = 0,

    /// <summary>To bring somebody else in, as the confider was asked for (R13).</summary>
    BringSomeoneIn,

    /// <summary>To solve a problem of the work or the workplace.</summary>
    SolveProblem,

    /// <summary>To speak for the confider: a role, a raise, a chance.</summary>
    Advocate,

    /// <summary>To get support for the confider.</summary>
    GetSupport,

    /// <summary>To pass on feedback.</summary>
    PassOnFeedback,

    /// <summary>To meet the duty of a serious concern (R15).</summary>
    SeriousConcern,
}
