namespace OneOnOne;

/// <summary>A place in a statement. It says where, never what.</summary>
/// <param name="Start">The first character, in UTF-16 code units from 0.</param>
/// <param name="Length">The number of characters.</param>
public readonly record struct StatementSpan(int Start, int Length)
{
    /// <summary>The end: the first character after the place.</summary>
    public int End => Start + Length;

    internal static StatementSpan Over(StatementSpan first, StatementSpan last) => new(first.Start, last.End - first.Start);
}
