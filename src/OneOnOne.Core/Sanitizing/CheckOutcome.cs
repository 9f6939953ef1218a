namespace OneOnOne;

/// <summary>What a check found.</summary>
public enum CheckOutcome
{
    /// <summary>The statement does not hold. The strictest value, and therefore the default.</summary>
    Failed = 0,

    /// <summary>No code can know; a person has to answer and has not yet.</summary>
    NeedsPerson = 1,

    /// <summary>Nothing was found.</summary>
    Passed = 2,
}
