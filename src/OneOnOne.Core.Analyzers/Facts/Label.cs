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

    /// <summary>No content but a consent: the null that stands where one is needed.</summary>
    NoConsent,

    /// <summary>A consent that was made for the record of its origin.</summary>
    ConsentFor,

    /// <summary>A consent that the person of its origin has asked for.</summary>
    ConsentAskedBy,

    /// <summary>A consent that somebody else entered as granted, on their own word.</summary>
    ConsentAsserted,

    /// <summary>An action that a note prompts, and about which nobody has asked.</summary>
    Unasked,

    /// <summary>The answer of a guard or a gate that nobody looks at.</summary>
    DecisionIgnored,

    /// <summary>One consent for the many records of a loop: the record of its origin is an earlier one of them.</summary>
    ConsentReused,
}
