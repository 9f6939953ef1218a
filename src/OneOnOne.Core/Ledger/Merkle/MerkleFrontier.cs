namespace OneOnOne;

/// <summary>
/// The peaks of a tree of a given size: all that is needed to append a leaf, to know the root before and after, and to prove the
/// new leaf. Appending costs one hash for each peak that it closes, O(log n) at worst and two on average.
/// </summary>
internal sealed class MerkleFrontier
{
    private readonly List<LedgerHash> _peaks;

    internal MerkleFrontier(long size, IReadOnlyList<LedgerHash> peaks)
    {
        if (System.Numerics.BitOperations.PopCount((ulong)size) != peaks.Count)
            throw new InvalidOperationException("The ledger store returned another number of subtree hashes than it was asked for.");
        Size = size;
        _peaks = [.. peaks];
    }

    internal long Size { get; private set; }

    internal LedgerHead Head => new(Size, MerkleTree.Fold(_peaks));

    /// <summary>
    /// Appends a leaf and returns the subtrees that it completes, the leaf itself first. The proof of the new, last leaf is the
    /// former peaks from the smallest up: at each level where the size has no bit, the last leaf is promoted without a sibling.
    /// </summary>
    internal List<KeyValuePair<MerkleNode, LedgerHash>> Append(LedgerHash leaf, out InclusionProof proof)
    {
        proof = new InclusionProof(Size, Size + 1, Enumerable.Reverse(_peaks));

        List<KeyValuePair<MerkleNode, LedgerHash>> completed = [new(new MerkleNode(0, Size), leaf)];
        LedgerHash hash = leaf;
        for (int level = 0; (Size >> level & 1) == 1; level++)
        {
            hash = MerkleHashing.Node(_peaks[^1], hash);
            _peaks.RemoveAt(_peaks.Count - 1);
            completed.Add(new(new MerkleNode(level + 1, Size >> (level + 1)), hash));
        }
        _peaks.Add(hash);
        Size++;
        return completed;
    }
}
