namespace OneOnOne;

/// <summary>What is due of a concern, and by when.</summary>
/// <param name="Kind">What is due.</param>
/// <param name="By">The last moment for it.</param>
/// <param name="Owner">Who has to see to it.</param>
public sealed record ConcernDuty(ConcernDutyKind Kind, DateTimeOffset By, PersonId Owner)
{
    /// <summary>Whether its time has passed.</summary>
    /// <param name="now">The time.</param>
    public bool IsOverdue(DateTimeOffset now) => now > By;
}
