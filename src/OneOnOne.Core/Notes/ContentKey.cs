using System.Diagnostics;
using System.Security.Cryptography;

namespace OneOnOne;

/// <summary>The data key of one note: 256 bits. Destroying every copy of it erases the note, in backups too.</summary>
/// <remarks>Not thread-safe against its own <see cref="Dispose"/>, which overwrites the bytes.</remarks>
[DebuggerDisplay("(key)")]
public sealed class ContentKey : IDisposable
{
    /// <summary>The length of a key, in bytes.</summary>
    public const int Length = 32;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _bytes;
    private bool _disposed;

    /// <summary>Takes over a key that a vault kept.</summary>
    /// <param name="bytes">Exactly <see cref="Length"/> bytes; they are copied.</param>
    /// <exception cref="ArgumentException">There are more or fewer.</exception>
    public ContentKey(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Length) throw new ArgumentException($"A content key has {Length} bytes.", nameof(bytes));
        _bytes = bytes.ToArray();
    }

    /// <summary>Makes a fresh random key.</summary>
    /// <returns>The key.</returns>
    public static ContentKey Create()
    {
        Span<byte> bytes = stackalloc byte[Length];
        RandomNumberGenerator.Fill(bytes);
        var key = new ContentKey(bytes);
        CryptographicOperations.ZeroMemory(bytes);
        return key;
    }

    /// <summary>Copies the key out; for vaults, which wrap it before they keep it.</summary>
    /// <param name="destination">At least <see cref="Length"/> bytes.</param>
    /// <exception cref="ObjectDisposedException">The key was overwritten.</exception>
    public void CopyTo(Span<byte> destination) => Bytes.CopyTo(destination);

    /// <summary>Overwrites the key.</summary>
    public void Dispose()
    {
        _disposed = true;
        CryptographicOperations.ZeroMemory(_bytes);
    }

    /// <summary>Prints no key.</summary>
    /// <returns><c>(key)</c>.</returns>
    public override string ToString() => "(key)";

    internal ReadOnlySpan<byte> Bytes
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _bytes;
        }
    }
}
