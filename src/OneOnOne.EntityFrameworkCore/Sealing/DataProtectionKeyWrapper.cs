using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>Wraps data keys with ASP.NET Data Protection, which rotates its own keys and keeps them where the host says.</summary>
/// <remarks>The keys of Data Protection must outlive the notes: without them no note opens.</remarks>
/// <param name="provider">The host's data protection.</param>
public sealed class DataProtectionKeyWrapper(IDataProtectionProvider provider) : IContentKeyWrapper
{
    private const string Purpose = "OneOnOne.ContentKeys";

    /// <inheritdoc/>
    public byte[] Wrap(NoteId note, ReadOnlySpan<byte> key)
    {
        byte[] plain = key.ToArray();
        try
        {
            return ProtectorOf(note).Protect(plain);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    /// <inheritdoc/>
    public byte[] Unwrap(NoteId note, byte[] wrapped) => ProtectorOf(note).Unprotect(wrapped);

    private IDataProtector ProtectorOf(NoteId note) => provider.CreateProtector(Purpose, note.Value.ToString("D"));
}
