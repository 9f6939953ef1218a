namespace OneOnOne;

/// <summary>What made a consent invalid.</summary>
public enum InvalidationCause
{
    /// <summary>The note was rewritten: the confider agreed to other words. The default.</summary>
    NoteWasRewritten = 0,

    /// <summary>The reporting line of a confider, the discloser or a recipient changed.</summary>
    ReportingLineChanged = 1,
}
