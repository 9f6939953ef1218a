namespace OneOnOne;

/// <summary>What an audit may find wrong with a ledger.</summary>
public enum LedgerFaultKind
{
    /// <summary>The rows up to here do not add up to a head that somebody kept: a row was edited, dropped or reordered. The default.</summary>
    DiffersFromKeptHead = 0,

    /// <summary>The ledger is shorter than a head that somebody kept: it was truncated.</summary>
    Truncated = 1,

    /// <summary>A row is not at its place: rows were dropped or reordered.</summary>
    OutOfPlace = 2,

    /// <summary>A row's opening does not open its commitment: one of them was edited.</summary>
    OpeningDoesNotMatch = 3,

    /// <summary>The stored tree does not belong to the stored rows.</summary>
    DiffersFromTree = 4,
}
