namespace OneOnOne;

/// <summary>The writings that belong to a concern.</summary>
public enum ConcernText
{
    /// <summary>What it rests on. Only who raised it may read it; the handler is told the reviewed statement instead. The default.</summary>
    Basis = 0,

    /// <summary>What the handler answered. Who raised it and the handler may read it.</summary>
    Feedback = 1,

    /// <summary>What came of it. Who raised it and the handler may read it.</summary>
    Account = 2,
}
