namespace OneOnOne;

/// <summary>Whether a sealed note can ever be released by consent.</summary>
public enum SkipLevelConsent
{
    /// <summary>
    /// Never: the essay's "unless" speaks of own reports only, and a request from one's boss's boss is hard to refuse. The default.
    /// </summary>
    Never = 0,

    /// <summary>
    /// Only where the confider offers it of their own accord. The holder can still never ask, and the people between or about stay
    /// forbidden.
    /// </summary>
    ConfiderInitiated = 1,
}
