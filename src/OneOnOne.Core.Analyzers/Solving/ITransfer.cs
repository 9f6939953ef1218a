namespace OneOnOne.Analyzers.Solving;

/// <summary>What a node does to a value, and to whom it hands the result.</summary>
/// <remarks>
/// Law: monotone. A larger input emits, to each target, values at least as large. A node may emit to one target several times (a
/// handler receives the state after every operation that it guards), and differently to each (a branch on a consent guard).
/// </remarks>
internal interface ITransfer<T>
    where T : class
{
    void Apply(int node, T input, Action<int, T> emit);
}
