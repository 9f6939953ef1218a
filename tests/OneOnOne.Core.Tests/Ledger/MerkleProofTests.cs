using FsCheck.Fluent;

namespace OneOnOne.Tests;

/// <summary>Proofs over every size up to 64 and random sizes up to several hundred.</summary>
public sealed class MerkleProofTests
{
    private static readonly LedgerHash[] Leaves = [.. Enumerable.Range(0, 700).Select(i => MerkleHashing.Leaf(BitConverter.GetBytes(i)))];
    private static readonly MerkleLog Log = new(Leaves);

    [Fact]
    public void Every_leaf_of_every_small_tree_is_provable()
    {
        for (int size = 1; size <= 64; size++)
        {
            LedgerHead head = new(size, Log.Root(size));
            for (int leaf = 0; leaf < size; leaf++)
                Assert.True(new InclusionProof(leaf, size, Log.Inclusion(leaf, size)).VerifiesLeaf(Leaves[leaf], head), $"{leaf} in {size}");
        }
    }

    [Fact]
    public void Every_pair_of_small_trees_is_provably_consistent()
    {
        for (int later = 0; later <= 64; later++)
        {
            for (int earlier = 0; earlier <= later; earlier++)
            {
                ConsistencyProof proof = new(earlier, later, Log.Consistency(earlier, later));
                Assert.True(proof.Verifies(new(earlier, Log.Root(earlier)), new(later, Log.Root(later))), $"{earlier} in {later}");
            }
        }
    }

    [Fact]
    public void A_proof_holds_for_no_other_leaf_place_size_or_root() => PropertyTest.Holds(
        Gen.Choose(2, Leaves.Length).SelectMany(size => Gen.Choose(0, size - 1).Select(leaf => (size, leaf))),
        pick =>
        {
            (int size, int leaf) = pick;
            LedgerHash[] path = Log.Inclusion(leaf, size);
            LedgerHead head = new(size, Log.Root(size));
            int other = (leaf + 1) % size;
            return new InclusionProof(leaf, size, path).VerifiesLeaf(Leaves[leaf], head)
                && !new InclusionProof(leaf, size, path).VerifiesLeaf(Leaves[other], head)
                && !new InclusionProof(other, size, path).VerifiesLeaf(Leaves[leaf], head)
                && !new InclusionProof(leaf, size, path[1..]).VerifiesLeaf(Leaves[leaf], head)
                && !new InclusionProof(leaf, size, [.. path, path[0]]).VerifiesLeaf(Leaves[leaf], head)
                && !new InclusionProof(leaf, size, path).VerifiesLeaf(Leaves[leaf], new(size, Leaves[0]));
        });

    [Fact]
    public void A_rewritten_history_has_no_consistency_proof() => PropertyTest.Holds(
        Gen.Choose(2, 300).SelectMany(earlier => Gen.Choose(earlier, 500).SelectMany(
            later => Gen.Choose(0, earlier - 1).Select(changed => (earlier, later, changed)))),
        pick =>
        {
            (int earlier, int later, int changed) = pick;
            LedgerHash[] rewritten = [.. Leaves];
            rewritten[changed] = Leaves[^1];
            MerkleLog forged = new(rewritten);
            ConsistencyProof proof = new(earlier, later, forged.Consistency(earlier, later));
            return !proof.Verifies(new(earlier, Log.Root(earlier)), new(later, forged.Root(later)));
        });

    [Fact]
    public void Proofs_grow_with_the_logarithm_of_the_size()
    {
        const long size = (1L << 40) - 1;
        Assert.InRange(MerkleTree.InclusionSteps(12345, size).Count, 1, 40);
        Assert.InRange(MerkleTree.InclusionSteps(12345, size).Sum(step => step.Count), 1, 80);
        Assert.InRange(MerkleTree.ConsistencySteps(size / 3, size).Sum(step => step.Count), 1, 82);
    }
}
