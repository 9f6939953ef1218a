namespace OneOnOne;

/// <summary>What may be due of a concern.</summary>
public enum ConcernDutyKind
{
    /// <summary>To find a handler and tell them: "right away" (R15). Whoever raised it has to.</summary>
    Tell = 0,

    /// <summary>To confirm having it in hand. The handler has to.</summary>
    Acknowledge = 1,

    /// <summary>To say what is being done. The handler has to.</summary>
    Answer = 2,

    /// <summary>To tell a confider that her confidence was told on. Whoever raised it has to.</summary>
    NotifyConfider = 3,
}
