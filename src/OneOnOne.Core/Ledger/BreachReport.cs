namespace OneOnOne;

/// <summary>What is known of a breach of confidence, without a word of what was confided.</summary>
public sealed class BreachReport
{
    /// <summary>Reports a breach.</summary>
    /// <param name="note">The note whose confidence was broken.</param>
    /// <param name="confiders">Whose confidence it was; at least one.</param>
    /// <param name="kind">How it came out.</param>
    /// <param name="discoveredAt">When it was noticed.</param>
    /// <param name="reportedBy">Who reports it.</param>
    /// <param name="learntBy">Who is known to have learnt of it; empty where nobody knows.</param>
    /// <exception cref="ArgumentException">There is no confider, an id is <c>default</c>, or the kind is none of the list.</exception>
    public BreachReport(
        NoteId note,
        PersonSet confiders,
        BreachKind kind,
        DateTimeOffset discoveredAt,
        PersonId reportedBy,
        PersonSet learntBy)
    {
        ArgumentNullException.ThrowIfNull(confiders);
        ArgumentNullException.ThrowIfNull(learntBy);
        if (!Enum.IsDefined(kind))
            throw new ArgumentException("The kind of breach is none of the list.", nameof(kind));
        Note = note.Required(nameof(note));
        Confiders = confiders;
        if (Confiders.Count == 0)
            throw new ArgumentException("A breach is of somebody's confidence.", nameof(confiders));
        Kind = kind;
        DiscoveredAt = discoveredAt.ToUniversalTime();
        ReportedBy = reportedBy.Required(nameof(reportedBy));
        LearntBy = learntBy;
    }

    /// <summary>The note whose confidence was broken.</summary>
    public NoteId Note { get; }

    /// <summary>Whose confidence it was.</summary>
    public PersonSet Confiders { get; }

    /// <summary>How it came out.</summary>
    public BreachKind Kind { get; }

    /// <summary>When it was noticed, in UTC.</summary>
    public DateTimeOffset DiscoveredAt { get; }

    /// <summary>Who reported it.</summary>
    public PersonId ReportedBy { get; }

    /// <summary>Who is known to have learnt of it.</summary>
    public PersonSet LearntBy { get; }
}
