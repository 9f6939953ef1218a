namespace OneOnOne;

/// <summary>The gate did not permit. It says why in values, and carries no content.</summary>
public sealed class DisclosureRefusedException : InvalidOperationException
{
    /// <summary>Wraps a decision other than <see cref="GateDecision.Permitted"/>.</summary>
    /// <param name="decision">What the gate decided.</param>
    public DisclosureRefusedException(GateDecision decision) : base(Describe(decision)) => Decision = decision;

    /// <summary>Refuses for some reasons.</summary>
    /// <param name="reasons">At least one.</param>
    public DisclosureRefusedException(params RefusalReason[] reasons) : this(new GateDecision.Refused(reasons))
    {
    }

    /// <summary>What the gate decided.</summary>
    public GateDecision Decision { get; }

    /// <summary>All the reasons of a refusal; none if the answer was "not yet" or "ask a person".</summary>
    public IReadOnlyList<RefusalReason> Reasons => Decision is GateDecision.Refused refused ? refused.Reasons : [];

    private static string Describe(GateDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision switch
        {
            GateDecision.Refused refused => $"The gate refuses: {string.Join(", ", refused.Reasons)}.",
            GateDecision.NotYet notYet => $"Not yet: not before {notYet.Earliest:u}, and {notYet.CoverMissing} more possible sources must have met the holder.",
            GateDecision.NeedsPerson needs => $"A person must answer first: {string.Join(", ", needs.Questions)}.",
            _ => "The gate permits.",
        };
    }
}
