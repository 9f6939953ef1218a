using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>Keeps notes with their content sealed. A note whose key was destroyed is no more. Thread-safe, and safe between processes.</summary>
/// <param name="contexts">Where the notes are.</param>
/// <param name="sealer">What seals them.</param>
public sealed class EntityFrameworkNoteStore(StoreContexts contexts, ContentSealer sealer) : INoteStore
{
    private const string Purpose = "note";

    /// <inheritdoc/>
    /// <exception cref="ContentErasedException">There was a note with that id, and it was erased.</exception>
    public async ValueTask AddAsync(Note note, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        NoteRow row = await SealAsync(note, cancellationToken).ConfigureAwait(false);
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        context.Add(row);
        try
        {
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbUpdateException)
        {
            await using DbContext other = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
            if (!await other.Set<NoteRow>().AnyAsync(kept => kept.Id == row.Id, cancellationToken).ConfigureAwait(false)) throw;
            throw new DuplicateIdException("There is a note with this id already.");
        }
    }

    /// <inheritdoc/>
    public async ValueTask<Note?> FindAsync(NoteId id, CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        NoteRow? row = await context.Set<NoteRow>().AsNoTracking()
            .FirstOrDefaultAsync(kept => kept.Id == id.Value, cancellationToken).ConfigureAwait(false);
        if (row?.Box is not { } box) return null;
        try
        {
            return row.ToNote(await sealer.UnsealAsync(box, id, row.Version, Purpose, cancellationToken).ConfigureAwait(false));
        }
        catch (ContentErasedException)
        {
            return null; // The key went first; the box follows it.
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryReplaceAsync(Note note, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(note);
        NoteRow row;
        try
        {
            row = await SealAsync(note, cancellationToken).ConfigureAwait(false);
        }
        catch (ContentErasedException)
        {
            return false;
        }

        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        context.Update(row).Property(kept => kept.Revision).OriginalValue = note.Revision - 1;
        try
        {
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private async Task<NoteRow> SealAsync(Note note, CancellationToken cancellationToken) => NoteRow.Of(
        note.ToState(),
        await sealer.SealAsync(note.Content, note.Id, note.Version, Purpose, cancellationToken).ConfigureAwait(false));
}
