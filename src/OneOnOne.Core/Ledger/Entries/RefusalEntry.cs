using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>A disclosure was asked for and refused. The confider can see that somebody tried, and why it came to nothing.</summary>
public sealed class RefusalEntry : LedgerEntry
{
    /// <summary>Records a refusal.</summary>
    /// <param name="at">When.</param>
    /// <param name="confiders">Whose confidence it is.</param>
    /// <param name="note">The note.</param>
    /// <param name="version">The note's version, from 1.</param>
    /// <param name="discloser">Who would have told.</param>
    /// <param name="recipient">Who would have been told.</param>
    /// <param name="reasons">All the reasons; at least one.</param>
    /// <param name="ground">On what ground it was asked for.</param>
    /// <param name="groundId">The id of the consent or of the concern.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, there is no reason or an unknown one, or the version is smaller than 1.</exception>
    public RefusalEntry(
        DateTimeOffset at,
        PersonSet confiders,
        NoteId note,
        int version,
        PersonId discloser,
        PersonId recipient,
        IEnumerable<RefusalReason> reasons,
        LedgerGround ground,
        Guid groundId)
        : base(LedgerEntryKind.Refusal, at, confiders)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        ArgumentNullException.ThrowIfNull(reasons);
        if (groundId == Guid.Empty)
            throw new ArgumentException("A disclosure is asked for on a ground.", nameof(groundId));
        Note = note.Required(nameof(note));
        Version = version;
        Discloser = discloser.Required(nameof(discloser));
        Recipient = recipient.Required(nameof(recipient));
        Reasons = [.. reasons.Distinct().Order().Select(reason => Defined(reason, nameof(reasons)))];
        if (Reasons.IsEmpty)
            throw new ArgumentException("A refusal has at least one reason.", nameof(reasons));
        Ground = Defined(ground, nameof(ground));
        GroundId = groundId;
    }

    /// <summary>The note.</summary>
    public NoteId Note { get; }

    /// <summary>The note's version, from 1.</summary>
    public int Version { get; }

    /// <summary>Who would have told.</summary>
    public PersonId Discloser { get; }

    /// <summary>Who would have been told.</summary>
    public PersonId Recipient { get; }

    /// <summary>All the reasons, each once, in the order of their codes.</summary>
    public ImmutableArray<RefusalReason> Reasons { get; }

    /// <summary>On what ground it was asked for.</summary>
    public LedgerGround Ground { get; }

    /// <summary>The id of the consent or of the concern.</summary>
    public Guid GroundId { get; }

    internal static RefusalEntry Read(Header header, ref CanonicalReader reader) => new(
        header.At,
        header.Confiders,
        new NoteId(reader.Id()),
        reader.Version(),
        reader.Person(),
        reader.Person(),
        reader.Codes<RefusalReason>(),
        reader.Code<LedgerGround>(),
        reader.Id());

    private protected override void Write(CanonicalWriter writer)
    {
        writer.Id(Note.Value);
        writer.Number(Version);
        writer.Person(Discloser);
        writer.Person(Recipient);
        writer.Codes(Reasons);
        writer.Code(Ground);
        writer.Id(GroundId);
    }
}
