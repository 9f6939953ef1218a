namespace OneOnOne;

/// <summary>Where a consent stands, derived from its events and one reading of the clock. Only <see cref="Granted"/> permits.</summary>
public enum ConsentState
{
    /// <summary>The note or the reporting line changed after it was given. Terminal, and the default: it permits nothing.</summary>
    Invalidated = 0,

    /// <summary>Open: asked for, and nobody has answered.</summary>
    Requested = 1,

    /// <summary>Open: a confider wants to think about it.</summary>
    Deferred = 2,

    /// <summary>Open: some confiders have granted it, and not all.</summary>
    PartlyGranted = 3,

    /// <summary>All confiders have granted it, and it can be used.</summary>
    Granted = 4,

    /// <summary>A confider said no. Terminal.</summary>
    Declined = 5,

    /// <summary>It was used as often as it may be. Terminal.</summary>
    Exercised = 6,

    /// <summary>A confider took it back. Terminal.</summary>
    Withdrawn = 7,

    /// <summary>Its time is over. Terminal.</summary>
    Expired = 8,

    /// <summary>Another consent took its place. Terminal.</summary>
    Superseded = 9,
}
