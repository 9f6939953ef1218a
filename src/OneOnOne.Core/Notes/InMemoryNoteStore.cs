using System.Collections.Concurrent;

namespace OneOnOne;

/// <summary>A note store that is kept in this process and forgotten with it. Thread-safe.</summary>
public sealed class InMemoryNoteStore : INoteStore
{
    private readonly ConcurrentDictionary<NoteId, Note> _notes = new();

    /// <inheritdoc/>
    public ValueTask AddAsync(Note note, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        cancellationToken.ThrowIfCancellationRequested();
        return _notes.TryAdd(note.Id, note)
            ? ValueTask.CompletedTask
            : throw new DuplicateIdException("There is a note with this id already.");
    }

    /// <inheritdoc/>
    public ValueTask<Note?> FindAsync(NoteId id, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_notes.GetValueOrDefault(id));
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryReplaceAsync(Note note, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        cancellationToken.ThrowIfCancellationRequested();
        return new(_notes.TryGetValue(note.Id, out Note? kept)
            && kept.Revision == note.Revision - 1
            && _notes.TryUpdate(note.Id, note, kept));
    }
}
