using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>A breach that stands in the ledger, with the notices that are now owed: one for each confider.</summary>
/// <param name="Receipt">The receipt for the row.</param>
/// <param name="Notices">The notices that are owed.</param>
public sealed record BreachRecord(LedgerReceipt Receipt, ImmutableArray<BreachNotice> Notices);
