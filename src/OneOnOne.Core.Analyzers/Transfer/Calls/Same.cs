using System.Collections.Immutable;
using OneOnOne.Analyzers.Facts;
using OneOnOne.Analyzers.Solving;
using OneOnOne.Analyzers.Summaries;

namespace OneOnOne.Analyzers.Transfer.Calls;

/// <summary>Places of a callee that are one object at a call: there its body is followed once more, as that.</summary>
internal static class Same
{
    /// <summary>Which places of a callee are others of its places by another name.</summary>
    public static ImmutableArray<Given> At(MethodSummary summary, Translation translation)
    {
        ImmutableArray<Given> same = [];
        foreach (Overlap overlap in summary.Overlaps)
        {
            if (same.Length < Limits.Decisions && translation.Paths.Walk(overlap.First).Objects is [{ IsOne: true } one]
                && translation.Paths.Walk(overlap.Second).Objects is [var other] && one.Equals(other))
            {
                same = same.Add(new Given(overlap.Second, overlap.First));
            }
        }

        return same;
    }
}
