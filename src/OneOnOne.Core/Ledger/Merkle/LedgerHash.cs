using System.Buffers.Binary;

namespace OneOnOne;

/// <summary>A SHA-256 value of 32 bytes: a leaf, a node or the root of the ledger's tree, or a row's commitment.</summary>
/// <remarks>
/// Equality is by content. The default value is 32 zero bytes, which no known input hashes to; it verifies nothing. Immutable.
/// </remarks>
public readonly struct LedgerHash : IEquatable<LedgerHash>
{
    /// <summary>The length of a hash, in bytes.</summary>
    public const int Length = 32;

    private readonly ulong _a, _b, _c, _d;

    private LedgerHash(ReadOnlySpan<byte> bytes)
    {
        _a = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        _b = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        _c = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        _d = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    /// <summary>Reads a hash from its bytes.</summary>
    /// <param name="bytes">Exactly <see cref="Length"/> bytes.</param>
    /// <exception cref="ArgumentException">There are more or fewer bytes.</exception>
    public static LedgerHash FromBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Length == Length
            ? new LedgerHash(bytes)
            : throw new ArgumentException("A ledger hash has exactly 32 bytes.", nameof(bytes));

    /// <summary>Reads a hash from 64 hexadecimal digits, as <see cref="ToString"/> writes them.</summary>
    /// <exception cref="FormatException">The text is not hexadecimal, or not 64 digits long.</exception>
    public static LedgerHash Parse(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        return hex.Length == Length * 2
            ? new LedgerHash(Convert.FromHexString(hex))
            : throw new FormatException("A ledger hash has exactly 64 hexadecimal digits.");
    }

    /// <summary>Writes the 32 bytes to the start of <paramref name="destination"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The destination is shorter than <see cref="Length"/>.</exception>
    public void CopyTo(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt64BigEndian(destination, _a);
        BinaryPrimitives.WriteUInt64BigEndian(destination[8..], _b);
        BinaryPrimitives.WriteUInt64BigEndian(destination[16..], _c);
        BinaryPrimitives.WriteUInt64BigEndian(destination[24..], _d);
    }

    /// <summary>The 32 bytes, in a new array.</summary>
    public byte[] ToArray()
    {
        byte[] bytes = new byte[Length];
        CopyTo(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public bool Equals(LedgerHash other) => _a == other._a && _b == other._b && _c == other._c && _d == other._d;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LedgerHash other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_a, _b, _c, _d);

    /// <summary>The hash as 64 lower-case hexadecimal digits.</summary>
    public override string ToString() => $"{_a:x16}{_b:x16}{_c:x16}{_d:x16}";

    /// <summary>Whether two hashes have the same bytes.</summary>
    public static bool operator ==(LedgerHash left, LedgerHash right) => left.Equals(right);

    /// <summary>Whether two hashes differ.</summary>
    public static bool operator !=(LedgerHash left, LedgerHash right) => !left.Equals(right);
}
