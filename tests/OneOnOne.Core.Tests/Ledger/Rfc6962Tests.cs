namespace OneOnOne.Tests;

/// <summary>Roots and proofs against the values that the reference implementation of RFC 6962 publishes.</summary>
public sealed class Rfc6962Tests
{
    private static readonly MerkleLog Log = new([.. Enumerable.Range(0, 8).Select(Rfc6962Vectors.Leaf)]);

    [Fact]
    public void The_root_of_no_leaves_is_the_hash_of_nothing() =>
        Assert.Equal(Rfc6962Vectors.EmptyRoot, LedgerHead.Empty.Root.ToString());

    [Fact]
    public void Appending_leaf_by_leaf_gives_the_published_roots()
    {
        MerkleFrontier frontier = new(0, []);
        for (int i = 0; i < 8; i++)
        {
            frontier.Append(Rfc6962Vectors.Leaf(i), out InclusionProof proof);
            Assert.Equal(Rfc6962Vectors.Roots[i], frontier.Head.Root.ToString());
            Assert.True(proof.VerifiesLeaf(Rfc6962Vectors.Leaf(i), frontier.Head));
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 8, "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")]
    [InlineData(5, 8, "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(2, 3, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(1, 5, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")]
    public void Inclusion_proofs_are_the_published_ones(int leaf, int size, params string[] expected)
    {
        LedgerHash[] path = Log.Inclusion(leaf, size);
        Assert.Equal(expected, path.Select(hash => hash.ToString()));
        Assert.True(new InclusionProof(leaf, size, path).VerifiesLeaf(Rfc6962Vectors.Leaf(leaf), Rfc6962Vectors.Head(size)));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 8, "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4")]
    [InlineData(6, 8, "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7")]
    [InlineData(2, 5, "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b")]
    public void Consistency_proofs_are_the_published_ones(int earlier, int later, params string[] expected)
    {
        LedgerHash[] path = Log.Consistency(earlier, later);
        Assert.Equal(expected, path.Select(hash => hash.ToString()));
        Assert.True(new ConsistencyProof(earlier, later, path).Verifies(Rfc6962Vectors.Head(earlier), Rfc6962Vectors.Head(later)));
    }
}
