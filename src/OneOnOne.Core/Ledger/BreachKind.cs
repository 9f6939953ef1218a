namespace OneOnOne;

/// <summary>How a confidence came out. A closed list, because a free text would repeat the confidence.</summary>
public enum BreachKind
{
    /// <summary>Nobody knows yet. The strictest value, and therefore the default.</summary>
    Unexplained = 0,

    /// <summary>Somebody who was trusted with it told it on.</summary>
    ToldOn = 1,

    /// <summary>It was overheard, or seen on a screen or paper.</summary>
    OverheardOrSeen = 2,

    /// <summary>It was sent to the wrong person.</summary>
    Misdirected = 3,

    /// <summary>A system let somebody read it who may not.</summary>
    SystemAccess = 4,

    /// <summary>Somebody acted on it so that its source could be guessed (R10, R11).</summary>
    InferredFromAction = 5,
}
