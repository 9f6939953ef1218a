namespace OneOnOne.Analyzers.Solving;

/// <summary>The least fixed point of a transfer function over nodes 0…n−1, where a low number runs early.</summary>
/// <remarks>
/// A worklist in node order: with nodes numbered in reverse postorder each loop body is solved before what follows it. Termination
/// rests on the lattice's finite chains; <c>limit</c> bounds the visits of one node should a chain be longer than foreseen, and what
/// is reached by then stands (a stated default, not an error).
/// </remarks>
internal sealed class FixedPoint<T>(ILattice<T> lattice, ITransfer<T> transfer, int nodes, int limit)
    where T : class
{
    private readonly T?[] _inputs = new T?[nodes];
    private readonly int[] _visits = new int[nodes];
    private readonly SortedSet<int> _pending = [];

    /// <summary>The value that arrives at a node; <see langword="null"/> where nothing does.</summary>
    public T? this[int node] => _inputs[node];

    /// <summary>Whether every node settled within its limit.</summary>
    public bool Settled { get; private set; } = true;

    public void Solve(int entry, T initial, CancellationToken cancellation)
    {
        Action<int, T> receive = Receive;
        Receive(entry, initial);
        while (_pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            int node = _pending.Min;
            _pending.Remove(node);
            if (++_visits[node] > limit)
            {
                Settled = false;
                continue;
            }

            transfer.Apply(node, _inputs[node]!, receive);
        }
    }

    private void Receive(int node, T value)
    {
        T? known = _inputs[node];
        T joined = known is null ? value : lattice.Join(known, value);
        if (!ReferenceEquals(joined, known))
        {
            _inputs[node] = joined;
            _pending.Add(node);
        }
    }
}
