namespace OneOnOne.Annotations;

/// <summary>Who content behind a <see cref="ConfidentialAttribute"/> may be shown to.</summary>
public enum Audience
{
    /// <summary>Nobody without consent. The strictest value, and therefore the default.</summary>
    None = 0,

    /// <summary>
    /// The participant for whom the gate has opened it: it may be shown to that reader (a response, a display, a serialiser that
    /// feeds them), and neither logged nor exported.
    /// </summary>
    Participant = 1,
}
