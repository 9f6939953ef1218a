namespace OneOnOne;

/// <summary>The confiders' consent as a ground. The gate reads it anew from the store, so that a stale copy is worth nothing.</summary>
public sealed class ConsentGround : DisclosureGround
{
    /// <summary>Rests a disclosure on a consent.</summary>
    /// <param name="consent">The consent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="consent"/> is <see langword="null"/>.</exception>
    public ConsentGround(DisclosureConsent consent)
    {
        ArgumentNullException.ThrowIfNull(consent);
        Consent = consent;
    }

    /// <summary>The consent, as the caller knows it.</summary>
    public DisclosureConsent Consent { get; }
}
