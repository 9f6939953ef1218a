namespace OneOnOne;

/// <summary>What the gate found for a request: an obstacle, or all that is needed to tell.</summary>
/// <param name="Obstacle">What stands in the way; <see langword="null"/> if nothing does.</param>
/// <param name="Note">The note; <see langword="null"/> for an outsider, who is told nothing either way.</param>
/// <param name="Consent">The consent as the store has it, if that is the ground.</param>
/// <param name="Concern">The concern as the store has it, if that is the ground.</param>
/// <param name="UsesTaken">How often the ledger knows the ground to be used.</param>
/// <param name="Receipt">The ledger's receipt, once the disclosure is entered.</param>
internal sealed record GateOutcome(
    GateDecision? Obstacle,
    Note? Note = null,
    DisclosureConsent? Consent = null,
    SeriousConcern? Concern = null,
    int UsesTaken = 0,
    LedgerReceipt? Receipt = null)
{
    public static GateOutcome Outsider { get; } = new(new GateDecision.Refused([RefusalReason.NotAParticipant]));
}
