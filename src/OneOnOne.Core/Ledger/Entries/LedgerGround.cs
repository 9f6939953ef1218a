namespace OneOnOne;

/// <summary>On what ground something was told. There is no third, least of all a feeling (R20).</summary>
public enum LedgerGround
{
    /// <summary>The confider's consent.</summary>
    Consent = 0,

    /// <summary>A serious concern.</summary>
    SeriousConcern = 1,
}
