using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>A named person's word for what no code can know.</summary>
public sealed record SanitizationAttestation
{
    /// <summary>Gives one's word.</summary>
    /// <param name="by">Who vouches.</param>
    /// <param name="at">When.</param>
    /// <param name="couldKnow">How many people besides the confiders could know what the statement tells (S11). Zero or more.</param>
    /// <param name="facts">What is vouched for.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, the number negative, or a fact none of the list.</exception>
    public SanitizationAttestation(PersonId by, DateTimeOffset at, int couldKnow, IEnumerable<AttestedFact> facts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(couldKnow);
        ArgumentNullException.ThrowIfNull(facts);
        By = by.Required(nameof(by));
        At = at.ToUniversalTime();
        CouldKnow = couldKnow;
        Facts = [.. facts.Distinct().Order()];
        if (!Facts.All(Enum.IsDefined))
            throw new ArgumentException("One of the facts is none of the list.", nameof(facts));
    }

    /// <summary>Who vouches.</summary>
    public PersonId By { get; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; }

    /// <summary>How many people besides the confiders could know what the statement tells.</summary>
    public int CouldKnow { get; }

    /// <summary>What is vouched for.</summary>
    public ImmutableArray<AttestedFact> Facts { get; }

    /// <summary>What is still not vouched for; empty for a complete attestation.</summary>
    public IEnumerable<AttestedFact> Missing => Enum.GetValues<AttestedFact>().Except(Facts);

    /// <summary>Vouches for everything on the list.</summary>
    /// <param name="by">Who vouches.</param>
    /// <param name="at">When.</param>
    /// <param name="couldKnow">How many people besides the confiders could know what the statement tells.</param>
    public static SanitizationAttestation Full(PersonId by, DateTimeOffset at, int couldKnow) =>
        new(by, at, couldKnow, Enum.GetValues<AttestedFact>());
}
