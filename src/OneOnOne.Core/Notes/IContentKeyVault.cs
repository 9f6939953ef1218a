namespace OneOnOne;

/// <summary>Keeps one data key for each note, apart from the notes, and can destroy it for good.</summary>
/// <remarks>
/// Keys must not lie in the same backups as the sealed notes, or destroying one erases nothing. Implementations must be safe for
/// concurrent calls.
/// </remarks>
public interface IContentKeyVault
{
    /// <summary>The key of a note; makes one if the note has none yet.</summary>
    /// <param name="noteId">The note.</param>
    /// <param name="cancellationToken">Stops the vault.</param>
    /// <returns>A copy of the key, which the caller disposes of.</returns>
    /// <exception cref="ContentErasedException">The key was destroyed. A vault remembers that and makes no second one.</exception>
    ValueTask<ContentKey> GetOrCreateKeyAsync(NoteId noteId, CancellationToken cancellationToken = default);

    /// <summary>Destroys the key of a note, and with it the note's content. There is no way back.</summary>
    /// <param name="noteId">The note.</param>
    /// <param name="cancellationToken">Stops the vault.</param>
    /// <returns>A task that ends when the key is gone; also if there was none.</returns>
    ValueTask DestroyKeyAsync(NoteId noteId, CancellationToken cancellationToken = default);
}
