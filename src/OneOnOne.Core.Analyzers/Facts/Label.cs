namespace OneOnOne.Analyzers.Facts;

/// <summary>What kind of confidence lies on a value or a member.</summary>
internal enum Label
{
    None = 0,

    /// <summary>Content that nobody may see without consent.</summary>
    Content,

    /// <summary>Content that the gate has opened for a participant.</summary>
    Participant,

    /// <summary>An object of a confidential type: redacted at best.</summary>
    ConfidentialObject,

    /// <summary>Content that was released under a consent.</summary>
    Released,

    /// <summary>A member of a confidential type that is declared to carry nothing.</summary>
    NotConfidential,

    /// <summary>Text that nobody has called content yet, followed where it may become some.</summary>
    Unnamed,

    /// <summary>Text that becomes content in the same body, and goes elsewhere beside that.</summary>
    Wrapped,
}
