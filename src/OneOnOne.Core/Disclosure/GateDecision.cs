namespace OneOnOne;

/// <summary>The gate's answer to whether something may be told: one of four, and a value to match on.</summary>
/// <remarks>
/// A refusal outweighs an open question, which outweighs a wait: a permit never beats a prohibition. Immutable.
/// </remarks>
public abstract record GateDecision
{
    private GateDecision()
    {
    }

    /// <summary>It may be told, once, until the permit's deadline.</summary>
    /// <param name="Permit">What <see cref="DisclosureGate.DiscloseAsync(DisclosurePermit, CancellationToken)"/> takes.</param>
    public sealed record Permitted(DisclosurePermit Permit) : GateDecision;

    /// <summary>It may be told later: telling now would show who said it (R11), or the agreed time has not come.</summary>
    /// <param name="Earliest">Not before this time.</param>
    /// <param name="CoverMissing">How many more other possible sources must have met the holder by then; 0 if there are enough.</param>
    public sealed record NotYet(DateTimeOffset Earliest, int CoverMissing) : GateDecision;

    /// <summary>It may not be told.</summary>
    /// <param name="Reasons">All the reasons, not only the first; for an outsider always the same one.</param>
    public sealed record Refused(IReadOnlyList<RefusalReason> Reasons) : GateDecision
    {
        /// <summary>All the reasons, each once, in the order of <see cref="RefusalReason"/>; at least one.</summary>
        public IReadOnlyList<RefusalReason> Reasons { get; } = Reasons is { Count: > 0 }
            ? [.. Reasons.Distinct().Order()]
            : throw new ArgumentException("A refusal has a reason.", nameof(Reasons));
    }

    /// <summary>It cannot be decided by code.</summary>
    /// <param name="Questions">What a person must answer.</param>
    public sealed record NeedsPerson(IReadOnlyList<OpenQuestion> Questions) : GateDecision;
}
