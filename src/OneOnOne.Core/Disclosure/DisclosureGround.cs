namespace OneOnOne;

/// <summary>On what ground something is told: the confiders' consent, or a serious concern. There is no third (R20).</summary>
/// <remarks>The list is closed. Immutable.</remarks>
public abstract class DisclosureGround
{
    private protected DisclosureGround()
    {
    }

    /// <summary>A consent is a ground by itself.</summary>
    /// <param name="consent">The consent.</param>
    /// <exception cref="ArgumentNullException"><paramref name="consent"/> is <see langword="null"/>.</exception>
    public static implicit operator DisclosureGround(DisclosureConsent consent) => new ConsentGround(consent);
}
