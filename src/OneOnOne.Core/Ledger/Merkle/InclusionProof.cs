using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>
/// Shows that a row stands at its place in the ledger, without showing any other row (RFC 6962, section 2.1.1): the hashes of the
/// subtrees beside the way from the row to the root.
/// </summary>
public sealed class InclusionProof
{
    /// <summary>Makes a proof from its parts, as a store or a message kept them. A made-up proof can be made; it does not verify.</summary>
    /// <param name="index">The row's position, from 0.</param>
    /// <param name="size">The size of the ledger that the proof speaks of.</param>
    /// <param name="path">The hashes beside the way, from the row upwards; at most 63.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or not smaller than the size.</exception>
    public InclusionProof(long index, long size, IEnumerable<LedgerHash> path)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        ArgumentNullException.ThrowIfNull(path);
        Index = index;
        Size = size;
        Path = [.. path];
    }

    /// <summary>The row's position, from 0.</summary>
    public long Index { get; }

    /// <summary>The size of the ledger that the proof speaks of.</summary>
    public long Size { get; }

    /// <summary>The hashes beside the way, from the row upwards. Their number grows with the logarithm of the size.</summary>
    public ImmutableArray<LedgerHash> Path { get; }

    /// <summary>Whether a row with this commitment stands at <see cref="Index"/> in the ledger that <paramref name="head"/> names.</summary>
    /// <param name="commitment">The row's commitment.</param>
    /// <param name="head">A head that the verifier trusts; its size must be <see cref="Size"/>.</param>
    public bool Verifies(LedgerHash commitment, LedgerHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        return VerifiesLeaf(MerkleHashing.Leaf(commitment), head);
    }

    /// <summary>RFC 9162, section 2.1.3.2, which spells out the verification that RFC 6962 leaves to the reader.</summary>
    internal bool VerifiesLeaf(LedgerHash leaf, LedgerHead head)
    {
        if (head.Size != Size)
            return false;

        long node = Index, last = Size - 1;
        LedgerHash hash = leaf;
        foreach (LedgerHash sibling in Path)
        {
            if (last == 0)
                return false;
            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleHashing.Node(sibling, hash);
                while ((node & 1) == 0 && node != 0)
                {
                    node >>= 1;
                    last >>= 1;
                }
            }
            else
            {
                hash = MerkleHashing.Node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash == head.Root;
    }
}
