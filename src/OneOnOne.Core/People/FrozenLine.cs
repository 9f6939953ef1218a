namespace OneOnOne;

/// <summary>What the reporting line said about two people at the time of their meeting.</summary>
/// <remarks>
/// It is frozen because a reorganisation must not loosen a promise already made; the gate asks the live line as well, and either
/// match refuses (R9). Immutable.
/// </remarks>
/// <param name="Relationship">How the two stood to each other.</param>
/// <param name="Between">The bosses strictly between them, on any path; empty if there were none.</param>
public sealed record FrozenLine(Relationship Relationship, PersonSet Between)
{
    /// <summary>How the two stood to each other.</summary>
    public Relationship Relationship { get; } = Enum.IsDefined(Relationship)
        ? Relationship
        : throw new ArgumentOutOfRangeException(nameof(Relationship), Relationship, "There is no such relationship.");

    /// <summary>The bosses strictly between them, on any path; empty if there were none.</summary>
    public PersonSet Between { get; } = Between ?? throw new ArgumentNullException(nameof(Between));

    /// <summary>The tier that follows: private for own reports, peers and mentors, sealed for all others (R6, R21).</summary>
    public ConfidentialityTier Tier => Relationship is Relationship.DirectReport or Relationship.Peer or Relationship.Mentor
        ? ConfidentialityTier.Private
        : ConfidentialityTier.Sealed;
}
