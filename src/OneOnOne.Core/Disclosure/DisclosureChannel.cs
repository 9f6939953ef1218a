namespace OneOnOne;

/// <summary>How the recipient is told.</summary>
public enum DisclosureChannel
{
    /// <summary>In person or by voice, leaving no copy. The default.</summary>
    Spoken = 0,

    /// <summary>In a message to the recipient alone: mail or chat.</summary>
    Message = 1,

    /// <summary>In a document or record that stays.</summary>
    Document = 2,
}
