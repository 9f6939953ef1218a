namespace OneOnOne;

/// <summary>Where notes are kept. A store on disk keeps their content sealed.</summary>
/// <remarks>
/// Not a door: whoever can ask the store gets notes, whose text is still behind the gate. Implementations must be safe for
/// concurrent calls, and must throw nothing that carries content.
/// </remarks>
public interface INoteStore
{
    /// <summary>Keeps a new note.</summary>
    /// <param name="note">The note, in its first revision or restored from elsewhere.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <returns>A task that ends when the note is kept.</returns>
    /// <exception cref="DuplicateIdException">There is a note with that id already; nothing is changed.</exception>
    ValueTask AddAsync(Note note, CancellationToken cancellationToken = default);

    /// <summary>Looks a note up.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    /// <returns>The note in its latest revision, or <see langword="null"/> if there is none.</returns>
    ValueTask<Note?> FindAsync(NoteId id, CancellationToken cancellationToken = default);

    /// <summary>Replaces a note by its next revision, unless somebody else was faster.</summary>
    /// <param name="note">The next revision.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <returns>
    /// <see langword="true"/> if the store held exactly the revision before; otherwise nothing is changed.
    /// </returns>
    ValueTask<bool> TryReplaceAsync(Note note, CancellationToken cancellationToken = default);
}
