namespace OneOnOne;

/// <summary>A key vault that is kept in this process and forgotten with it: then nothing sealed under it opens again. Thread-safe.</summary>
public sealed class InMemoryContentKeyVault : IContentKeyVault
{
    private readonly object _gate = new();
    private readonly Dictionary<NoteId, ContentKey?> _keys = []; // null: destroyed

    /// <inheritdoc/>
    public ValueTask<ContentKey> GetOrCreateKeyAsync(NoteId noteId, CancellationToken cancellationToken = default)
    {
        noteId.Required(nameof(noteId));
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            if (!_keys.TryGetValue(noteId, out ContentKey? key)) _keys.Add(noteId, key = ContentKey.Create());
            return key is null ? throw new ContentErasedException() : new(new ContentKey(key.Bytes));
        }
    }

    /// <inheritdoc/>
    public ValueTask DestroyKeyAsync(NoteId noteId, CancellationToken cancellationToken = default)
    {
        noteId.Required(nameof(noteId));
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            if (_keys.TryGetValue(noteId, out ContentKey? key)) key?.Dispose();
            _keys[noteId] = null;
        }

        return ValueTask.CompletedTask;
    }
}
