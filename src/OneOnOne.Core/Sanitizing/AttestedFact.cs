namespace OneOnOne;

/// <summary>What no code can know, and a named person vouches for. All of them are needed.</summary>
public enum AttestedFact
{
    /// <summary>The writer has no actual knowledge that the recipient could tell the source, by whatever means.</summary>
    NoActualKnowledge = 0,

    /// <summary>The recipient has not asked about it lately, nor been present when it came up.</summary>
    RecipientHasNoClue = 1,

    /// <summary>The words and the style are the writer's own, not those of the source.</summary>
    WordsAreTheWritersOwn = 2,

    /// <summary>Nothing is told that the purpose does not need.</summary>
    NothingBeyondNeed = 3,

    /// <summary>Nobody else is wrongly suggested as the source.</summary>
    NobodyElseIsSuggested = 4,
}
