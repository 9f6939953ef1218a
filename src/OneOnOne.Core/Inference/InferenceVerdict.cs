namespace OneOnOne;

/// <summary>Whether acting now would give a source away: <see cref="Clear"/>, <see cref="NotYet"/> or <see cref="NeedsPerson"/>.</summary>
public abstract record InferenceVerdict
{
    private InferenceVerdict()
    {
    }

    /// <summary>Enough time has passed and enough other people could be the source.</summary>
    /// <param name="Since">From when on it has been so, as far as time goes.</param>
    public sealed record Clear(DateTimeOffset Since) : InferenceVerdict;

    /// <summary>Wait: for a date, for meetings with more people who could be the source, or for both.</summary>
    /// <param name="Earliest">The date before which it is too early; past already where only cover is missing.</param>
    /// <param name="CoverMissing">How many more possible sources must meet the holder; 0 where only time is missing.</param>
    public sealed record NotYet(DateTimeOffset Earliest, int CoverMissing) : InferenceVerdict;

    /// <summary>
    /// Waiting will not help: fewer people could be the source than are needed as cover. A person must decide, and answer for it with
    /// a <see cref="ResidualRiskAcceptance"/>.
    /// </summary>
    /// <param name="Earliest">The date before which it is too early in any case.</param>
    /// <param name="PossibleSources">How many others could be the source.</param>
    /// <param name="Required">How many are needed.</param>
    public sealed record NeedsPerson(DateTimeOffset Earliest, int PossibleSources, int Required) : InferenceVerdict;
}
