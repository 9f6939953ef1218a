namespace OneOnOne;

/// <summary>
/// The place of a complete subtree: <paramref name="Level"/> 0 is a leaf, level k covers 2^k leaves, and
/// <paramref name="Index"/> counts the subtrees of a level from the left. The hash of a complete subtree never changes, which is
/// why a store may keep it for good.
/// </summary>
/// <param name="Level">The height, from 0 to 62.</param>
/// <param name="Index">The position on its level, from 0.</param>
public readonly record struct MerkleNode(int Level, long Index);
