using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>What an audit of the whole ledger found.</summary>
/// <param name="Head">The head as computed anew from the rows.</param>
/// <param name="ErasedRows">How many rows say nothing any more; that is no fault.</param>
/// <param name="Faults">What is wrong, in the order in which it was met; empty for a sound ledger.</param>
public sealed record LedgerAuditReport(LedgerHead Head, long ErasedRows, ImmutableArray<LedgerFault> Faults)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Faults.IsEmpty;
}
