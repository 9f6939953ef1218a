namespace OneOnOne;

/// <summary>
/// The opening of an earlier row was erased at its confiders' wish. The erasure is a row itself, so that erasing cannot serve to
/// hide something from them.
/// </summary>
public sealed class ErasureEntry : LedgerEntry
{
    /// <summary>Records an erasure.</summary>
    /// <param name="at">When.</param>
    /// <param name="askedBy">The confiders who asked for it.</param>
    /// <param name="row">The row that says nothing from now on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The row is negative.</exception>
    public ErasureEntry(DateTimeOffset at, PersonSet askedBy, long row)
        : base(LedgerEntryKind.Erasure, at, askedBy)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        Row = row;
    }

    /// <summary>The row that says nothing from now on.</summary>
    public long Row { get; }

    internal static ErasureEntry Read(Header header, ref CanonicalReader reader) =>
        new(header.At, header.Confiders, reader.Number());

    private protected override void Write(CanonicalWriter writer) => writer.Number(Row);
}
