namespace OneOnOne;

/// <summary>What came of a concern (R17). Without one it stays open.</summary>
public enum ConcernOutcome
{
    /// <summary>Nothing has come of it yet. The default; a concern cannot be closed with it.</summary>
    None = 0,

    /// <summary>It was true, and has been ended and put right.</summary>
    Remedied = 1,

    /// <summary>It was true, and whoever did it has borne the consequences.</summary>
    Sanctioned = 2,

    /// <summary>It was handed over to an authority outside.</summary>
    Referred = 3,

    /// <summary>It was looked into, and nothing was found to support it.</summary>
    NotSubstantiated = 4,

    /// <summary>The danger has passed, and everybody is safe.</summary>
    Averted = 5,
}
