namespace OneOnOne;

/// <summary>How the two people of a meeting stand to each other on the reporting line.</summary>
/// <remarks>Symmetric: a boss may confide in a report as well (R22).</remarks>
public enum Relationship
{
    /// <summary>Not known. Treated as strictly as a skip-level (R21), and therefore the default.</summary>
    Unknown = 0,

    /// <summary>One is above the other with at least one boss in between.</summary>
    SkipLevel,

    /// <summary>One reports to the other.</summary>
    DirectReport,

    /// <summary>They share a boss, or the host says that they are peers.</summary>
    Peer,

    /// <summary>One mentors the other, and neither is above the other. Only the host can know that.</summary>
    Mentor,
}
