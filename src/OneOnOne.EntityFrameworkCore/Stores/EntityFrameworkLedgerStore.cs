using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>Keeps the rows of the ledger. Thread-safe, and safe between processes: the primary keys decide who was first.</summary>
/// <param name="contexts">Where the ledger is.</param>
public sealed class EntityFrameworkLedgerStore(StoreContexts contexts) : IDisclosureLedgerStore
{
    /// <inheritdoc/>
    public async ValueTask<long> ReadSizeAsync(CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        return await SizeAsync(context, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<LedgerAppendOutcome> AppendAsync(LedgerAppend append, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        await LedgerWriting.TrackAsync(context, append, cancellationToken).ConfigureAwait(false);
        try
        {
            // One transaction, with whatever retries the provider was told to make.
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            return LedgerAppendOutcome.Appended;
        }
        catch (DbUpdateException)
        {
            await using DbContext other = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
            if (await LedgerWriting.IsClaimedAsync(other, append, cancellationToken).ConfigureAwait(false)) return LedgerAppendOutcome.ClaimTaken;
            if (await SizeAsync(other, cancellationToken).ConfigureAwait(false) > append.Row.Index) return LedgerAppendOutcome.SizeMoved;
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<LedgerHash>> ReadNodesAsync(
        IReadOnlyList<MerkleNode> nodes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        Dictionary<MerkleNode, LedgerHash> found = [];
        foreach (IGrouping<int, MerkleNode> level in nodes.Distinct().GroupBy(node => node.Level))
        {
            long[] indexes = [.. level.Select(node => node.Index)];
            List<LedgerNodeRow> rows = await context.Set<LedgerNodeRow>().AsNoTracking()
                .Where(row => row.Level == level.Key && indexes.Contains(row.Index))
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            foreach (LedgerNodeRow row in rows) found.Add(new MerkleNode(row.Level, row.Index), LedgerHash.FromBytes(row.Hash));
        }

        return [.. nodes.Select(node => found.TryGetValue(node, out LedgerHash hash)
            ? hash
            : throw new InvalidOperationException("A node of the ledger is missing."))];
    }

    /// <inheritdoc/>
    public async ValueTask<LedgerRow?> FindAsync(long index, CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        LedgerRowRow? row = await context.Set<LedgerRowRow>().AsNoTracking()
            .FirstOrDefaultAsync(kept => kept.Index == index, cancellationToken).ConfigureAwait(false);
        return row is null ? null : LedgerWriting.Restore(row);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<LedgerRow> ReadAsync(long from, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        long size = await SizeAsync(context, cancellationToken).ConfigureAwait(false);
        IAsyncEnumerable<LedgerRowRow> rows = context.Set<LedgerRowRow>().AsNoTracking()
            .Where(row => row.Index >= from && row.Index < size)
            .OrderBy(row => row.Index)
            .AsAsyncEnumerable();
        await foreach (LedgerRowRow row in rows.WithCancellation(cancellationToken).ConfigureAwait(false)) yield return LedgerWriting.Restore(row);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<LedgerRow> ReadForConfiderAsync(
        PersonId confider, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        IAsyncEnumerable<LedgerRowRow> rows = context.Set<LedgerConfiderRow>().AsNoTracking()
            .Where(named => named.Person == confider.Value)
            .Join(context.Set<LedgerRowRow>(), named => named.Index, row => row.Index, (_, row) => row)
            .Where(row => row.Salt != null)
            .OrderBy(row => row.Index)
            .AsAsyncEnumerable();
        await foreach (LedgerRowRow row in rows.WithCancellation(cancellationToken).ConfigureAwait(false)) yield return LedgerWriting.Restore(row);
    }

    /// <inheritdoc/>
    public async ValueTask<int> CountClaimsAsync(Guid subject, CancellationToken cancellationToken = default)
    {
        await using DbContext context = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        return await context.Set<LedgerClaimRow>().Where(claim => claim.Subject == subject)
            .MaxAsync(claim => (int?)claim.Number, cancellationToken).ConfigureAwait(false) ?? 0;
    }

    // Indexes run from 0 without a gap, and the greatest of them is found in the key.
    private static async Task<long> SizeAsync(DbContext context, CancellationToken cancellationToken) =>
        await context.Set<LedgerRowRow>().MaxAsync(row => (long?)row.Index, cancellationToken).ConfigureAwait(false) + 1 ?? 0;
}
