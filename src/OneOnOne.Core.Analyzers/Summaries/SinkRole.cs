namespace OneOnOne.Analyzers.Summaries;

/// <summary>What happens to content that arrives at a place to which content is followed.</summary>
internal enum SinkRole
{
    /// <summary>It is disclosed.</summary>
    Disclosure,

    /// <summary>Text becomes content there: the opposite of a sink.</summary>
    Confidence,

    /// <summary>It goes on in code that cannot be followed.</summary>
    Departure,
}
