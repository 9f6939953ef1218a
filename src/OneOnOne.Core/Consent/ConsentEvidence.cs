namespace OneOnOne;

/// <summary>How it is known that a confider agreed.</summary>
public enum ConsentEvidence
{
    /// <summary>The holder says that they talked it through and that the confider agreed. The weaker, and therefore the default.</summary>
    Asserted = 0,

    /// <summary>The confider agreed by an act of their own.</summary>
    Confirmed = 1,
}
