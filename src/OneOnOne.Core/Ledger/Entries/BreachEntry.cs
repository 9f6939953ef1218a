namespace OneOnOne;

/// <summary>A breach of confidence (R8). It can be recorded and never erased, and it is owed to every confider as a notice.</summary>
public sealed class BreachEntry : LedgerEntry
{
    /// <summary>Records a breach.</summary>
    /// <param name="at">When it was recorded.</param>
    /// <param name="report">What is known of it.</param>
    public BreachEntry(DateTimeOffset at, BreachReport report)
        : base(LedgerEntryKind.Breach, at, (report ?? throw new ArgumentNullException(nameof(report))).Confiders) =>
        Report = report;

    /// <summary>What is known of it.</summary>
    public BreachReport Report { get; }

    internal static BreachEntry Read(Header header, ref CanonicalReader reader)
    {
        NoteId note = new(reader.Id());
        BreachKind kind = reader.Code<BreachKind>();
        DateTimeOffset discoveredAt = reader.Instant();
        PersonId reportedBy = reader.Person();
        PersonSet learntBy = reader.People();
        return new(header.At, new BreachReport(note, header.Confiders, kind, discoveredAt, reportedBy, learntBy));
    }

    private protected override void Write(CanonicalWriter writer)
    {
        writer.Id(Report.Note.Value);
        writer.Code(Report.Kind);
        writer.Instant(Report.DiscoveredAt);
        writer.Person(Report.ReportedBy);
        writer.People(Ordered(Report.LearntBy));
    }
}
