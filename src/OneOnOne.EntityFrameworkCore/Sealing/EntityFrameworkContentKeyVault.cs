using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>Keeps one wrapped data key for each note in a database, and remembers which were destroyed. Thread-safe, and safe between processes.</summary>
public sealed class EntityFrameworkContentKeyVault : IContentKeyVault
{
    private readonly KeyContexts _contexts;
    private readonly IContentKeyWrapper _wrapper;

    /// <summary>Makes a vault.</summary>
    /// <param name="contexts">Where the keys are.</param>
    /// <param name="wrapper">What wraps them.</param>
    public EntityFrameworkContentKeyVault(KeyContexts contexts, IContentKeyWrapper wrapper)
    {
        ArgumentNullException.ThrowIfNull(contexts);
        ArgumentNullException.ThrowIfNull(wrapper);
        _contexts = contexts;
        _wrapper = wrapper;
    }

    /// <inheritdoc/>
    public async ValueTask<ContentKey> GetOrCreateKeyAsync(NoteId noteId, CancellationToken cancellationToken = default)
    {
        ContentKeyRow row = await FindAsync(noteId, cancellationToken).ConfigureAwait(false)
            ?? await CreateAsync(noteId, cancellationToken).ConfigureAwait(false);
        if (row.Wrapped is null) throw new ContentErasedException();
        byte[] key = _wrapper.Unwrap(noteId, row.Wrapped);
        try
        {
            return new ContentKey(key);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DestroyKeyAsync(NoteId noteId, CancellationToken cancellationToken = default)
    {
        if (!await TryClearAsync(noteId, cancellationToken).ConfigureAwait(false)
            && !await TryAddAsync(new ContentKeyRow { Note = noteId.Value }, cancellationToken).ConfigureAwait(false))
        {
            // Somebody made the key in between; there is one now, and keys are never removed.
            await TryClearAsync(noteId, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ContentKeyRow> CreateAsync(NoteId noteId, CancellationToken cancellationToken)
    {
        var row = new ContentKeyRow { Note = noteId.Value, Wrapped = WrapFresh(noteId) };
        return await TryAddAsync(row, cancellationToken).ConfigureAwait(false)
            ? row
            : await FindAsync(noteId, cancellationToken).ConfigureAwait(false)
                ?? throw new InvalidOperationException("The database refuses the key of a note, and has none.");
    }

    private byte[] WrapFresh(NoteId noteId)
    {
        using var key = ContentKey.Create();
        Span<byte> bytes = stackalloc byte[ContentKey.Length];
        key.CopyTo(bytes);
        try
        {
            return _wrapper.Wrap(noteId, bytes);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    private async Task<ContentKeyRow?> FindAsync(NoteId noteId, CancellationToken cancellationToken)
    {
        await using DbContext context = await _contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        return await context.Set<ContentKeyRow>().AsNoTracking()
            .FirstOrDefaultAsync(row => row.Note == noteId.Value, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> TryClearAsync(NoteId noteId, CancellationToken cancellationToken)
    {
        await using DbContext context = await _contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        return await context.Set<ContentKeyRow>().Where(row => row.Note == noteId.Value)
            .ExecuteUpdateAsync(row => row.SetProperty(key => key.Wrapped, (byte[]?)null), cancellationToken).ConfigureAwait(false) > 0;
    }

    private async Task<bool> TryAddAsync(ContentKeyRow row, CancellationToken cancellationToken)
    {
        await using DbContext context = await _contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        context.Add(row);
        try
        {
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            if (await FindAsync(new NoteId(row.Note), cancellationToken).ConfigureAwait(false) is null) throw;
            return false;
        }
    }
}
