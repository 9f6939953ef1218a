namespace OneOnOne;

/// <summary>A confider was told of what an earlier row records. Until it stands in the ledger the notice is still owed.</summary>
public sealed class NoticeEntry : LedgerEntry
{
    /// <summary>Records that a notice was given.</summary>
    /// <param name="at">When.</param>
    /// <param name="confider">Who was told.</param>
    /// <param name="row">The row that she was told of.</param>
    /// <param name="givenBy">Who told her.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is negative.</exception>
    public NoticeEntry(DateTimeOffset at, PersonId confider, long row, PersonId givenBy)
        : base(LedgerEntryKind.Notice, at, confider)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        Row = row;
        GivenBy = givenBy.Required(nameof(givenBy));
    }

    /// <summary>The row that the confider was told of.</summary>
    public long Row { get; }

    /// <summary>Who told her.</summary>
    public PersonId GivenBy { get; }

    /// <summary>Who was told.</summary>
    public PersonId Confider => Confiders.First();

    internal static NoticeEntry Read(Header header, ref CanonicalReader reader) =>
        header.Confiders.Count == 1
            ? new(header.At, header.Confiders.First(), reader.Number(), reader.Person())
            : throw CanonicalReader.Malformed();

    private protected override void Write(CanonicalWriter writer)
    {
        writer.Number(Row);
        writer.Person(GivenBy);
    }
}
