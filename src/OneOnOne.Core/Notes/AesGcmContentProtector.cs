using System.Buffers.Binary;
using System.Security.Cryptography;
using OneOnOne.Annotations;

namespace OneOnOne;

/// <summary>Seals the content of one note with AES-256-GCM under the note's own key.</summary>
/// <remarks>
/// A box is a schema byte, a random nonce of 12 bytes, a tag of 16 bytes, and the ciphertext. Schema, note id and version are
/// authenticated with it, so that a box cannot be moved to another note or rolled back to an earlier version. Thread-safe until it
/// is disposed of, which overwrites the key.
/// </remarks>
public sealed class AesGcmContentProtector : IContentProtector, IDisposable
{
    private const byte Schema = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeaderLength = 1 + NonceLength + TagLength;

    private readonly NoteId _noteId;
    private readonly ContentKey _key;

    private AesGcmContentProtector(NoteId noteId, ContentKey key)
    {
        _noteId = noteId;
        _key = key;
    }

    /// <summary>Fetches the key of a note, or makes one, and gives a protector for that note.</summary>
    /// <param name="vault">Where keys are kept.</param>
    /// <param name="noteId">The note.</param>
    /// <param name="cancellationToken">Stops the vault.</param>
    /// <returns>A protector for that note and no other, which the caller disposes of.</returns>
    /// <exception cref="ContentErasedException">The key was destroyed.</exception>
    public static async ValueTask<AesGcmContentProtector> OpenAsync(
        IContentKeyVault vault, NoteId noteId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(vault);
        ContentKey key = await vault.GetOrCreateKeyAsync(noteId.Required(nameof(noteId)), cancellationToken).ConfigureAwait(false);
        return new AesGcmContentProtector(noteId, key);
    }

    /// <inheritdoc/>
    [SealsContent]
    public byte[] Protect(NoteId noteId, int version, [Confidential] ReadOnlySpan<byte> utf8)
    {
        if (noteId != _noteId) throw new ArgumentException("This protector holds the key of another note.", nameof(noteId));
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        byte[] box = new byte[HeaderLength + utf8.Length];
        box[0] = Schema;
        Span<byte> nonce = box.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_key.Bytes, TagLength);
        aes.Encrypt(nonce, utf8, box.AsSpan(HeaderLength), box.AsSpan(1 + NonceLength, TagLength), AssociatedData(noteId, version));
        return box;
    }

    /// <inheritdoc/>
    public NoteContent Unprotect(NoteId noteId, int version, ReadOnlySpan<byte> box)
    {
        if (noteId != _noteId || version < 1 || box.Length < HeaderLength || box[0] != Schema) throw new ContentUnsealException();
        byte[] plain = new byte[box.Length - HeaderLength];
        try
        {
            using var aes = new AesGcm(_key.Bytes, TagLength);
            aes.Decrypt(
                box.Slice(1, NonceLength), box[HeaderLength..], box.Slice(1 + NonceLength, TagLength), plain,
                AssociatedData(noteId, version));
            return NoteContent.FromUtf8(plain);
        }
        catch (CryptographicException)
        {
            throw new ContentUnsealException();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    /// <summary>Overwrites the key.</summary>
    public void Dispose() => _key.Dispose();

    private static byte[] AssociatedData(NoteId noteId, int version)
    {
        byte[] data = new byte[1 + 16 + sizeof(int)];
        data[0] = Schema;
        noteId.Value.TryWriteBytes(data.AsSpan(1, 16), bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(17), version);
        return data;
    }
}
