using System.Security.Cryptography;
using System.Text;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>One key for each column, derived (HKDF-SHA256) from the key of the note, so that one box cannot stand in for another.</summary>
internal sealed class PurposeKeys(IContentKeyVault vault, string purpose) : IContentKeyVault
{
    private const string Label = "OneOnOne.EntityFrameworkCore/1/";

    public async ValueTask<ContentKey> GetOrCreateKeyAsync(NoteId noteId, CancellationToken cancellationToken = default)
    {
        using ContentKey key = await vault.GetOrCreateKeyAsync(noteId, cancellationToken).ConfigureAwait(false);
        return Derive(key, purpose);
    }

    public ValueTask DestroyKeyAsync(NoteId noteId, CancellationToken cancellationToken = default) =>
        vault.DestroyKeyAsync(noteId, cancellationToken);

    private static ContentKey Derive(ContentKey key, string purpose)
    {
        Span<byte> bytes = stackalloc byte[ContentKey.Length];
        Span<byte> derived = stackalloc byte[ContentKey.Length];
        try
        {
            key.CopyTo(bytes);
            HKDF.DeriveKey(HashAlgorithmName.SHA256, bytes, derived, salt: [], info: Encoding.UTF8.GetBytes(Label + purpose));
            return new ContentKey(derived);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
            CryptographicOperations.ZeroMemory(derived);
        }
    }
}
