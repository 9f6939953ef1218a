namespace OneOnOne;

/// <summary>How the wish to erase a row was answered.</summary>
public enum ErasureOutcome
{
    /// <summary>Somebody else's confidence is in the row too, and not all of its confiders have asked. The default.</summary>
    NotAllConfidersAsked = 0,

    /// <summary>There is no such row.</summary>
    NoSuchRow = 1,

    /// <summary>The row records a breach, a notice or an erasure. Those are never erased (R8).</summary>
    NeverErased = 2,

    /// <summary>It said nothing already.</summary>
    AlreadyErased = 3,

    /// <summary>Salt and fields are gone; the row's commitment and every proof remain.</summary>
    Erased = 4,
}
