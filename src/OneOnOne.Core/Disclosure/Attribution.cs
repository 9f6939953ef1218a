namespace OneOnOne;

/// <summary>Whether the recipient is told whose confidence it was. The numbers stand in the ledger and never change.</summary>
public enum Attribution
{
    /// <summary>No name is given. The default.</summary>
    Unattributed = 0,

    /// <summary>The confiders are named.</summary>
    Named = 1,
}
