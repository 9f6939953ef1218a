namespace OneOnOne;

/// <summary>
/// A named person has been told that the source may still be guessed, and takes it upon herself (R16). It is never assumed and
/// never anonymous.
/// </summary>
public sealed record ResidualRiskAcceptance
{
    /// <summary>Records an acceptance.</summary>
    /// <param name="by">Who accepts.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public ResidualRiskAcceptance(PersonId by, DateTimeOffset at)
    {
        By = by.Required(nameof(by));
        At = at.ToUniversalTime();
    }

    /// <summary>Who accepts.</summary>
    public PersonId By { get; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; }
}
