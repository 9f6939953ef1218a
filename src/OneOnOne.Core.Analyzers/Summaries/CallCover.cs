using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using OneOnOne.Analyzers.Facts;

namespace OneOnOne.Analyzers.Summaries;

/// <summary>What consent covers where a member is called whose callers are all known.</summary>
/// <param name="member">Which.</param>
/// <param name="caller">The body that calls it.</param>
/// <param name="at">The call.</param>
/// <param name="covered">The records, and the decisions of the caller's own callers, in the words of the caller.</param>
internal sealed class CallCover(IMethodSymbol member, IMethodSymbol caller, Site at, ImmutableArray<AccessPath> covered)
{
    public IMethodSymbol Member { get; } = member;

    public IMethodSymbol Caller { get; } = caller;

    public Site At { get; } = at;

    public ImmutableArray<AccessPath> Covered { get; } = covered;

    /// <summary>What the member's places are called by the caller.</summary>
    public ImmutableArray<(AccessPath Inside, AccessPath Outside)> Handed { get; init; } = [];

    /// <summary>What is covered as well once a decision that is handed over has turned out.</summary>
    public ImmutableArray<(AccessPath Decision, ImmutableArray<AccessPath> Covered)> Taught { get; init; } = [];

    /// <summary>The same as it is found on one more way to it: what is not certain of both is not certain.</summary>
    public CallCover Join(CallCover other) => new(Member, Caller, At, Condition.Both(Covered, other.Covered))
    {
        Handed = [.. Handed.Intersect(other.Handed)],
        Taught = [.. Taught.Where(one => other.Taught.Any(its => its.Decision.Equals(one.Decision) && its.Covered.SequenceEqual(one.Covered)))],
    };
}
