using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>Erases a note for good, at the wish of all whose confidence it is.</summary>
/// <remarks>
/// The key goes first, and with it every box that was sealed for the note, in backups too; the boxes in the database follow. The
/// ledger's rows stay, which say that something was told and not what; <see cref="DisclosureLedger.EraseAsync"/> silences one. A
/// serious concern that rests on the note stays, with its own words.
/// </remarks>
/// <param name="notes">Where notes are looked up.</param>
/// <param name="vault">Where the keys are.</param>
/// <param name="contexts">Where the boxes are.</param>
public sealed class NoteErasure(INoteStore notes, IContentKeyVault vault, StoreContexts contexts)
{
    /// <summary>Erases a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="askedBy">Who asks: every confider of the note.</param>
    /// <param name="cancellationToken">Stops the asking. Once the key is destroyed it no longer does.</param>
    /// <returns>What came of it. Somebody who took no part in the meeting hears that there is no such note.</returns>
    public async ValueTask<NoteErasureOutcome> EraseAsync(NoteId note, PersonSet askedBy, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(askedBy);
        Note? found = await notes.FindAsync(note, cancellationToken).ConfigureAwait(false);
        if (found is null || !askedBy.Any(found.Participants.Includes)) return NoteErasureOutcome.NoSuchNote;
        if (!found.Confiders.All(askedBy.Contains)) return NoteErasureOutcome.NotAllConfidersAsked;

        await vault.DestroyKeyAsync(note, cancellationToken).ConfigureAwait(false);
        await using DbContext context = await contexts.CreateAsync(CancellationToken.None).ConfigureAwait(false);
        await context.Set<NoteRow>().Where(row => row.Id == note.Value)
            .ExecuteUpdateAsync(row => row.SetProperty(kept => kept.Box, (byte[]?)null), CancellationToken.None).ConfigureAwait(false);
        await context.Set<ConsentRow>().Where(row => row.Note == note.Value)
            .ExecuteUpdateAsync(row => row.SetProperty(kept => kept.Box, (byte[]?)null), CancellationToken.None).ConfigureAwait(false);
        return NoteErasureOutcome.Erased;
    }
}
