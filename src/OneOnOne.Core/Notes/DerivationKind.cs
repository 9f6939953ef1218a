namespace OneOnOne;

/// <summary>How something was made of a note.</summary>
public enum DerivationKind
{
    /// <summary>All of it. The default.</summary>
    Copy = 0,

    /// <summary>A run of its own text.</summary>
    Quote = 1,

    /// <summary>What it says, in other words.</summary>
    Gist = 2,
}
