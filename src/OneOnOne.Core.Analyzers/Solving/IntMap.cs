namespace OneOnOne.Analyzers.Solving;

/// <summary>
/// A persistent map from small integers: a big-endian Patricia trie (Okasaki and Gill, "Fast Mergeable Integer Maps", 1998).
/// </summary>
/// <remarks>
/// Two maps that grew from one another share most of their nodes, and <see cref="Merge"/> skips what is shared: joining the states
/// of two branches costs what they changed, not what they hold. An empty map is <see langword="null"/>-free:
/// <see cref="Empty"/>. Enumeration is in key order.
/// </remarks>
internal abstract class IntMap<T>
    where T : class
{
    public static readonly IntMap<T> Empty = new Nil();

    /// <summary>How a merge treats a key; each returns its argument itself where nothing changes.</summary>
    public interface IMerger
    {
        T Both(int key, T left, T right);

        T OnlyLeft(int key, T left);

        T? OnlyRight(int key, T right);
    }

    public bool IsEmpty => this is Nil;

    public T? this[int key]
    {
        get
        {
            IntMap<T> node = this;
            while (node is Branch branch)
            {
                node = (key & branch.Bit) == 0 ? branch.Left : branch.Right;
            }

            return node is Leaf leaf && leaf.Key == key ? leaf.Value : null;
        }
    }

    public IntMap<T> Set(int key, T value) => this switch
    {
        Leaf leaf when leaf.Key == key => ReferenceEquals(leaf.Value, value) ? this : new Leaf(key, value),
        Leaf leaf => Fork(key, new Leaf(key, value), leaf.Key, leaf),
        Branch branch when !branch.Covers(key) => Fork(key, new Leaf(key, value), branch.Prefix, branch),
        Branch branch when (key & branch.Bit) == 0 => branch.With(branch.Left.Set(key, value), branch.Right),
        Branch branch => branch.With(branch.Left, branch.Right.Set(key, value)),
        _ => new Leaf(key, value),
    };

    public IntMap<T> Remove(int key) => this switch
    {
        Leaf leaf when leaf.Key == key => Empty,
        Branch branch when branch.Covers(key) => (key & branch.Bit) == 0
            ? branch.With(branch.Left.Remove(key), branch.Right)
            : branch.With(branch.Left, branch.Right.Remove(key)),
        _ => this,
    };

    public void ForEach(Action<int, T> visit)
    {
        switch (this)
        {
            case Leaf leaf:
                visit(leaf.Key, leaf.Value);
                break;
            case Branch branch:
                branch.Left.ForEach(visit);
                branch.Right.ForEach(visit);
                break;
        }
    }

    /// <summary>Each value mapped; a value mapped to <see langword="null"/> goes. Shares what does not change.</summary>
    public IntMap<T> Map(Func<int, T, T?> map) => this switch
    {
        Leaf leaf => map(leaf.Key, leaf.Value) is not { } value ? Empty
            : ReferenceEquals(value, leaf.Value) ? this
            : new Leaf(leaf.Key, value),
        Branch branch => branch.With(branch.Left.Map(map), branch.Right.Map(map)),
        _ => this,
    };

    /// <summary>Both maps in one; this map itself where the other adds nothing.</summary>
    public static IntMap<T> Merge(IntMap<T> left, IntMap<T> right, IMerger merger)
    {
        if (ReferenceEquals(left, right))
        {
            return left;
        }

        return (left, right) switch
        {
            (Nil, _) => right.Map(merger.OnlyRight),
            (_, Nil) => left.Map(merger.OnlyLeft),
            (Leaf leaf, _) => MergeLeaf(leaf, right, merger),
            (Branch branch, Leaf leaf) => MergeInto(branch, leaf, leaf.Key, merger),
            (Branch a, Branch b) => MergeBranches(a, b, merger),
            _ => left,
        };
    }

    private static IntMap<T> MergeLeaf(Leaf leaf, IntMap<T> right, IMerger merger)
    {
        if (right is Leaf other)
        {
            if (other.Key != leaf.Key)
            {
                return Join(leaf.Map(merger.OnlyLeft), leaf.Key, other.Map(merger.OnlyRight), other.Key);
            }

            T both = merger.Both(leaf.Key, leaf.Value, other.Value);
            return ReferenceEquals(both, leaf.Value) ? leaf : new Leaf(leaf.Key, both);
        }

        var branch = (Branch)right;
        if (!branch.Covers(leaf.Key))
        {
            return Join(leaf.Map(merger.OnlyLeft), leaf.Key, branch.Map(merger.OnlyRight), branch.Prefix);
        }

        return (leaf.Key & branch.Bit) == 0
            ? branch.With(Merge(leaf, branch.Left, merger), branch.Right.Map(merger.OnlyRight))
            : branch.With(branch.Left.Map(merger.OnlyRight), Merge(leaf, branch.Right, merger));
    }

    private static IntMap<T> MergeInto(Branch branch, IntMap<T> right, int key, IMerger merger)
    {
        if (!branch.Covers(key))
        {
            return Join(branch.Map(merger.OnlyLeft), branch.Prefix, right.Map(merger.OnlyRight), key);
        }

        return (key & branch.Bit) == 0
            ? branch.With(Merge(branch.Left, right, merger), branch.Right.Map(merger.OnlyLeft))
            : branch.With(branch.Left.Map(merger.OnlyLeft), Merge(branch.Right, right, merger));
    }

    private static IntMap<T> MergeBranches(Branch a, Branch b, IMerger merger)
    {
        if (a.Bit == b.Bit && a.Prefix == b.Prefix)
        {
            return a.With(Merge(a.Left, b.Left, merger), Merge(a.Right, b.Right, merger));
        }

        if ((uint)a.Bit > (uint)b.Bit && a.Covers(b.Prefix))
        {
            return MergeInto(a, b, b.Prefix, merger);
        }

        if ((uint)b.Bit > (uint)a.Bit && b.Covers(a.Prefix))
        {
            return (a.Prefix & b.Bit) == 0
                ? b.With(Merge(a, b.Left, merger), b.Right.Map(merger.OnlyRight))
                : b.With(b.Left.Map(merger.OnlyRight), Merge(a, b.Right, merger));
        }

        return Join(a.Map(merger.OnlyLeft), a.Prefix, b.Map(merger.OnlyRight), b.Prefix);
    }

    private static IntMap<T> Join(IntMap<T> left, int leftKey, IntMap<T> right, int rightKey) =>
        left.IsEmpty ? right : right.IsEmpty ? left : Fork(leftKey, left, rightKey, right);

    private static IntMap<T> Fork(int keyA, IntMap<T> a, int keyB, IntMap<T> b)
    {
        uint bit = (uint)(keyA ^ keyB);
        bit |= bit >> 1;
        bit |= bit >> 2;
        bit |= bit >> 4;
        bit |= bit >> 8;
        bit |= bit >> 16;
        int high = (int)(bit - (bit >> 1));
        int prefix = keyA & ~((high << 1) - 1);
        return (keyA & high) == 0 ? new Branch(prefix, high, a, b) : new Branch(prefix, high, b, a);
    }

    private sealed class Nil : IntMap<T>;

    private sealed class Leaf(int key, T value) : IntMap<T>
    {
        public int Key { get; } = key;

        public T Value { get; } = value;
    }

    private sealed class Branch(int prefix, int bit, IntMap<T> left, IntMap<T> right) : IntMap<T>
    {
        public int Prefix { get; } = prefix;

        /// <summary>The highest bit in which the keys below differ.</summary>
        public int Bit { get; } = bit;

        public IntMap<T> Left { get; } = left;

        public IntMap<T> Right { get; } = right;

        public bool Covers(int key) => (key & ~((Bit << 1) - 1)) == Prefix;

        public IntMap<T> With(IntMap<T> left, IntMap<T> right) =>
            ReferenceEquals(left, Left) && ReferenceEquals(right, Right) ? this
            : left.IsEmpty ? right
            : right.IsEmpty ? left
            : new Branch(Prefix, Bit, left, right);
    }
}
