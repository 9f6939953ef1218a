namespace OneOnOne;

/// <summary>Where a concern stands.</summary>
public enum ConcernState
{
    /// <summary>It was raised and has no handler. The default.</summary>
    Raised = 0,

    /// <summary>It has a handler, who has not been told yet.</summary>
    Assigned = 1,

    /// <summary>The handler has been told.</summary>
    Told = 2,

    /// <summary>The handler has confirmed having it in hand.</summary>
    Acknowledged = 3,

    /// <summary>Whoever raised it has heard what is being done.</summary>
    Answered = 4,

    /// <summary>It has an outcome.</summary>
    Closed = 5,
}
