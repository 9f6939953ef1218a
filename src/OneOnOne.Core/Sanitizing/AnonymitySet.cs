namespace OneOnOne;

/// <summary>Who fits some attributes: these people, or anybody (no attributes), or nobody knows.</summary>
internal sealed record AnonymitySet(PersonSet? People, bool IsUnknown)
{
    internal static AnonymitySet Anybody { get; } = new(null, false);

    internal static AnonymitySet Unknown { get; } = new(null, true);

    internal AnonymitySet Intersect(PersonSet others) =>
        this with { People = People is null ? others : PersonSet.From(People.Where(others.Contains)) };
}
