namespace OneOnOne.Tests;

/// <summary>A bare tree over given leaf hashes, with the recursive definitions of RFC 6962 beside the library's own shapes.</summary>
internal sealed class MerkleLog(IReadOnlyList<LedgerHash> leaves)
{
    internal LedgerHash Root(int size) => Definition(0, size);

    internal LedgerHash[] Inclusion(int leaf, int size) => Hashes(MerkleTree.InclusionSteps(leaf, size));

    internal LedgerHash[] Consistency(int earlier, int later) => Hashes(MerkleTree.ConsistencySteps(earlier, later));

    /// <summary>MTH of RFC 6962, section 2.1, word for word.</summary>
    private LedgerHash Definition(int start, int end)
    {
        int count = end - start;
        if (count == 0)
            return MerkleHashing.EmptyRoot;
        if (count == 1)
            return leaves[start];
        int split = 1;
        while (split * 2 < count)
            split *= 2;
        return MerkleHashing.Node(Definition(start, start + split), Definition(start + split, end));
    }

    private LedgerHash[] Hashes(List<List<MerkleNode>> steps) =>
        [.. steps.Select(step => MerkleTree.Fold([.. step.Select(Complete)]))];

    private LedgerHash Complete(MerkleNode node) =>
        Definition((int)(node.Index << node.Level), (int)((node.Index + 1) << node.Level));
}
