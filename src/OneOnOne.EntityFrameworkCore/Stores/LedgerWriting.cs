using Microsoft.EntityFrameworkCore;
using OneOnOne.EntityFrameworkCore.Rows;

namespace OneOnOne.EntityFrameworkCore;

/// <summary>One append as rows of four tables, and a row of the table as a row of the ledger.</summary>
internal static class LedgerWriting
{
    public static async Task TrackAsync(DbContext context, LedgerAppend append, CancellationToken cancellationToken)
    {
        context.Add(new LedgerRowRow
        {
            Index = append.Row.Index,
            Commitment = append.Row.Commitment.ToArray(),
            Salt = append.Row.Opening is { } opening ? [.. opening.Salt] : null,
            CanonicalBytes = append.Row.Opening is { } opened ? [.. opened.CanonicalBytes] : null,
        });
        context.AddRange(append.Nodes.Select(node => new LedgerNodeRow
        {
            Level = node.Key.Level,
            Index = node.Key.Index,
            Hash = node.Value.ToArray(),
        }));
        context.AddRange(append.Claims.Select(claim => new LedgerClaimRow { Subject = claim.Subject, Number = claim.Number }));
        if (append.Row.Opening is { Entry.Confiders: var confiders })
            context.AddRange(confiders.Select(person => new LedgerConfiderRow { Person = person.Value, Index = append.Row.Index }));
        if (append.ErasedRow is { } erased) await EraseAsync(context, erased, cancellationToken).ConfigureAwait(false);
    }

    public static async Task<bool> IsClaimedAsync(DbContext context, LedgerAppend append, CancellationToken cancellationToken)
    {
        foreach (LedgerClaim claim in append.Claims)
        {
            if (await context.Set<LedgerClaimRow>()
                .AnyAsync(taken => taken.Subject == claim.Subject && taken.Number == claim.Number, cancellationToken).ConfigureAwait(false))
            {
                return true;
            }
        }

        return false;
    }

    public static LedgerRow Restore(LedgerRowRow row) => new(
        row.Index,
        LedgerHash.FromBytes(row.Commitment),
        row is { Salt: { } salt, CanonicalBytes: { } bytes } ? LedgerOpening.Restore(salt, bytes) : null);

    private static async Task EraseAsync(DbContext context, long index, CancellationToken cancellationToken)
    {
        LedgerRowRow row = await context.Set<LedgerRowRow>().SingleAsync(kept => kept.Index == index, cancellationToken).ConfigureAwait(false);
        row.Salt = null;
        row.CanonicalBytes = null;
        context.RemoveRange(await context.Set<LedgerConfiderRow>()
            .Where(named => named.Index == index).ToListAsync(cancellationToken).ConfigureAwait(false));
    }
}
