using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>Keeps the events of consents, the agreed words sealed. Thread-safe, and safe between processes.</summary>
/// <remarks>The consents of an erased note are gone with it: their words cannot be read, and without the words they permit nothing.</remarks>
/// <param name="contexts">Where the consents are.</param>
/// <param name="sealer">What seals their words.</param>
public sealed class EntityFrameworkConsentStore(StoreContexts contexts, ContentSealer sealer) : IConsentStore
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryOpenAsync(DisclosureConsent consent, int known, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(consent);
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        if (await context.Set<ConsentRow>().AnyAsync(row => row.Id == consent.Id.Value, cancellationToken).ConfigureAwait(false))
            throw new DuplicateIdException("There is a consent with this id already.");
        if (await context.Set<ConsentRow>().CountAsync(row => row.Note == consent.NoteId.Value, cancellationToken).ConfigureAwait(false) != known)
            return false;

        byte[]? box = consent.Terms.Wording is { } wording
            ? await sealer.SealAsync(wording, consent.NoteId, consent.Version, PurposeOf(consent.Id), cancellationToken).ConfigureAwait(false)
            : null;
        context.Add(ConsentRow.Of((ConsentEvent.Opened)consent.Events[0], known, box));
        for (int i = 1; i < consent.Events.Length; i++)
            context.Add(ConsentEventRow.Of(consent.Id, i, consent.Events[i]));
        return await TrySaveAsync(
            context,
            other => other.Set<ConsentRow>().AnyAsync(row => row.Note == consent.NoteId.Value && row.Ordinal == known, cancellationToken),
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryAppendAsync(ConsentId id, int known, ConsentEvent next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(next);
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        if (!await context.Set<ConsentRow>().AnyAsync(row => row.Id == id.Value, cancellationToken).ConfigureAwait(false)
            || await context.Set<ConsentEventRow>().CountAsync(row => row.Consent == id.Value, cancellationToken).ConfigureAwait(false) != known - 1)
        {
            return false;
        }

        context.Add(ConsentEventRow.Of(id, known, next));
        return await TrySaveAsync(
            context,
            other => other.Set<ConsentEventRow>().AnyAsync(row => row.Consent == id.Value && row.Ordinal == known, cancellationToken),
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ConsentEvent>> ReadAsync(ConsentId id, CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        ConsentRow? opening = await context.Set<ConsentRow>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == id.Value, cancellationToken).ConfigureAwait(false);
        if (opening is null || await OpenAsync(opening, cancellationToken).ConfigureAwait(false) is not { } first) return [];
        List<ConsentEventRow> rows = await context.Set<ConsentEventRow>().AsNoTracking()
            .Where(row => row.Consent == id.Value)
            .OrderBy(row => row.Ordinal)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return [first, .. rows.Select(row => row.ToEvent())];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ConsentId>> GetForNoteAsync(NoteId note, CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        List<Guid> ids = await context.Set<ConsentRow>()
            .Where(row => row.Note == note.Value)
            .OrderBy(row => row.Ordinal)
            .Select(row => row.Id)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return [.. ids.Select(id => new ConsentId(id))];
    }

    private async Task<ConsentEvent?> OpenAsync(ConsentRow row, CancellationToken cancellationToken)
    {
        if (row.Extent == DisclosureExtent.WholeNote) return row.ToEvent(wording: null);
        if (row.Box is not { } box) return null;
        try
        {
            return row.ToEvent(await sealer.UnsealAsync(
                box, new NoteId(row.Note), row.Version, PurposeOf(new ConsentId(row.Id)), cancellationToken).ConfigureAwait(false));
        }
        catch (ContentErasedException)
        {
            return null;
        }
    }

    // Whether it was somebody else's key that stood in the way is asked of the database, whose error codes differ from one to another.
    private async Task<bool> TrySaveAsync(DbContext context, Func<DbContext, Task<bool>> wasFaster, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (DbUpdateException)
        {
            await using DbContext other = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
            if (!await wasFaster(other).ConfigureAwait(false)) throw;
            return false;
        }
    }

    private static string PurposeOf(ConsentId id) => $"consent/{id.Value:D}";
}
