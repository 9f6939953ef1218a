namespace OneOnOne;

/// <summary>What no code can answer, so that a person must before anything is told.</summary>
public enum OpenQuestion
{
    /// <summary>Less would be told than was agreed, and nobody has agreed on the words for less. The default.</summary>
    WhichWordsForLess = 0,

    /// <summary>So few others could be the source that no waiting would hide who it was. May it be told all the same?</summary>
    TooFewOtherSources = 1,

    /// <summary>The source may still be guessed, and nobody has accepted that risk by name (R16).</summary>
    WhoAcceptsTheRisk = 2,

    /// <summary>A confider has not been told that a concern breaks her confidence, and telling her was not put off either (R16).</summary>
    WhoTellsTheConfider = 3,
}
