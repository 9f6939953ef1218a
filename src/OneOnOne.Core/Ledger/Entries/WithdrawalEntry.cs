namespace OneOnOne;

/// <summary>
/// A consent was withdrawn. Written with a claim on the consent's next use, it loses or wins against a use that is under way, and
/// never overlaps with it; rows of that consent before it show what was relied on while it was valid.
/// </summary>
public sealed class WithdrawalEntry : LedgerEntry
{
    /// <summary>Records a withdrawal.</summary>
    /// <param name="at">When.</param>
    /// <param name="confiders">Whose confidence it is.</param>
    /// <param name="note">The note.</param>
    /// <param name="consent">The consent that ends.</param>
    /// <param name="withdrawnBy">Who withdrew it.</param>
    public WithdrawalEntry(DateTimeOffset at, PersonSet confiders, NoteId note, ConsentId consent, PersonId withdrawnBy)
        : base(LedgerEntryKind.Withdrawal, at, confiders)
    {
        Note = note.Required(nameof(note));
        Consent = consent.Required(nameof(consent));
        WithdrawnBy = withdrawnBy.Required(nameof(withdrawnBy));
    }

    /// <summary>The note.</summary>
    public NoteId Note { get; }

    /// <summary>The consent that ended.</summary>
    public ConsentId Consent { get; }

    /// <summary>Who withdrew it.</summary>
    public PersonId WithdrawnBy { get; }

    internal static WithdrawalEntry Read(Header header, ref CanonicalReader reader) =>
        new(header.At, header.Confiders, new NoteId(reader.Id()), new ConsentId(reader.Id()), reader.Person());

    private protected override void Write(CanonicalWriter writer)
    {
        writer.Id(Note.Value);
        writer.Id(Consent.Value);
        writer.Person(WithdrawnBy);
    }
}
