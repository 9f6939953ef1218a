namespace OneOnOne;

/// <summary>
/// What one row says: ids, codes, times, and never a word of a note. The kinds are closed, so that a host cannot add one that
/// carries text.
/// </summary>
public abstract class LedgerEntry
{
    private const string Schema = "oneonone/ledger/1";

    private protected LedgerEntry(LedgerEntryKind kind, DateTimeOffset at, PersonSet confiders)
    {
        ArgumentNullException.ThrowIfNull(confiders);
        Kind = kind;
        At = at.ToUniversalTime();
        // Sorted, so that one set of confiders has one canonical form.
        Confiders = Ordered(confiders);
        if (Confiders.Count == 0)
            throw new ArgumentException("A ledger entry names at least one confider.", nameof(confiders));
    }

    /// <summary>What the row records.</summary>
    public LedgerEntryKind Kind { get; }

    /// <summary>When it happened, in UTC. Rows are ordered by their index, not by this: clocks may run backwards.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Whose confidence it is about: who may ask for this row and is given its receipt. At least one, each once.</summary>
    public PersonSet Confiders { get; }

    internal byte[] ToCanonicalBytes()
    {
        CanonicalWriter writer = new();
        writer.Tag(Schema);
        writer.Code(Kind);
        writer.Instant(At);
        writer.People(Confiders);
        Write(writer);
        return writer.ToArray();
    }

    internal static LedgerEntry Read(ReadOnlySpan<byte> bytes)
    {
        CanonicalReader reader = new(bytes);
        if (reader.Tag() != Schema)
            throw CanonicalReader.Malformed();
        LedgerEntryKind kind = reader.Code<LedgerEntryKind>();
        Header header = new(reader.Instant(), reader.People());
        try
        {
            LedgerEntry entry = kind switch
            {
                LedgerEntryKind.Disclosure => DisclosureEntry.Read(header, ref reader),
                LedgerEntryKind.Refusal => RefusalEntry.Read(header, ref reader),
                LedgerEntryKind.Withdrawal => WithdrawalEntry.Read(header, ref reader),
                LedgerEntryKind.Notice => NoticeEntry.Read(header, ref reader),
                LedgerEntryKind.Erasure => ErasureEntry.Read(header, ref reader),
                _ => BreachEntry.Read(header, ref reader),
            };
            // Reading back must give the same bytes: an entry has one form, or two rows could claim to say the same.
            return entry.ToCanonicalBytes().AsSpan().SequenceEqual(bytes) ? entry : throw CanonicalReader.Malformed();
        }
        catch (ArgumentException)
        {
            throw CanonicalReader.Malformed();
        }
    }

    /// <summary>One set of people has one canonical form, whoever was named first.</summary>
    private protected static PersonSet Ordered(PersonSet people) => PersonSet.From(people.OrderBy(person => person.Value).ToArray());

    private protected static TEnum Defined<TEnum>(TEnum value, string parameter) where TEnum : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentException("The code is none of its list.", parameter);

    private protected abstract void Write(CanonicalWriter writer);

    /// <summary>What every kind begins with.</summary>
    internal readonly record struct Header(DateTimeOffset At, PersonSet Confiders);
}
