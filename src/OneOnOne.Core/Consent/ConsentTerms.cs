using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>What is agreed, field by field: who tells whom, what for, how much, in which words, and until when.</summary>
/// <remarks>
/// There are no blank terms: recipients are named persons (R13), the purpose comes from a closed list, and telling on is always
/// prohibited. Terms are flat: two cases are two consents. Whether they suit a note is checked when a consent is opened.
/// </remarks>
public sealed record ConsentTerms
{
    /// <summary>Who may tell: one of the two participants.</summary>
    public required PersonId Discloser { get; init; }

    /// <summary>Who may be told: at least one, and none of the two participants.</summary>
    public required PersonSet Recipients { get; init; }

    /// <summary>What it is for.</summary>
    public required DisclosurePurpose Purpose { get; init; }

    /// <summary>How much may be told. Default: the theme only.</summary>
    public DisclosureExtent Extent { get; init; }

    /// <summary>Whether the confiders may be named. Default: they may not.</summary>
    public Attribution Attribution { get; init; }

    /// <summary>
    /// The agreed words, and only those may go out: needed for a theme, a summary and an excerpt, which must be a run of the note's
    /// own text; not allowed with the whole note.
    /// </summary>
    [Confidential]
    public NoteContent? Wording { get; init; }

    /// <summary>How the recipients may be told. Default: by word of mouth.</summary>
    public DisclosureChannel Channel { get; init; }

    /// <summary>The earliest time of telling. Default: as soon as it is granted.</summary>
    public DateTimeOffset NotBefore { get; init; } = DateTimeOffset.MinValue;

    /// <summary>When it ends. Default: the policy's <see cref="ConfidentialityPolicy.ConsentLifetime"/> after it is opened.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>How often somebody may be told, over all recipients. Default: once.</summary>
    public int Uses { get; init; } = 1;

    /// <summary>
    /// Whether the confider wants no wait between confiding and telling, knowing that the wait protects them from being guessed.
    /// Default: <see langword="false"/>.
    /// </summary>
    public bool WaivesEmbargo { get; init; }
}
