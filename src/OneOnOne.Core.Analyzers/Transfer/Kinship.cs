namespace OneOnOne.Analyzers.Transfer;

/// <summary>How two notes, or two persons, stand to each other, as far as this body can tell.</summary>
internal enum Kinship
{
    Unknown,

    /// <summary>They are one.</summary>
    Same,

    /// <summary>They are two for certain.</summary>
    Apart,

    /// <summary>A caller can say.</summary>
    Open,
}
