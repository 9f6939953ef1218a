using System.Numerics;

namespace OneOnOne;

/// <summary>
/// The shape of an RFC 6962 tree, as lists of complete subtrees. It asks for no hash: it says which subtrees a root or proof is
/// made of. Each list is O(log n) long, because the left part of every split is complete and only the right edge is ragged.
/// </summary>
internal static class MerkleTree
{
    /// <summary>The complete subtrees that make up the first <paramref name="size"/> leaves, largest (leftmost) first.</summary>
    internal static List<MerkleNode> Peaks(long size) => Cover(0, size);

    /// <summary>
    /// The subtrees whose hashes an inclusion proof of <paramref name="leaf"/> is made of, each step being one hash of the proof
    /// (RFC 6962, section 2.1.1), from the leaf upwards.
    /// </summary>
    internal static List<List<MerkleNode>> InclusionSteps(long leaf, long size)
    {
        List<List<MerkleNode>> steps = [];
        long start = 0, end = size;
        while (end - start > 1)
        {
            long middle = start + Split(end - start);
            if (leaf < middle)
            {
                steps.Add(Cover(middle, end));
                end = middle;
            }
            else
            {
                steps.Add(Cover(start, middle));
                start = middle;
            }
        }
        steps.Reverse();
        return steps;
    }

    /// <summary>The subtrees of a consistency proof between two sizes (RFC 6962, section 2.1.2).</summary>
    internal static List<List<MerkleNode>> ConsistencySteps(long earlier, long later)
    {
        List<List<MerkleNode>> steps = [];
        if (earlier == 0 || earlier == later)
            return steps;

        long start = 0, end = later, known = earlier;
        bool isWholeEarlierTree = true;
        while (known != end - start)
        {
            long split = Split(end - start);
            if (known <= split)
            {
                steps.Add(Cover(start + split, end));
                end = start + split;
            }
            else
            {
                steps.Add(Cover(start, start + split));
                start += split;
                known -= split;
                isWholeEarlierTree = false;
            }
        }
        // Where the earlier tree is itself a subtree, the verifier has its root already.
        if (!isWholeEarlierTree)
            steps.Add(Cover(start, end));
        steps.Reverse();
        return steps;
    }

    /// <summary>Folds the hashes of a ragged right edge into one, from the smallest subtree to the largest.</summary>
    internal static LedgerHash Fold(IReadOnlyList<LedgerHash> largestFirst)
    {
        if (largestFirst.Count == 0)
            return MerkleHashing.EmptyRoot;
        LedgerHash hash = largestFirst[^1];
        for (int i = largestFirst.Count - 2; i >= 0; i--)
            hash = MerkleHashing.Node(largestFirst[i], hash);
        return hash;
    }

    /// <summary>The largest power of two smaller than <paramref name="count"/>, which is at least two.</summary>
    private static long Split(long count) => 1L << BitOperations.Log2((ulong)(count - 1));

    /// <summary>
    /// The complete subtrees over [start, end). The callers' ranges start at a multiple of the largest power of two in them, so
    /// greedy halving meets no subtree that straddles.
    /// </summary>
    private static List<MerkleNode> Cover(long start, long end)
    {
        List<MerkleNode> nodes = [];
        while (start < end)
        {
            int level = BitOperations.Log2((ulong)(end - start));
            nodes.Add(new MerkleNode(level, start >> level));
            start += 1L << level;
        }
        return nodes;
    }
}
