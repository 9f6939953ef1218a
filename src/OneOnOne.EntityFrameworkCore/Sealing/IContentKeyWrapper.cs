namespace OneOnOne.EntityFrameworkCore;

/// <summary>Encrypts data keys under a key that is not in the database, before a vault keeps them.</summary>
/// <remarks>Implementations must be safe for concurrent calls, and bind what they wrap to its note.</remarks>
public interface IContentKeyWrapper
{
    /// <summary>Wraps a key.</summary>
    /// <param name="note">The note whose key it is. It opens for no other.</param>
    /// <param name="key">The key: <see cref="ContentKey.Length"/> bytes.</param>
    /// <returns>What may lie in a database.</returns>
    byte[] Wrap(NoteId note, ReadOnlySpan<byte> key);

    /// <summary>Unwraps a key.</summary>
    /// <param name="note">The note whose key it is.</param>
    /// <param name="wrapped">What <see cref="Wrap"/> gave.</param>
    /// <returns>The key, which the caller overwrites.</returns>
    /// <exception cref="System.Security.Cryptography.CryptographicException">It does not open, for example because it is another note's.</exception>
    byte[] Unwrap(NoteId note, byte[] wrapped);
}
