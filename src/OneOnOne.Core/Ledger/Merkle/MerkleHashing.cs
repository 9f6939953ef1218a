using System.Security.Cryptography;

namespace OneOnOne;

/// <summary>
/// The two hash functions of RFC 6962, section 2.1. Leaves and nodes are hashed under different first bytes, so that a node can
/// never be passed off as a leaf (second-preimage resistance).
/// </summary>
internal static class MerkleHashing
{
    private const byte LeafPrefix = 0x00;
    private const byte NodePrefix = 0x01;

    /// <summary>The root of the tree without leaves: the hash of nothing.</summary>
    internal static LedgerHash EmptyRoot { get; } = LedgerHash.FromBytes(SHA256.HashData([]));

    internal static LedgerHash Leaf(ReadOnlySpan<byte> data)
    {
        byte[] input = new byte[data.Length + 1];
        input[0] = LeafPrefix;
        data.CopyTo(input.AsSpan(1));
        return LedgerHash.FromBytes(SHA256.HashData(input));
    }

    internal static LedgerHash Leaf(LedgerHash commitment)
    {
        Span<byte> input = stackalloc byte[1 + LedgerHash.Length];
        input[0] = LeafPrefix;
        commitment.CopyTo(input[1..]);
        return Hash(input);
    }

    internal static LedgerHash Node(LedgerHash left, LedgerHash right)
    {
        Span<byte> input = stackalloc byte[1 + 2 * LedgerHash.Length];
        input[0] = NodePrefix;
        left.CopyTo(input[1..]);
        right.CopyTo(input[(1 + LedgerHash.Length)..]);
        return Hash(input);
    }

    private static LedgerHash Hash(ReadOnlySpan<byte> input)
    {
        Span<byte> output = stackalloc byte[LedgerHash.Length];
        SHA256.HashData(input, output);
        return LedgerHash.FromBytes(output);
    }
}
