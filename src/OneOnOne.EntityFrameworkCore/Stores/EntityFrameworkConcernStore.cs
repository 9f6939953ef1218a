using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>Keeps the events of serious concerns, what was written sealed. Thread-safe, and safe between processes.</summary>
/// <remarks>
/// A concern has a key of its own, under its own id: erasing the note that it comes from must not make a concern vanish before it has
/// an outcome (R17). A host whose retention period for a closed concern is over destroys that key by the concern's id.
/// </remarks>
/// <param name="contexts">Where the concerns are.</param>
/// <param name="sealer">What seals their writings.</param>
public sealed class EntityFrameworkConcernStore(StoreContexts contexts, ContentSealer sealer) : IConcernStore
{
    /// <inheritdoc/>
    public async ValueTask AddAsync(SeriousConcern concern, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(concern);
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        for (int i = 0; i < concern.Events.Length; i++)
            context.Add(await SealAsync(concern.Id, i, concern.Events[i], cancellationToken).ConfigureAwait(false));
        if (!await TrySaveAsync(context, concern.Id, 0, cancellationToken).ConfigureAwait(false))
            throw new DuplicateIdException("There is a concern with this id already.");
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryAppendAsync(
        ConcernId id, int known, ConcernEvent next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(next);
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        if (await context.Set<ConcernEventRow>().CountAsync(row => row.Concern == id.Value, cancellationToken).ConfigureAwait(false) != known
            || known == 0)
        {
            return false;
        }

        context.Add(await SealAsync(id, known, next, cancellationToken).ConfigureAwait(false));
        return await TrySaveAsync(context, id, known, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ConcernEvent>> ReadAsync(ConcernId id, CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        List<ConcernEventRow> rows = await context.Set<ConcernEventRow>().AsNoTracking()
            .Where(row => row.Concern == id.Value)
            .OrderBy(row => row.Ordinal)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        List<ConcernEvent> events = [];
        try
        {
            foreach (ConcernEventRow row in rows)
                events.Add(row.ToEvent(await UnsealAsync(row, cancellationToken).ConfigureAwait(false)));
        }
        catch (ContentErasedException)
        {
            return []; // Its retention period is over.
        }

        return events;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ConcernId> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        List<Guid> ids = await context.Set<ConcernEventRow>()
            .Where(row => row.Ordinal == 0)
            .OrderBy(row => row.At)
            .Select(row => row.Concern)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        foreach (Guid id in ids) yield return new ConcernId(id);
    }

    private async Task<ConcernEventRow> SealAsync(ConcernId id, int ordinal, ConcernEvent happened, CancellationToken cancellationToken)
    {
        byte[]? box = ConcernEventRow.WritingOf(happened) is { } writing
            ? await sealer.SealAsync(writing, KeyOf(id), ordinal + 1, Purpose, cancellationToken).ConfigureAwait(false)
            : null;
        return ConcernEventRow.Of(id, ordinal, happened, box);
    }

    private async Task<NoteContent?> UnsealAsync(ConcernEventRow row, CancellationToken cancellationToken) => row.Box is { } box
        ? await sealer.UnsealAsync(box, KeyOf(new ConcernId(row.Concern)), row.Ordinal + 1, Purpose, cancellationToken).ConfigureAwait(false)
        : null;

    private async Task<bool> TrySaveAsync(DbContext context, ConcernId id, int ordinal, CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (DbUpdateException)
        {
            await using DbContext other = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
            bool wasFaster = await other.Set<ConcernEventRow>()
                .AnyAsync(row => row.Concern == id.Value && row.Ordinal == ordinal, cancellationToken).ConfigureAwait(false);
            if (!wasFaster) throw;
            return false;
        }
    }

    private const string Purpose = "concern";

    private static NoteId KeyOf(ConcernId id) => new(id.Value);
}
