namespace OneOnOne;

/// <summary>Something was told to somebody. It stands in the ledger before the text is opened, never after.</summary>
public sealed class DisclosureEntry : LedgerEntry
{
    /// <summary>Records a disclosure.</summary>
    /// <param name="at">When.</param>
    /// <param name="confiders">Whose confidence it was.</param>
    /// <param name="note">The note.</param>
    /// <param name="version">The note's version, from 1.</param>
    /// <param name="discloser">Who told.</param>
    /// <param name="recipient">Who was told.</param>
    /// <param name="extent">How much.</param>
    /// <param name="attribution">Whether the confider was named.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="ground">On what ground.</param>
    /// <param name="groundId">The id of the consent or of the concern.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, a code is none of its list, or the version is smaller than 1.</exception>
    public DisclosureEntry(
        DateTimeOffset at,
        PersonSet confiders,
        NoteId note,
        int version,
        PersonId discloser,
        PersonId recipient,
        DisclosureExtent extent,
        Attribution attribution,
        DisclosurePurpose purpose,
        LedgerGround ground,
        Guid groundId)
        : base(LedgerEntryKind.Disclosure, at, confiders)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        if (groundId == Guid.Empty)
            throw new ArgumentException("A disclosure has a ground.", nameof(groundId));
        Note = note.Required(nameof(note));
        Version = version;
        Discloser = discloser.Required(nameof(discloser));
        Recipient = recipient.Required(nameof(recipient));
        Extent = Defined(extent, nameof(extent));
        Attribution = Defined(attribution, nameof(attribution));
        Purpose = Defined(purpose, nameof(purpose));
        Ground = Defined(ground, nameof(ground));
        GroundId = groundId;
    }

    /// <summary>The note.</summary>
    public NoteId Note { get; }

    /// <summary>The note's version, from 1.</summary>
    public int Version { get; }

    /// <summary>Who told.</summary>
    public PersonId Discloser { get; }

    /// <summary>Who was told.</summary>
    public PersonId Recipient { get; }

    /// <summary>How much.</summary>
    public DisclosureExtent Extent { get; }

    /// <summary>Whether the confider was named.</summary>
    public Attribution Attribution { get; }

    /// <summary>What for.</summary>
    public DisclosurePurpose Purpose { get; }

    /// <summary>On what ground.</summary>
    public LedgerGround Ground { get; }

    /// <summary>The id of the consent or of the concern.</summary>
    public Guid GroundId { get; }

    internal static DisclosureEntry Read(Header header, ref CanonicalReader reader) => new(
        header.At,
        header.Confiders,
        new NoteId(reader.Id()),
        reader.Version(),
        reader.Person(),
        reader.Person(),
        reader.Code<DisclosureExtent>(),
        reader.Code<Attribution>(),
        reader.Code<DisclosurePurpose>(),
        reader.Code<LedgerGround>(),
        reader.Id());

    private protected override void Write(CanonicalWriter writer)
    {
        writer.Id(Note.Value);
        writer.Number(Version);
        writer.Person(Discloser);
        writer.Person(Recipient);
        writer.Code(Extent);
        writer.Code(Attribution);
        writer.Code(Purpose);
        writer.Code(Ground);
        writer.Id(GroundId);
    }
}
