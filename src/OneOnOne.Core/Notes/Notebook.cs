namespace OneOnOne;

/// <summary>Where notes are taken and changed.</summary>
/// <param name="notes">Where notes are kept.</param>
/// <param name="time">The clock.</param>
public sealed class Notebook(INoteStore notes, TimeProvider time)
{
    /// <summary>Takes a note of a meeting, now.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="author">Who writes: one of the two.</param>
    /// <param name="confiders">Whose confidence it is: one of the two, or both.</param>
    /// <param name="content">What was said.</param>
    /// <param name="about">Whom it is about. Default: nobody in particular.</param>
    /// <param name="topic">What it is about, roughly. Default: untagged.</param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <returns>The note, kept.</returns>
    /// <exception cref="ArgumentException">Somebody took no part in the meeting, or the clock is before it.</exception>
    public async ValueTask<Note> TakeAsync(
        Meeting meeting,
        PersonId author,
        PersonSet confiders,
        NoteContent content,
        PersonSet? about = null,
        TopicKind topic = TopicKind.Untagged,
        CancellationToken cancellationToken = default)
    {
        var note = Note.Take(meeting, author, confiders, content, time.GetUtcNow(), about, topic);
        await notes.AddAsync(note, cancellationToken).ConfigureAwait(false);
        return note;
    }

    /// <summary>Changes a note, whatever else happens to it meanwhile.</summary>
    /// <param name="id">The note.</param>
    /// <param name="change">
    /// One of the note's own changes, for example <c>note =&gt; note.Tighten(evan)</c>. It may be asked again if another change came
    /// in between.
    /// </param>
    /// <param name="cancellationToken">Stops the store.</param>
    /// <returns>The note as it is now.</returns>
    /// <exception cref="KeyNotFoundException">There is no such note.</exception>
    /// <exception cref="ArgumentException">The change is not this note's next revision.</exception>
    public async ValueTask<Note> ChangeAsync(NoteId id, Func<Note, Note> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        while (true)
        {
            Note note = await notes.FindAsync(id.Required(nameof(id)), cancellationToken).ConfigureAwait(false)
                ?? throw new KeyNotFoundException("There is no note with this id.");
            Note next = change(note);
            if (!next.Follows(note))
                throw new ArgumentException("A change is one of the note's own, and gives its next revision.", nameof(change));
            if (await notes.TryReplaceAsync(next, cancellationToken).ConfigureAwait(false)) return next;
        }
    }
}
