using System.Collections.Immutable;

namespace OneOnOne;

/// <summary>
/// Shows that a later ledger begins with every row of an earlier one, unchanged and in the same order (RFC 6962, section 2.1.2).
/// No such proof exists for a ledger that was truncated, edited, reordered or rewritten.
/// </summary>
public sealed class ConsistencyProof
{
    /// <summary>Makes a proof from its parts, as a store or a message kept them. A made-up proof can be made; it does not verify.</summary>
    /// <param name="earlierSize">The size of the earlier ledger, zero or more.</param>
    /// <param name="laterSize">The size of the later ledger, not smaller.</param>
    /// <param name="path">The hashes of the proof, in the order of RFC 6962.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative, or the later one is smaller.</exception>
    public ConsistencyProof(long earlierSize, long laterSize, IEnumerable<LedgerHash> path)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(earlierSize);
        ArgumentOutOfRangeException.ThrowIfLessThan(laterSize, earlierSize);
        ArgumentNullException.ThrowIfNull(path);
        EarlierSize = earlierSize;
        LaterSize = laterSize;
        Path = [.. path];
    }

    /// <summary>The size of the earlier ledger.</summary>
    public long EarlierSize { get; }

    /// <summary>The size of the later ledger.</summary>
    public long LaterSize { get; }

    /// <summary>The hashes of the proof. Their number grows with the logarithm of the later size.</summary>
    public ImmutableArray<LedgerHash> Path { get; }

    /// <summary>Whether the ledger that <paramref name="later"/> names begins with the one that <paramref name="earlier"/> names.</summary>
    /// <param name="earlier">A head that the verifier kept; its size must be <see cref="EarlierSize"/>.</param>
    /// <param name="later">The head that is offered now; its size must be <see cref="LaterSize"/>.</param>
    public bool Verifies(LedgerHead earlier, LedgerHead later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier.Size != EarlierSize || later.Size != LaterSize)
            return false;
        if (EarlierSize == 0)
            return Path.IsEmpty && earlier.Root == MerkleHashing.EmptyRoot;
        if (EarlierSize == LaterSize)
            return Path.IsEmpty && earlier.Root == later.Root;
        return VerifiesPath(earlier, later);
    }

    /// <summary>RFC 9162, section 2.1.4.2.</summary>
    private bool VerifiesPath(LedgerHead earlier, LedgerHead later)
    {
        // An earlier tree that is complete is a node of the later one; the proof leaves out what the verifier already has.
        bool isNode = (EarlierSize & (EarlierSize - 1)) == 0;
        ReadOnlySpan<LedgerHash> path = isNode ? [earlier.Root, .. Path] : Path.AsSpan();
        if (path.IsEmpty)
            return false;

        long node = EarlierSize - 1, last = LaterSize - 1;
        while ((node & 1) == 1)
        {
            node >>= 1;
            last >>= 1;
        }

        LedgerHash earlierHash = path[0], laterHash = path[0];
        foreach (LedgerHash sibling in path[1..])
        {
            if (last == 0)
                return false;
            if ((node & 1) == 1 || node == last)
            {
                earlierHash = MerkleHashing.Node(sibling, earlierHash);
                laterHash = MerkleHashing.Node(sibling, laterHash);
                while ((node & 1) == 0 && node != 0)
                {
                    node >>= 1;
                    last >>= 1;
                }
            }
            else
            {
                laterHash = MerkleHashing.Node(laterHash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && earlierHash == earlier.Root && laterHash == later.Root;
    }
}
