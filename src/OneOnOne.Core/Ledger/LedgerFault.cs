namespace OneOnOne;

/// <summary>One thing that an audit found wrong.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Index">The row, or, for a fault of the whole, the number of rows that it concerns.</param>
public sealed record LedgerFault(LedgerFaultKind Kind, long Index);
