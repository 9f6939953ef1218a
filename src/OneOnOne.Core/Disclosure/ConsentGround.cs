namespace OneOnOne;

/// <summary>The confiders' consent as a ground. The gate reads it anew from the store, so that a stale copy is worth nothing.</summary>
public sealed class ConsentGround : DisclosureGround
{
    /// <summary>Rests a disclosure on a consent.</summary>
    /// <param name="consent">The consent.</param>
    /// <param name="possibleSources">
    /// Who, as far as the discloser knows, could have said the same. Default: the library asks its <see cref="IPossibleSources"/>.
    /// </param>
    /// <param name="acceptance">
    /// Who accepts the risk where too few others could be the source. It shortens no wait. Default: nobody.
    /// </param>
    /// <param name="review">
    /// The review of the agreed words, where they were sanitised so that nobody is recognised. A disclosure at discretion is refused
    /// if the source could still be guessed. Default: none.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="consent"/> is <see langword="null"/>.</exception>
    public ConsentGround(
        DisclosureConsent consent,
        PersonSet? possibleSources = null,
        ResidualRiskAcceptance? acceptance = null,
        SanitizationReview? review = null)
    {
        Review = review;
        ArgumentNullException.ThrowIfNull(consent);
        Consent = consent;
        PossibleSources = possibleSources;
        Acceptance = acceptance;
    }

    /// <summary>Who could have said the same; <see langword="null"/> where the discloser has not named them.</summary>
    public PersonSet? PossibleSources { get; }

    /// <summary>The review of the agreed words; <see langword="null"/> where they were not sanitised.</summary>
    public SanitizationReview? Review { get; }

    /// <summary>Who accepts the risk of too few possible sources; <see langword="null"/> where nobody does.</summary>
    public ResidualRiskAcceptance? Acceptance { get; }

    /// <summary>The consent, as the caller knows it.</summary>
    public DisclosureConsent Consent { get; }
}
