namespace OneOnOne.Analyzers.Solving;

/// <summary>A join semilattice. There is no bottom: a node that has not been reached has no value at all.</summary>
/// <remarks>
/// Laws: <see cref="Join"/> is associative, commutative and idempotent, and its chains are finite. It returns
/// its first argument itself (the same reference) when the second adds nothing: that is how the solvers see that
/// nothing has grown, and why no value is ever compared by hash.
/// </remarks>
internal interface ILattice<T>
    where T : class
{
    T Join(T left, T right);
}
