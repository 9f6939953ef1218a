using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>What opens a row's commitment: its salt and the canonical bytes of its entry. This is the erasable part of a row.</summary>
public sealed class LedgerOpening
{
    private LedgerOpening(ImmutableArray<byte> salt, ImmutableArray<byte> canonicalBytes, LedgerEntry entry)
    {
        Salt = salt;
        CanonicalBytes = canonicalBytes;
        Entry = entry;
    }

    /// <summary>The row's own random salt, 32 bytes.</summary>
    public ImmutableArray<byte> Salt { get; }

    /// <summary>The entry in its canonical, length-prefixed form, which is what the commitment was made over.</summary>
    public ImmutableArray<byte> CanonicalBytes { get; }

    /// <summary>What the row says.</summary>
    public LedgerEntry Entry { get; }

    /// <summary>The commitment that this opening opens.</summary>
    public LedgerHash Commitment => LedgerSalt.Commit(Salt, CanonicalBytes.AsSpan());

    /// <summary>Rebuilds an opening that a store kept. It is not checked against a commitment here; <see cref="LedgerRow.Opens"/> does that.</summary>
    /// <param name="salt">The row's salt, exactly 32 bytes.</param>
    /// <param name="canonicalBytes">The canonical bytes, as <see cref="CanonicalBytes"/> gave them.</param>
    /// <exception cref="ArgumentException">The salt has another length.</exception>
    /// <exception cref="FormatException">The bytes are not the canonical form of an entry.</exception>
    public static LedgerOpening Restore(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> canonicalBytes)
    {
        if (salt.Length != LedgerSalt.Length)
            throw new ArgumentException("A row's salt has exactly 32 bytes.", nameof(salt));
        ImmutableArray<byte> bytes = [.. canonicalBytes];
        return new LedgerOpening([.. salt], bytes, LedgerEntry.Read(bytes.AsSpan()));
    }

    internal static LedgerOpening Seal(LedgerEntry entry) => new(LedgerSalt.Next(), [.. entry.ToCanonicalBytes()], entry);
}
