namespace OneOnOne;

/// <summary>Whether it may be told whose confidence it was.</summary>
public enum Attribution
{
    /// <summary>No. The strictest value, and therefore the default.</summary>
    Unattributed = 0,

    /// <summary>Yes, by name.</summary>
    Named = 1,
}
