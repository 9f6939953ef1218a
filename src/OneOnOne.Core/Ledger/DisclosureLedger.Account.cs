using System.Runtime.CompilerServices;

namespace OneOnOne;

public sealed partial class DisclosureLedger
{
    /// <summary>Gives a confider the account of her confidences: what was told, to whom, when, why, and what was refused.</summary>
    /// <param name="confider">Whose account it is.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async ValueTask<DisclosureAccount> AccountForAsync(PersonId confider, CancellationToken cancellationToken = default)
    {
        LedgerHead head = await ReadHeadAsync(cancellationToken).ConfigureAwait(false);
        List<AccountLine> lines = [];
        await foreach (LedgerRow row in _store.ReadForConfiderAsync(confider, cancellationToken).ConfigureAwait(false))
        {
            // Rows that were appended since the head was read belong to the next account.
            if (row.Opening is not { } opening || row.Index >= head.Size)
                continue;
            InclusionProof proof = await ProveInclusionAsync(row.Index, head.Size, cancellationToken).ConfigureAwait(false);
            lines.Add(new(opening, new(row.Commitment, proof, head)));
        }
        return new(confider, head, [.. lines]);
    }

    /// <summary>The same entries without their proofs, for counting.</summary>
    internal async IAsyncEnumerable<LedgerEntry> ReadEntriesAsync(
        PersonId confider, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (LedgerRow row in _store.ReadForConfiderAsync(confider, cancellationToken).ConfigureAwait(false))
        {
            if (row.Opening is { } opening)
                yield return opening.Entry;
        }
    }
}
